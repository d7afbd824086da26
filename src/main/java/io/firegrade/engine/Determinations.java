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
    private final BreachReaders readers;
    private final Function<Criterion, List<LegalBasis>> basis;
    private final Caveats caveats;

    Determinations(
            Judging judging,
            Acts acts,
            BreachReaders readers,
            Function<Criterion, List<LegalBasis>> basis,
            Caveats caveats) {
        this.judging = judging;
        this.acts = acts;
        this.readers = readers;
        this.basis = basis;
        this.caveats = caveats;
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
                .filter(candidate ->
                        candidate.criterion().role() != Role.HAZARD || readers.reads(candidate.criterion()))
                .filter(candidate -> judging.verdict(candidate.criterion()) == Verdict.UNKNOWN)
                .map(candidate -> determination(
                        candidate.criterion(),
                        Verdict.UNKNOWN,
                        OpenTotals.of(judging.settler(), candidate.criterion(), candidate.firstOpen())));
        return Stream.concat(Stream.concat(proven, open), withoutFinding())
                .sorted(Comparator.comparing(Determination::criterion))
                .toList();
    }

    /** Screens that found nothing; and where no text on major hazards was in force, what could not be determined. */
    private Stream<Determination> withoutFinding() {
        List<Criterion> determining = readers.determining();
        boolean none = determining.stream().allMatch(criterion -> judging.verdict(criterion) == Verdict.NOT_IN_FORCE);
        return determining.stream()
                .filter(criterion -> judging.verdict(criterion) == Verdict.CLEAR || none)
                .map(criterion -> determination(criterion, judging.verdict(criterion), List.of()))
                .filter(determination -> !determination.caveats().isEmpty());
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
                acts.excluded(criterion).map(Determinations::words),
                caveats.of(criterion, verdict));
    }

    private static Bilingual words(Act.Excluded excluded) {
        Bilingual ground = excluded.ground().label();
        return new Bilingual(ground.zh() + "：" + excluded.reason(), ground.en() + ": " + excluded.reason());
    }
}
