package io.firegrade.engine;

import io.firegrade.assessment.LegalBasis;
import io.firegrade.criteria.Criterion;
import io.firegrade.inspection.Act;
import java.util.List;
import java.util.Optional;

/**
 * A criterion that certainly holds for a subject.
 *
 * @param criterion the criterion
 * @param basis its legal bases in force
 * @param subject the subject
 * @param corrected whether it was put right during the visit
 * @param waiver who answers for it, if somebody does
 */
record Hazard(
        Criterion criterion, List<LegalBasis> basis, Row subject, boolean corrected, Optional<Act.Waived> waiver) {

    Hazard {
        basis = List.copyOf(basis);
    }
}
