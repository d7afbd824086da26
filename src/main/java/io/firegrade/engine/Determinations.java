package io.firegrade.engine;

import io.firegrade.assessment.Determination;
import io.firegrade.assessment.Evidence;
import io.firegrade.assessment.LegalBasis;
import io.firegrade.assessment.Role;
import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Criterion;
import io.firegrade.facts.Bilingual;
import io.firegrade.inspection.Act;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes determinations of what was judged: everything that is no finding, and yet has to be said. */
final class Determinations {

    private final Judging judging;
    private final Acts acts;
    private final Function<Criterion, List<LegalBasis>> basis;

    Determinations(Judging judging, Acts acts, Function<Criterion, List<LegalBasis>> basis) {
        this.judging = judging;
        this.acts = acts;
        this.basis = basis;
    }

    /** All of them by the ids of their criteria. */
    List<Determination> all() {
        Stream<Determination> proven = judging.hazards().stream()
                .filter(hazard -> hazard.criterion().role() != Role.HAZARD)
                .map(hazard -> determination(
                        hazard.criterion(),
                        Verdict.HAZARD,
                        EvidenceCollector.of(judging.settler(), hazard.criterion(), hazard.subject())));
        Stream<Determination> open = judging.open().values().stream()
                .filter(candidate -> candidate.criterion().role() != Role.HAZARD
                        || candidate.criterion().readsBreaches())
                .filter(candidate ->
                        judging.verdicts().get(candidate.criterion().id()) == Verdict.UNKNOWN)
                .map(candidate -> determination(
                        candidate.criterion(),
                        Verdict.UNKNOWN,
                        OpenTotals.of(judging.settler(), candidate.criterion(), candidate.firstOpen())));
        return Stream.concat(proven, open)
                .sorted(Comparator.comparing(Determination::criterion))
                .toList();
    }

    private Determination determination(Criterion criterion, Verdict verdict, List<Evidence> evidence) {
        return new Determination(
                criterion.id(),
                criterion.pack(),
                criterion.role(),
                verdict,
                criterion.title(),
                basis.apply(criterion),
                criterion.advice(),
                criterion.followUp(),
                evidence,
                acts.excluded(criterion).map(Determinations::words));
    }

    private static Bilingual words(Act.Excluded excluded) {
        Bilingual ground = excluded.ground().label();
        return new Bilingual(ground.zh() + "：" + excluded.reason(), ground.en() + ": " + excluded.reason());
    }
}
