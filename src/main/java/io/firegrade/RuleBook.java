package io.firegrade;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Explanation;
import io.firegrade.assessment.PackReference;
import io.firegrade.criteria.BundledPacks;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.LegalBases;
import io.firegrade.criteria.Limits;
import io.firegrade.criteria.PackFolder;
import io.firegrade.criteria.RuleText;
import io.firegrade.criteria.Standards;
import io.firegrade.criteria.Tables;
import io.firegrade.drl.Pack;
import io.firegrade.engine.Assessor;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactModel;
import io.firegrade.inspection.Inspection;
import io.firegrade.source.InputException;
import io.firegrade.source.Nearest;
import io.firegrade.source.SourceText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One or more packs of hazard criteria, checked and compiled: the way into the library.
 *
 * <p>Immutable and thread-safe; share one among all threads.
 *
 * <pre>{@code
 * RuleBook book = RuleBook.standard();
 * Assessment assessment = book.assess(inspection);
 * }</pre>
 */
public final class RuleBook {

    private final FactModel facts;
    private final List<PackReference> packs;
    private final List<Criterion> criteria;
    private final Standards standards;
    private final Tables tables;
    private final Map<String, SourceText> files;
    private final Assessor assessor;

    private RuleBook(FactModel facts, Pack pack) {
        this.facts = facts;
        this.packs = pack.packs();
        this.criteria = pack.criteria();
        this.standards = pack.standards();
        this.tables = pack.tables();
        this.files = pack.files().stream().collect(Collectors.toUnmodifiableMap(SourceText::file, Function.identity()));
        this.assessor = new Assessor(
                pack.criteria(),
                facts,
                citation -> LegalBases.of(pack.standards(), citation),
                pack.tables().rows(),
                pack.switchedOff(),
                pack.limits().maxCombinations());
    }

    /** The rule book of the bundled national pack; compiled once, when it is first asked for. */
    public static RuleBook standard() {
        return Standard.BOOK;
    }

    /**
     * Loads packs from folders on disk, in any order. A bundled pack that one of them extends is added by itself.
     *
     * @throws InputException with all problems of all packs, if there are any
     */
    public static RuleBook load(Path... packs) {
        Builder builder = builder();
        Arrays.stream(packs).forEach(builder::pack);
        return builder.build();
    }

    /** Starts a rule book of chosen packs, or with an application's own facts. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Assesses an inspection by the law in force on its date.
     *
     * @throws io.firegrade.assessment.AssessmentException if a criterion fails; the message names it, and nothing half-done is
     *     returned
     */
    public Assessment assess(Inspection inspection) {
        return assessor.assess(inspection);
    }

    /**
     * Assesses an inspection by the law in force on another day: what an older or a coming text makes of what was found. How old things
     * are, and what is overdue, is still seen from the day of the visit.
     *
     * @param asOf the day whose law is applied
     * @throws io.firegrade.assessment.AssessmentException if a criterion fails; the message names it, and nothing half-done is
     *     returned
     */
    public Assessment assess(Inspection inspection, LocalDate asOf) {
        return assessor.assess(inspection, asOf);
    }

    /**
     * Explains what one criterion says of an inspection, condition by condition, and why not where it finds nothing. Unlike an
     * assessment it does not ask Drools.
     *
     * @throws IllegalArgumentException if there is no such criterion; the message names the nearest
     * @throws io.firegrade.assessment.AssessmentException if a fact cannot be read; the message names it
     */
    public Explanation explain(Inspection inspection, String criterion) {
        return explain(inspection, criterion, inspection.date());
    }

