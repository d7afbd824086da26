package io.firegrade.authoring.lint;

import io.firegrade.assessment.Verdict;
import io.firegrade.authoring.CriterionCase;
import io.firegrade.criteria.Criterion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds criteria without cases, cases that say nothing that matters, and cases that are given twice. */
final class CaseAdvice implements Advice {

    private static final List<Verdict> NEEDED = List.of(Verdict.HAZARD, Verdict.CLEAR, Verdict.UNKNOWN);

    @Override
    public void look(LintedPack pack, Findings findings) {
        Map<String, Criterion> all = pack.draft().pack().criteria().stream()
                .collect(Collectors.toMap(Criterion::id, criterion -> criterion));
        for (Criterion criterion : pack.own()) {
            CaseFile file = pack.casesOf(criterion);
            if (file.sound()) {
                missing(criterion, file, findings);
            }
        }
        for (CaseFile file : pack.files()) {
            Map<List<Object>, CriterionCase> seen = new HashMap<>();
            for (CaseFile.Example example : file.cases()) {
                Criterion criterion = all.get(example.given().criterion());
                if (criterion != null) {
                    idle(example, new Reads(pack.model(), criterion, all), findings);
                    same(example.given(), Reads.whole(pack.model()), seen, findings);
                }
            }
        }
    }

    private static void missing(Criterion criterion, CaseFile file, Findings findings) {
        Set<Verdict> expected = new TreeSet<>();
        file.of(criterion.id()).forEach(example -> expected.add(example.given().expected()));
        String missing = NEEDED.stream()
                .filter(verdict -> !expected.contains(verdict))
                .map(Verdict::name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            findings.add(
                    Check.MISSING_CASE,
                    criterion.id(),
                    criterion.at(),
                    "'" + criterion.id() + "' has no case that expects " + missing + ": add one of each to "
                            + file.name());
        }
    }

    private static void idle(CaseFile.Example example, Reads reads, Findings findings) {
        CriterionCase given = example.given();
        boolean unchanged = example.base()
                .map(reads::of)
                .filter(reads.of(given.inspection())::equals)
                .isPresent();
        if (unchanged && example.node().filter(reads::areStated).isEmpty()) {
            findings.add(
                    Check.IDLE_CASE,
                    given.criterion(),
                    given.at(),
                    "this case says nothing that '" + given.criterion()
                            + "' reads, so it examines nothing: say one of " + reads.words()
                            + ", or take the case out");
        }
    }

    private static void same(
            CriterionCase given, Reads everything, Map<List<Object>, CriterionCase> seen, Findings findings) {
        CriterionCase before = seen.putIfAbsent(
                Stream.concat(Stream.of(given.criterion()), everything.of(given.inspection()).stream())
                        .toList(),
                given);
        if (before != null) {
            findings.add(
                    Check.SAME_CASE,
                    given.criterion(),
                    given.at(),
                    "this case is the same inspection as that in line "
                            + before.at().line() + ": take one out, or change what it was meant to show");
        }
    }
}
