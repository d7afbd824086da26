package io.firegrade.authoring.lint;

import io.firegrade.assessment.Verdict;
import io.firegrade.authoring.CriterionCase;
import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import java.util.List;
import java.util.Set;

/** Finds thresholds that the cases do not try: met, not met, and exactly at the limit, with everything else met. */
final class BoundaryAdvice implements Advice {

    private static final Set<Check> IDLE = Set.of(Check.ALWAYS_MET, Check.REDUNDANT);

    @Override
    public void look(LintedPack pack, Findings findings) {
        CaseFacts facts = new CaseFacts(pack);
        for (Criterion criterion : pack.own()) {
            Thresholds thresholds = new Thresholds(criterion);
            CaseFile file = pack.casesOf(criterion);
            List<CaseFile.Example> cases = file.of(criterion.id());
            if (!thresholds.any()
                    || cases.isEmpty()
                    || !facts.known(criterion)
                    || findings.has(Check.CONTRADICTION, criterion.id())) {
                continue; // either there is nothing to try, or that is told already and is to be mended first
            }
            for (CaseFile.Example example : cases) {
                CriterionCase given = example.given();
                if (given.expected() != Verdict.UNKNOWN) { // a verdict that stays open shows nothing of a threshold
                    thresholds.visit(type -> facts.of(given.inspection(), type));
                }
            }
            thresholds.missing().forEach((threshold, lacking) -> {
                if (!findings.has(IDLE, threshold.at())) {
                    tell(criterion, threshold, lacking, file, findings);
                }
            });
        }
    }

    private static void tell(
            Criterion criterion,
            Condition.Comparison threshold,
            List<String> lacking,
            CaseFile file,
            Findings findings) {
        findings.add(
                Check.BOUNDARY,
                criterion.id(),
                threshold.at(),
                "no case shows '" + ConditionWords.of(threshold) + "' " + String.join(", nor ", lacking)
                        + ": add cases to " + file.name()
                        + ", with everything else of the criterion met, so that the threshold alone decides");
    }
}
