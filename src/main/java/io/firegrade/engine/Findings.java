package io.firegrade.engine;

import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Grade;
import io.firegrade.criteria.Criterion;
import io.firegrade.inspection.Act;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes findings of hazards. A graver case of the same violation takes the place of the milder one. */
final class Findings {

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::grade)
            .reversed()
            .thenComparing(Finding::criterion)
            .thenComparing(finding -> finding.subject().type().name())
            .thenComparing(finding -> finding.subject().id());

    private Findings() {}

    static List<Finding> of(List<Hazard> hazards, List<OpenCriterion> open, Settler settler, String premises) {
        List<Hazard> raising = new ArrayList<>();
        for (Hazard hazard : hazards) {
            if (hazard.criterion().raises().isPresent()) {
                raising.add(hazard);
            }
        }
        List<Finding> findings = new ArrayList<>(hazards.size());
        for (Hazard hazard : hazards) {
            if (!isRaised(hazard, raising)) {
                findings.add(finding(hazard, open, settler, premises));
            }
        }
        findings.sort(WORST_FIRST);
        return findings;
    }

    private static boolean isRaised(Hazard milder, List<Hazard> raising) {
        for (Hazard graver : raising) {
            if (graver.subject() == milder.subject()
                    && graver.criterion()
                            .raises()
                            .orElse("")
                            .equals(milder.criterion().id())) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(Hazard hazard, List<OpenCriterion> open, Settler settler, String premises) {
        Criterion criterion = hazard.criterion();
        return new Finding(
                criterion.id(),
                criterion.pack(),
                criterion.grade(),
                possibleGrade(hazard, open),
                hazard.subject().reference(),
                criterion.title(),
                EvidenceCollector.of(settler, criterion, hazard.subject()),
                hazard.basis(),
                criterion.advice(),
                criterion.withinDays(),
                criterion.followUp(),
                hazard.corrected(),
                hazard.waiver().map(Findings::waiver),
                fingerprint(hazard, premises));
    }

    private static Optional<Grade> possibleGrade(Hazard hazard, List<OpenCriterion> open) {
        return open.isEmpty()
                ? Optional.empty()
                : raising(
                                hazard.criterion(),
                                open.stream()
                                        .filter(candidate -> candidate.isOpenFor(hazard.subject()))
                                        .map(OpenCriterion::criterion)
                                        .toList())
                        .map(Criterion::grade)
                        .max(Comparator.naturalOrder());
    }

    /** Those of the open criteria that raise a criterion, or raise one that does. Each is graver, so this ends. */
    private static Stream<Criterion> raising(Criterion milder, List<Criterion> open) {
        return open.stream()
                .filter(graver -> graver.raises().filter(milder.id()::equals).isPresent())
                .flatMap(graver -> Stream.concat(Stream.of(graver), raising(graver, open)));
    }

    private static Finding.Waiver waiver(Act.Waived waived) {
        return new Finding.Waiver(waived.reason(), waived.approvedBy(), waived.until());
    }

    private static String fingerprint(Hazard hazard, String premises) {
        return escaped(hazard.criterion().id()) + "/" + escaped(premises) + "/"
                + escaped(hazard.subject().type().name()) + "/"
                + escaped(hazard.subject().id());
    }

    private static String escaped(String part) {
        boolean plain = part.indexOf('%') < 0 && part.indexOf('/') < 0;
        return plain ? part : part.replace("%", "%25").replace("/", "%2F");
    }
}
