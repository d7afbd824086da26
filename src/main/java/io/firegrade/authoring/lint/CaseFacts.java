package io.firegrade.authoring.lint;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Role;
import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Criterion;
import io.firegrade.facts.Breach;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactType;
import io.firegrade.inspection.Act;
import io.firegrade.inspection.Inspection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts that criteria see of the inspections of cases: those listed, the rows of tables, and certain breaches of criteria. */
final class CaseFacts {

    private final LintedPack pack;
    private final Map<String, Criterion> criteria;
    private @Nullable RuleBook book;

    CaseFacts(LintedPack pack) {
        this.pack = pack;
        this.criteria = pack.draft().pack().criteria().stream()
                .collect(Collectors.toMap(Criterion::id, criterion -> criterion));
    }

    /** Whether all facts that a criterion reads can be known: what it judges over can be judged only in a pack without problems. */
    boolean known(Criterion criterion) {
        return criterion.judgedOver().isEmpty() || pack.draft().problems().isEmpty();
    }

    /** The facts of a type. */
    List<? extends Fact> of(Inspection inspection, FactType type) {
        return switch (type.origin()) {
            case INSPECTION -> inspection.facts(type);
            case TABLE -> pack.draft().pack().tables().rows();
            default -> breaches(inspection);
        };
    }

    private List<Breach> breaches(Inspection inspection) {
        if (book == null) {
            RuleBook.Builder builder = RuleBook.builder().facts(pack.model());
            pack.draft().sources().forEach(source -> builder.pack(source.folder()));
            book = builder.build();
        }
        Assessment assessment = book.assess(inspection);
        List<Breach> breaches = new ArrayList<>();
        assessment.findings().stream()
                .filter(finding -> !finding.corrected())
                .forEach(finding -> withRaised(finding.criterion())
                        .forEach(id -> add(id, finding.subject().id(), inspection, breaches)));
        assessment.determinations().stream()
                .filter(element -> element.role() == Role.ELEMENT
                        && element.verdict() == Verdict.HAZARD
                        && element.excluded().isEmpty())
                .forEach(element -> add(element.criterion(), null, inspection, breaches));
        return breaches;
    }

    private static void add(String id, @Nullable String subject, Inspection inspection, List<Breach> breaches) {
        breaches.add(new Breach(id + "/" + breaches.size(), id, correctableAtOnce(inspection, id), subject));
    }

    private static @Nullable Boolean correctableAtOnce(Inspection inspection, String id) {
        return inspection.acts().stream()
                .filter(Act.Correctable.class::isInstance)
                .map(Act.Correctable.class::cast)
                .filter(act -> act.criterion().equals(id))
                .map(Act.Correctable::atOnce)
                .findFirst()
                .orElse(null);
    }

    /** A criterion and those that it raises. */
    private Stream<String> withRaised(String id) {
        return Stream.iterate(
                        Optional.of(id),
                        Optional::isPresent,
                        raiser ->
                                Optional.ofNullable(criteria.get(raiser.get())).flatMap(Criterion::raises))
                .map(Optional::get);
    }
}
