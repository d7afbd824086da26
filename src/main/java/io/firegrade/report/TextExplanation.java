package io.firegrade.report;

import io.firegrade.assessment.Evidence;
import io.firegrade.assessment.Explanation;
import io.firegrade.assessment.FactReference;
import io.firegrade.assessment.Question;
import io.firegrade.assessment.Role;
import io.firegrade.assessment.Step;
import io.firegrade.assessment.Step.Outcome;
import io.firegrade.assessment.Step.Part;
import io.firegrade.assessment.Verdict;
import io.firegrade.facts.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An explanation in words, for inspectors and rule authors: the author's lines, each with a mark that says what it came to, and
 * below it the values that decided it; then what to find out.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextExplanation {

    private static final int NUMBER = 5;
    private static final int BELOW = NUMBER + 5;

    private final Language language;
    private final Wording wording;
    private final EvidenceWording evidence;

    /**
     * Renders in a language.
     *
     * @param language the language of all words; ids, names and DRL stay as they were given
     */
    public TextExplanation(Language language) {
        this.language = language;
        this.wording = new Wording(language);
        this.evidence = new EvidenceWording(language);
    }

    /** The explanation as lines that end in a line feed. */
    public String render(Explanation explanation) {
        Page page = new Page();
        head(page, explanation);
        if (explanation.verdict() == Verdict.NOT_IN_FORCE) {
            return page.text();
        }
        page.blank();
        page.line(wording.either(
                "✓ 成立　✗ 不成立　? 未查明　· 未判到；适用条件和违反条件全部成立，即为" + name(explanation),
                "✓ met  ✗ not met  ? unknown  · not reached; " + name(explanation)
                        + " if every condition of both parts is met"));
        if (explanation.subjects().isEmpty()) {
            page.blank();
            page.line(wording.either(
                    "没有可判定的对象：此类事实已查清，一个也没有", "nothing to judge: the type is complete, and there are no such facts"));
        }
        explanation.subjects().forEach(subject -> subject(page, explanation, subject));
        answers(page, explanation);
        return page.text();
    }

    private void head(Page page, Explanation explanation) {
        page.line(explanation.title().in(language) + " (" + explanation.criterion() + ")");
        page.line(
                (explanation.role() == Role.HAZARD ? wording.say(explanation.grade()) : wording.say(explanation.role()))
                        + wording.say(Word.COMMA)
                        + explanation.at());
        page.line(wording.head(explanation.premises(), explanation.date(), explanation.asOf()));
        page.line(wording.say(Word.VERDICT) + wording.say(Word.COLON) + wording.say(explanation.verdict()));
        List<Explanation.Basis> ended =
                explanation.basis().stream().filter(basis -> !basis.inForce()).toList();
        for (Explanation.Basis basis : ended) {
            page.line(wording.either("当日不适用：", "not in force that day: ")
                    + wording.basis(basis.basis())
                    + wording.say(Word.COMMA)
                    + inForce(basis));
        }
    }

    private String inForce(Explanation.Basis basis) {
        return basis.until()
                .map(last -> wording.either(
                        basis.from() + "至" + last + "有效", "in force from " + basis.from() + " to " + last))
                .orElse(wording.either(basis.from() + "起有效", "in force from " + basis.from()));
    }

    private String name(Explanation explanation) {
        return wording.say(explanation.role());
    }

    private void subject(Page page, Explanation explanation, Explanation.Subject subject) {
        page.blank();
        page.line(thing(subject.subject()) + wording.say(Word.COLON) + wording.say(subject.verdict()));
        subject.waiver()
                .ifPresent(waiver ->
                        page.indented(2, wording.say(Word.WAIVER) + wording.say(Word.COLON) + wording.waiver(waiver)));
        if (subject.corrected()) {
            page.indented(2, wording.say(Word.CORRECTED) + wording.say(Word.COLON) + wording.say(Word.ON_THE_SPOT));
        }
        Part part = null;
        int shown = 0;
        List<Step> steps = subject.steps();
        for (Explanation.Line line : explanation.lines()) {
            List<Step> here = steps.stream()
                    .filter(step -> step.at().line() == line.number() && step.part() != Part.ALTERNATIVES)
                    .toList();
            if (!here.isEmpty() && here.get(0).part() != part) {
                part = here.get(0).part();
                page.indented(2, wording.say(part));
            }
            page.verbatim(" ".repeat(NUMBER - String.valueOf(line.number()).length())
                    + line.number()
                    + " "
                    + mark(here)
                    + " "
                    + line.text());
            boolean mixed = here.stream().map(Step::outcome).distinct().count() > 1;
            for (Step step : here) {
                step(page, step, mixed ? sign(step.outcome()) + Columns.TIE : "");
                shown = Math.max(shown, steps.indexOf(step) + 1);
            }
            while (shown > 0 && shown < steps.size() && steps.get(shown).part() == Part.ALTERNATIVES) {
                Step step = steps.get(shown++);
                page.indented(BELOW, wording.say(step.part()) + wording.say(Word.COLON) + wording.say(step.outcome()));
            }
        }
    }

    private String thing(FactReference subject) {
        return subject.id().isEmpty()
                ? wording.either(
                        "未列出的" + subject.type().label().zh(),
                        "any other " + subject.type().label().en())
                : wording.fact(subject)
                        + subject.location()
                                .map(at -> wording.say(Word.COMMA) + at)
                                .orElse("");
    }

    /** What the conditions that start on a line came to: the worst of them. */
    private static String mark(List<Step> steps) {
        Optional<Outcome> worst = steps.stream().map(Step::outcome).min(Comparator.comparing(TextExplanation::order));
        return worst.map(TextExplanation::sign).orElse(" ");
    }

    private static int order(Outcome outcome) {
        return switch (outcome) {
            case NOT_MET -> 0;
            case UNKNOWN -> 1;
            case NOT_REACHED -> 2;
            case MET -> 3;
        };
    }

    private static String sign(Outcome outcome) {
        return switch (outcome) {
            case MET -> "✓";
            case NOT_MET -> "✗";
            case UNKNOWN -> "?";
            case NOT_REACHED -> "·";
        };
    }

    /** The values of a step; with the mark of its own where the line has several that came to different things. */
    private void step(Page page, Step step, String mark) {
        boolean failed = step.outcome() == Outcome.NOT_MET;
        for (Evidence one : step.evidence()) {
            String words = failed ? evidence.failing(one) : evidence.of(one);
            page.indented(
                    BELOW,
                    mark
                            + words
                            + (failed && step.among() > 1
                                    ? wording.either(
                                            "（已列" + step.among() + "个中最接近的）",
                                            " (the nearest of " + step.among() + " listed)")
                                    : ""));
        }
        for (Step.Reading reading : step.readings()) {
            boolean base = step.outcome() != Outcome.UNKNOWN;
            page.indented(
                    BELOW,
                    (base ? wording.either("据" + Columns.TIE, "from" + Columns.TIE) : mark)
                            + evidence.reading(reading));
        }
    }

    private void answers(Page page, Explanation explanation) {
        List<Explanation.Answers> answers = explanation.answers();
        if (answers.isEmpty()) {
            return;
        }
        page.blank();
        page.line(wording.heading(Word.QUESTIONS, answers));
        int number = 0;
        for (Explanation.Answers one : answers) {
            Question question = one.question();
            page.entry(++number, question.text().in(language) + " (" + question.pointer() + ")");
            page.continued(use(explanation, question));
            if (!one.examples().isEmpty()) {
                page.continued(one.examples().stream()
                        .map(example -> example.answer().in(language).replace(" ", Columns.TIE)
                                + Columns.TIE + "→" + Columns.TIE
                                + wording.say(example.verdict()).replace(" ", Columns.TIE))
                        .collect(Collectors.joining(wording.say(Word.SEMICOLON))));
            }
        }
    }

    private String use(Explanation explanation, Question question) {
        if (explanation.verdict() == Verdict.HAZARD) {
            return wording.either("结论已定，此项只关系到尚未查明的对象", "the verdict stands; this decides on what is still unknown");
        }
        return question.settles().isEmpty()
                ? wording.either("有助于判定，单独不足以判定", "helps, but does not settle it alone")
                : wording.either("可单独判定", "some answer settles it alone");
    }
}
