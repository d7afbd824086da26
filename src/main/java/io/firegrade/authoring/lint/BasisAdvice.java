package io.firegrade.authoring.lint;

import io.firegrade.criteria.Citation;
import io.firegrade.criteria.Clause;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.DatedBasis;
import io.firegrade.criteria.LegalBases;
import io.firegrade.criteria.Standard;
import io.firegrade.criteria.Standards;
import io.firegrade.source.Location;
import io.firegrade.source.Node;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds criteria that no clause in force supports, or soon none will, and clauses that were not verified. */
final class BasisAdvice implements Advice {

    private static final int MOST_NAMED = 5;

    @Override
    public void look(LintedPack pack, Findings findings) {
        Standards standards = pack.draft().pack().standards();
        Map<Citation, TreeSet<String>> cited = new LinkedHashMap<>();
        for (Criterion criterion : pack.own()) {
            List<DatedBasis> bases = criterion.basis().stream()
                    .map(citation -> LegalBases.of(standards, citation))
                    .toList();
            inForce(criterion, bases, pack, findings);
            criterion
                    .basis()
                    .forEach(citation -> cited.computeIfAbsent(citation, key -> new TreeSet<>())
                            .add(criterion.id()));
        }
        cited.forEach((citation, criteria) -> unverified(citation, criteria, pack, findings));
    }

    private static void inForce(Criterion criterion, List<DatedBasis> bases, LintedPack pack, Findings findings) {
        LocalDate asOf = pack.asOf();
        LocalDate soon = asOf.plusYears(1);
        Location at = pack.outline(criterion)
                .argument("basis", criterion.basis().get(0).standard())
                .orElse(criterion.at());
        boolean now = bases.stream().anyMatch(basis -> basis.inForce(asOf));
        boolean later = bases.stream().anyMatch(basis -> begins(basis).isAfter(asOf));
        if (!now && !later) {
            findings.add(
                    Check.NO_BASIS_IN_FORCE,
                    criterion.id(),
                    at,
                    "none of these clauses is in force on " + asOf + ", so '" + criterion.id()
                            + "' judges no inspection of that day: add the clause that took their place, or take the criterion out");
        } else if (now && !later && bases.stream().noneMatch(basis -> basis.inForce(soon))) {
            LocalDate last = bases.stream()
                    .filter(basis -> basis.inForce(asOf))
                    .map(BasisAdvice::ends)
                    .max(LocalDate::compareTo)
                    .orElse(soon);
            findings.add(
                    Check.EXPIRING_BASIS,
                    criterion.id(),
                    at,
                    "after " + last + " none of these clauses is in force, and '" + criterion.id()
                            + "' will judge no inspection: add the clause that takes their place");
        }
    }

    private static LocalDate begins(DatedBasis basis) {
        LocalDate standard = basis.standard().from();
        return basis.clause().from().filter(standard::isBefore).orElse(standard);
    }

    private static LocalDate ends(DatedBasis basis) {
        return Stream.concat(basis.standard().until().stream(), basis.clause().until().stream())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** Guidance is shown as guidance, whether its text was read or not. */
    private static void unverified(Citation citation, Set<String> criteria, LintedPack pack, Findings findings) {
        Standard standard =
                pack.draft().pack().standards().standard(citation.standard()).orElseThrow();
        Clause clause = standard.clause(citation.clause()).orElseThrow();
        if (clause.verified() || standard.kind() == Standard.Kind.GUIDANCE) {
            return;
        }
        pack.catalogue()
                .flatMap(catalogue -> entry(catalogue, citation))
                .ifPresent(entry -> findings.add(
                        Check.UNVERIFIED_BASIS,
                        entry.at(),
                        "clause " + clause.number() + " of " + standard.number()
                                + " was not verified against the official text; it is cited by " + named(criteria)
                                + ": read it, correct the number if need be, and set verified: true"));
    }

    private static String named(Set<String> criteria) {
        return criteria.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (criteria.size() > MOST_NAMED ? " and " + (criteria.size() - MOST_NAMED) + " more" : "");
    }

    /** The clause in the catalogue of the pack itself; one of a pack below is told there. */
    private static Optional<Node.Entry> entry(Node.Mapping catalogue, Citation citation) {
        return catalogue
                .value(citation.standard())
                .filter(Node.Mapping.class::isInstance)
                .flatMap(standard -> ((Node.Mapping) standard).value("clauses"))
                .filter(Node.Mapping.class::isInstance)
                .flatMap(clauses -> ((Node.Mapping) clauses).entry(citation.clause()));
    }
}
