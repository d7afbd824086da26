package io.firegrade.report;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Determination;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Question;
import io.firegrade.assessment.Remark;
import io.firegrade.assessment.SwitchedOff;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An assessment in words, for people: its grade, every finding with evidence, legal basis, advice and deadline, the open questions,
 * what a local pack switches off, and how many criteria gave each verdict. Lines fit a terminal of 100 columns.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextReport implements Report {

    private final Language language;
    private final Wording wording;
    private final EvidenceWording evidence;
    private final int mostQuestions;
    private final String rest;

    /**
     * Renders in a language, with all questions.
     *
     * @param language the language of all words; ids and names stay as they were given
     */
    public TextReport(Language language) {
        this(language, Integer.MAX_VALUE, "");
    }

    private TextReport(Language language, int mostQuestions, String rest) {
        this.language = language;
        this.wording = new Wording(language);
        this.evidence = new EvidenceWording(language);
        this.mostQuestions = mostQuestions;
        this.rest = rest;
    }

    /**
     * The same report with the most decisive questions only; it says how many it leaves out.
     *
     * @param most how many questions at most, at least 0
     * @param rest how its reader gets the others, in any language, such as an option of a command
     */
    public TextReport withQuestions(int most, String rest) {
        if (most < 0) {
            throw new IllegalArgumentException("a report has " + most + " questions at most: give 0 or more");
        }
        return new TextReport(language, most, rest);
    }

    @Override
    public String render(Assessment assessment) {
        Page page = new Page();
        page.line(wording.head(assessment));
        page.line(wording.grade(Word.GRADE, assessment.grade()));
        if (!assessment.gradeLeft().equals(assessment.grade())) {
            page.line(wording.grade(Word.GRADE_LEFT, assessment.gradeLeft()));
        }
        excluded(page, assessment.determinations());
        assessment.caveats().forEach(caveat -> page.line(caveat.in(language)));
        page.blank();
        page.line(wording.heading(Word.HAZARDS, assessment.findings()));
        findings(page, assessment.findings());
        if (!assessment.waived().isEmpty()) {
            page.blank();
            page.line(wording.heading(Word.WAIVED, assessment.waived()));
            findings(page, assessment.waived());
        }
        new DeterminationText(language, page).write(assessment.determinations());
        questions(page, assessment.questions());
        if (!assessment.remarks().isEmpty()) {
            remarks(page, assessment.remarks());
        }
        if (!assessment.switchedOff().isEmpty()) {
            switchedOff(page, assessment.switchedOff());
        }
        page.blank();
        page.line(wording.counts(assessment));
        return page.text();
    }

    /** The grade rests on what was excluded, too: how many elements do not count, and why. */
    private void excluded(Page page, List<Determination> determinations) {
        Map<Bilingual, Long> counts = determinations.stream()
                .flatMap(determination -> determination.excluded().stream())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        counts.forEach((why, count) -> page.line(wording.excluded(count) + wording.say(Word.COLON) + why.in(language)));
    }

    private void findings(Page page, List<Finding> findings) {
        int number = 0;
        for (Finding finding : findings) {
            page.blank();
            finding(page, ++number, finding);
        }
    }

    private void finding(Page page, int number, Finding finding) {
        String where = wording.fact(finding.subject()) + wording.say(Word.COMMA) + wording.place(finding.subject());
        page.entry(
                number,
                wording.say(finding.grade()) + wording.say(Word.COLON)
                        + finding.title().in(language) + " (" + finding.criterion() + ")");
        field(page, Word.WHERE, List.of(where));
        field(
                page,
                Word.AT_MOST,
                finding.possibleGrade().map(wording::say).stream().toList());
        field(page, Word.EVIDENCE, finding.evidence().stream().map(evidence::of).toList());
        field(page, Word.BASIS, finding.basis().stream().map(wording::basis).toList());
        field(page, Word.ADVICE, List.of(finding.advice().in(language)));
        field(page, Word.DEADLINE, List.of(wording.deadline(finding.withinDays())));
        field(
                page,
                Word.FOLLOW_UP,
                finding.followUp().map(body -> body.title().in(language)).stream()
                        .toList());
        field(page, Word.CORRECTED, finding.corrected() ? List.of(wording.say(Word.ON_THE_SPOT)) : List.of());
        field(page, Word.WAIVER, finding.waiver().map(wording::waiver).stream().toList());
        if (finding.pack().local()) {
            field(page, Word.PACK, List.of(wording.pack(finding.pack())));
        }
    }

    private void questions(Page page, List<Question> questions) {
        page.blank();
        page.line(wording.heading(Word.QUESTIONS, questions));
        List<Question> shown = questions.subList(0, Math.min(mostQuestions, questions.size()));
        int number = 0;
        for (Question question : shown) {
            page.entry(++number, question.text().in(language) + " (" + question.pointer() + ")");
            page.continued(wording.use(question));
        }
        if (shown.size() < questions.size()) {
            page.line(wording.more(questions.size() - shown.size(), rest));
        }
    }

    private void remarks(Page page, List<Remark> remarks) {
        page.blank();
        page.line(wording.heading(Word.REMARKS, remarks));
        int number = 0;
        for (Remark remark : remarks) {
            page.entry(
                    ++number,
                    remark.location().map(Object::toString).orElse(remark.pointer())
                            + wording.say(Word.COLON)
                            + remark.text().in(language));
        }
    }

    private void switchedOff(Page page, List<SwitchedOff> switchedOff) {
        page.blank();
        page.line(wording.heading(Word.SWITCHED_OFF, switchedOff));
        int number = 0;
        for (SwitchedOff off : switchedOff) {
            page.entry(++number, off.title().in(language) + " (" + off.criterion() + ")");
            field(page, Word.REASON, List.of(off.reason().in(language)));
            field(page, Word.PACK, List.of(wording.pack(off.pack())));
        }
    }

    private void field(Page page, Word label, List<String> values) {
        int width = language == Language.ZH ? 6 : 10;
        String first = wording.say(label);
        for (String value : values) {
            page.field(first, width, value);
            first = "";
        }
    }
}
