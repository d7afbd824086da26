package io.firegrade.authoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What the cases of a pack have tried of its criteria.
 *
 * @param criteria the criteria in the order of the pack's files, at least one
 */
public record Coverage(List<CriterionCoverage> criteria) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Copies the list. */
    public Coverage {
        criteria = List.copyOf(criteria);
    }

    /** How many outcomes there are, of all criteria and conditions. */
    public int outcomes() {
        return criteria.stream().mapToInt(CriterionCoverage::outcomes).sum();
    }

    /** How many of them some case has brought about. */
    public int covered() {
        return outcomes()
                - criteria.stream().mapToInt(CriterionCoverage::uncovered).sum();
    }

    /** The share that is covered, in per cent with two decimals; rounded down, so that 100 is all of them. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(covered())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(outcomes()), 2, RoundingMode.DOWN);
    }

    /** Whether at least that share is covered; compared exactly, nothing is rounded. */
    public boolean reaches(BigDecimal percent) {
        return BigDecimal.valueOf(covered())
                        .multiply(HUNDRED)
                        .compareTo(percent.multiply(BigDecimal.valueOf(outcomes())))
                >= 0;
    }
}
