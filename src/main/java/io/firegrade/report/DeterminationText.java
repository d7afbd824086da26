package io.firegrade.report;

import io.firegrade.assessment.Determination;
import io.firegrade.assessment.Evidence;
import io.firegrade.assessment.Role;
import io.firegrade.assessment.Verdict;
import io.firegrade.facts.Language;
import java.util.List;
import java.util.function.Consumer;

/** Lays out what was determined over the findings: open major hazards, their elements by name, and grounds for sealing. */
final class DeterminationText {

    private final Language language;
    private final Page page;
    private final Wording wording;
    private final EvidenceWording evidence;

    DeterminationText(Language language, Page page) {
        this.language = language;
        this.page = page;
        this.wording = new Wording(language);
        this.evidence = new EvidenceWording(language);
    }

    void write(List<Determination> determinations) {
        section(Word.MAJOR_OPEN, of(determinations, Role.HAZARD, Verdict.UNKNOWN), this::whole);
        section(Word.SCREENED, of(determinations, Role.HAZARD, Verdict.CLEAR), this::whole);
        section(Word.NOT_DETERMINED, of(determinations, Role.HAZARD, Verdict.NOT_IN_FORCE), this::whole);
        section(Word.ELEMENTS, of(determinations, Role.ELEMENT, Verdict.HAZARD), this::whole);
        // Of those that are open there may be many: their names alone.
        section(Word.ELEMENTS_OPEN, of(determinations, Role.ELEMENT, Verdict.UNKNOWN), this::excluded);
        section(Word.SEALING, of(determinations, Role.SEALING, Verdict.HAZARD), this::whole);
        section(Word.SEALING_OPEN, of(determinations, Role.SEALING, Verdict.UNKNOWN), this::excluded);
    }

    private static List<Determination> of(List<Determination> all, Role role, Verdict verdict) {
        return all.stream()
                .filter(one -> one.role() == role && one.verdict() == verdict)
                .toList();
    }

    private void section(Word heading, List<Determination> determinations, Consumer<Determination> below) {
        if (determinations.isEmpty()) {
            return;
        }
        page.blank();
        page.line(wording.heading(heading, determinations));
        int number = 0;
        for (Determination determination : determinations) {
            page.entry(++number, determination.title().in(language) + " (" + determination.criterion() + ")");
            below.accept(determination);
        }
    }

    private void whole(Determination determination) {
        determination.basis().forEach(basis -> page.continued(wording.basis(basis)));
        for (Evidence one : determination.evidence()) {
            page.continued(evidence.of(one));
        }
        if (determination.role() == Role.HAZARD) { // an element of it says the same
            determination
                    .caveats()
                    .forEach(caveat ->
                            page.continued(wording.say(Word.NOTE) + wording.say(Word.COLON) + caveat.in(language)));
        }
        excluded(determination);
        if (determination.role() == Role.SEALING) {
            page.continued(determination.advice().in(language));
            determination
                    .followUp()
                    .ifPresent(body -> page.continued(wording.say(Word.FOLLOW_UP)
                            + wording.say(Word.COLON)
                            + body.title().in(language)));
        }
        if (determination.pack().local()) {
            page.continued(wording.say(Word.PACK) + wording.say(Word.COLON) + wording.pack(determination.pack()));
        }
    }

    private void excluded(Determination determination) {
        determination
                .excluded()
                .ifPresent(
                        why -> page.continued(wording.say(Word.EXCLUDED) + wording.say(Word.COLON) + why.in(language)));
    }
}
