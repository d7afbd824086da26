package io.firegrade.engine;

import io.firegrade.assessment.LegalBasis;
import io.firegrade.criteria.Criterion;
import java.util.List;

/**
 * A criterion that certainly holds for a subject.
 *
 * @param criterion the criterion
 * @param basis its legal bases in force
 * @param subject the subject
 */
record Hazard(Criterion criterion, List<LegalBasis> basis, Row subject) {

    Hazard {
        basis = List.copyOf(basis);
    }
}
