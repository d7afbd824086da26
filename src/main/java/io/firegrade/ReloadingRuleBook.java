package io.firegrade;

import io.firegrade.assessment.Assessment;
import io.firegrade.inspection.Inspection;
import io.firegrade.source.InputException;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The rule book that an application uses now, and that it can load anew while it runs.
 *
 * <p>Thread-safe. The rule books in it never change: a reload puts another one in the place of the old one, in one step. An assessment
 * that has begun ends with the book it began with. If the packs have errors, the old book stays.
 *
 * <pre>{@code
 * ReloadingRuleBook rules = ReloadingRuleBook.of(() -> RuleBook.load(folder));
 * …
 * try {
 *     rules.reload();
 * } catch (InputException e) {
 *     log.error("the criteria stay as they were:\n{}", e.getMessage());
 * }
 * }</pre>
 */
public final class ReloadingRuleBook {

    private final Supplier<RuleBook> source;
    private volatile RuleBook current;

    private ReloadingRuleBook(Supplier<RuleBook> source) {
        this.source = source;
        this.current = load(source);
    }

    /**
     * Loads the first rule book.
     *
     * @param source reads and compiles the packs whenever it is asked, such as {@code () -> RuleBook.load(folder)}; never asked by two
     *     threads at once
     * @throws InputException with all problems of all packs, if there are any
     * @throws NullPointerException if the source gives null
     */
    public static ReloadingRuleBook of(Supplier<RuleBook> source) {
        return new ReloadingRuleBook(source);
    }

    /** The rule book in use. Take it once for what belongs together: the next call may give another one. */
    public RuleBook current() {
        return current;
    }

    /**
     * Assesses an inspection with the rule book in use, as {@link RuleBook#assess} does.
     *
     * @throws io.firegrade.assessment.AssessmentException if a criterion fails; the message names it
     */
    public Assessment assess(Inspection inspection) {
        return current.assess(inspection);
    }

    /**
     * Loads the rule book anew and uses it from now on. Meanwhile others assess with the old one; a second reload waits for the first.
     *
     * @return the rule book that is in use now
     * @throws InputException with all problems of all packs, if there are any; the old rule book stays in use, as it does after
     *     whatever else the source throws
     * @throws NullPointerException if the source gives null; the old rule book stays in use
     */
    public synchronized RuleBook reload() {
        RuleBook loaded = load(source);
        current = loaded;
        return loaded;
    }

    private static RuleBook load(Supplier<RuleBook> source) {
        return Objects.requireNonNull(
                source.get(), "the source of the rule book gave null: let it give a rule book, or throw");
    }
}