    /**
     * Explains what one criterion says of an inspection by the law in force on another day.
     *
     * @param asOf the day whose law is applied; how old things are is still seen from the day of the visit
     * @throws IllegalArgumentException if there is no such criterion; the message names the nearest
     * @throws io.firegrade.assessment.AssessmentException if a fact cannot be read; the message names it
     */
    public Explanation explain(Inspection inspection, String criterion, LocalDate asOf) {
        Explanation explanation = assessor.explain(inspection, criterion, asOf);
        RuleText text = criteria.stream()
                .filter(one -> one.id().equals(criterion))
                .findFirst()
                .map(this::text)
                .orElseThrow();
        return explanation.withLines(text.lines().stream()
                .map(line -> new Explanation.Line(line.number(), line.text()))
                .toList());
    }

    /** The types of facts that its criteria and inspections can name. */
    public FactModel facts() {
        return facts;
    }

    /** Its packs, each after the one that it extends. */
    public List<PackReference> packs() {
        return packs;
    }

    /** Its criteria in the order of the packs' files. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** The laws and standards of all its packs. */
    public Standards standards() {
        return standards;
    }

    /** The tables of all its packs. */
    public Tables tables() {
        return tables;
    }

    /**
     * What the author of a criterion wrote.
     *
     * @param criterion one of {@link #criteria()}
     */
    public RuleText text(Criterion criterion) {
        return RuleText.of(
                criterion,
                Objects.requireNonNull(
                        files.get(criterion.at().file()), criterion.at().file()));
    }

    /** Chooses what a rule book is made of. Not thread-safe. */
    public static final class Builder {

        private FactModel facts = FactModel.standard();
        private Limits limits = Limits.standard();
        private final List<PackFolder> packs = new ArrayList<>();

        private Builder() {}

        /**
         * Adds an application's fact types to the library's own.
         *
         * @throws IllegalArgumentException if a class is no fact record, or its name or key is taken
         */
        @SafeVarargs
        public final Builder facts(Class<? extends Fact>... types) {
            for (Class<? extends Fact> type : types) {
                facts = facts.with(type);
            }
            return this;
        }

        /** Takes these fact types, in place of those chosen so far. */
        public Builder facts(FactModel model) {
            facts = model;
            return this;
        }

        /** Adds a pack wherever it is. */
        public Builder pack(PackFolder folder) {
            packs.add(folder);
            return this;
        }

        /** Raises the limits of what packs can ask for. */
        public Builder limits(Limits raised) {
            limits = raised;
            return this;
        }

        /** Adds a pack in a folder on disk. */
        public Builder pack(Path folder) {
            packs.add(PackFolder.of(folder));
            return this;
        }

        /**
         * Adds a pack on a class path.
         *
         * @param loader what finds its files
         * @param prefix its folder, such as {@code com/example/rules}
         */
        public Builder pack(ClassLoader loader, String prefix) {
            packs.add(PackFolder.onClassPath(loader, prefix));
            return this;
        }

        /** Adds the bundled national pack. */
        public Builder standardPack() {
            return bundledPack(BundledPacks.STANDARD);
        }

        /**
         * Adds a pack that comes with the library: {@code cn}, {@code beijing} or {@code shanxi}.
         *
         * @throws IllegalArgumentException if there is no such pack; the message names the nearest
         */
        public Builder bundledPack(String id) {
            packs.add(BundledPacks.find(id)
                    .orElseThrow(() -> new IllegalArgumentException("there is no bundled pack '" + id + "'"
                            + Nearest.to(id, BundledPacks.ids())
                                    .map(near -> ", did you mean '" + near + "'?")
                                    .orElse(": there are " + String.join(", ", BundledPacks.ids())))));
            return this;
        }

        /**
         * Reads, checks and compiles the packs. A bundled pack that one of them extends is added by itself.
         *
         * @throws InputException with all problems of all packs, if there are any
         * @throws IllegalStateException if no pack was chosen
         */
        public RuleBook build() {
            if (packs.isEmpty()) {
                throw new IllegalStateException("a rule book has at least one pack: call pack(…) or standardPack()");
            }
            return new RuleBook(facts, Pack.read(packs, facts, limits));
        }
    }

    /** Compiles the bundled pack when it is first used. */
    private static final class Standard {
        private static final RuleBook BOOK = builder().standardPack().build();
    }
}
