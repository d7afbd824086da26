package io.firegrade.testing;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Explanation;
import io.firegrade.facts.Language;
import io.firegrade.inspection.Inspection;
import io.firegrade.report.EvidenceText;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells why a criterion says what it says, if it is known how the assessment came about. */
final class Why {

    /** Where only the assessment is known. */
    static final Why UNKNOWN = new Why(null, null);

    private static final int MOST = 5;
    private static final EvidenceText REASONS = new EvidenceText(Language.EN);

    private final @Nullable RuleBook book;
    private final @Nullable Inspection inspection;

    Why(@Nullable RuleBook book, @Nullable Inspection inspection) {
        this.book = book;
        this.inspection = inspection;
    }

    /** The explanation of a criterion, if the rule book is known and has it. */
    Optional<Explanation> explanation(String criterion) {
        if (book == null || inspection == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(book.explain(inspection, criterion));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The subjects with their verdicts and reasons, indented, a line each. */
    String of(String criterion) {
        return explanation(criterion).map(Why::lines).orElse("  (assertThat(book, inspection) tells why)");
    }

    private static String lines(Explanation explanation) {
        if (explanation.subjects().isEmpty()) {
            return "  there is nothing that it is about";
        }
        int more = explanation.subjects().size() - MOST;
        return explanation.subjects().stream().limit(MOST).map(Why::lines).collect(Collectors.joining("\n"))
                + (more > 0 ? "\n  … and " + more + " more" : "");
    }

    private static String lines(Explanation.Subject subject) {
        return "  " + Said.fact(subject.subject()) + " is " + subject.verdict()
                + subject.reasons().stream()
                        .map(reason -> "\n    " + REASONS.whyNot(reason))
                        .collect(Collectors.joining());
    }
}
