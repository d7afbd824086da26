package io.firegrade.report;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.FactReference;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Grade;
import io.firegrade.assessment.GradeBounds;
import io.firegrade.assessment.LegalBasis;
import io.firegrade.assessment.PackReference;
import io.firegrade.assessment.Question;
import io.firegrade.assessment.Verdict;
import io.firegrade.facts.Labelled;
import io.firegrade.facts.Language;
import io.firegrade.facts.Premises;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts results into words of one language. */
final class Wording {

    private static final int FEW = 3;

    private final Language language;

    Wording(Language language) {
        this.language = language;
    }

    /** A word or the label of a constant. */
    String say(Labelled labelled) {
        return labelled.label().in(language);
    }

    /** One of two texts. */
    String either(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /** The premises and the day. */
    String head(Assessment assessment) {
        return head(assessment.premises(), assessment.date(), assessment.asOf());
    }

    /** The premises and the day. */
    String head(Premises premises, LocalDate date, LocalDate asOf) {
        String name = premises.name();
        return (name == null ? premises.id() : name + " (" + premises.id() + ")")
                + say(Word.COMMA)
                + date
                + (asOf.equals(date) ? "" : say(Word.COMMA) + say(Word.AS_OF) + " " + asOf);
    }

    /** A list with its number of entries, or that there is none. */
    String heading(Word what, Collection<?> entries) {
        return say(what) + say(Word.COLON) + (entries.isEmpty() ? say(Word.NONE) : entries.size());
    }

    /** That questions are left out, and how to get them. */
    String more(int count, String how) {
        String hint = how.isEmpty() ? "" : language == Language.ZH ? "（" + how + "）" : " (" + how + ")";
        return language == Language.ZH
                ? "另有" + count + "个次要问题未列出" + hint
                : "and " + count + " less decisive " + (count == 1 ? "question" : "questions") + hint;
    }

    /** How many elements do not count. */
    String excluded(long count) {
        return either(
                count + "项重大隐患要素不计入",
                count + (count == 1 ? " element of a major hazard is" : " elements of major hazards are")
                        + " not counted");
    }

    /** The grade as bounds. */
    String grade(Word what, GradeBounds grade) {
        String least = grade(grade.atLeast());
        String most = grade(grade.atMost());
        return say(what)
                + say(Word.COLON)
                + (least.equals(most)
                        ? least
                        : either("至少" + least + "，至多" + most, "at least " + least + ", at most " + most));
    }

    private String grade(Optional<Grade> grade) {
        return say(grade.<Labelled>map(g -> g).orElse(Word.NONE));
    }

    /** A fact by the name of its type and its id. */
    String fact(FactReference fact) {
        String label = fact.type().label().in(language);
        return fact.type().single() && fact.id().equals(fact.type().key()) ? label : label + Columns.TIE + fact.id();
    }

    /** Where a fact stands in the input. */
    String place(FactReference fact) {
        return fact.location().map(Object::toString).orElse(fact.pointer());
    }

    /** A legal basis. A clause that was not verified is not named. */
    String basis(LegalBasis basis) {
        String title = basis.title().in(language);
        String clause = basis.weight().verified() ? clause(basis) : "";
        String weight = say(basis.weight());
        return language == Language.ZH
                ? basis.number() + (title.startsWith("《") ? title : "《" + title + "》") + clause + "（" + weight + "）"
                : basis.number() + ", " + title + (clause.isEmpty() ? "" : ", " + clause) + " (" + weight + ")";
    }

    private String clause(LegalBasis basis) {
        return basis.clauseIn(language).replaceFirst("^(Article|clause) ", "$1" + Columns.TIE);
    }

    /** Who answers for a hazard, why and until when. */
    String waiver(Finding.Waiver waiver) {
        return either(
                waiver.approvedBy() + "批准，有效至" + waiver.until() + "；理由：" + waiver.reason(),
                "approved by " + waiver.approvedBy() + " until " + waiver.until() + "; reason: " + waiver.reason());
    }

    /** A pack by its title and id. */
    String pack(PackReference pack) {
        return pack.title().in(language) + " (" + pack.id() + ")";
    }

    /** The deadline. */
    String deadline(int days) {
        return days == 0 ? say(Word.AT_ONCE) : either(days + "日内", "within " + days + (days == 1 ? " day" : " days"));
    }

    /** How many verdicts a question settles and helps, and which, if they are few. */
    String use(Question question) {
        String settles = criteria("可判定", "settles", question.settles());
        String helps = criteria("有助于", "helps", question.helps());
        return settles + (settles.isEmpty() || helps.isEmpty() ? "" : say(Word.SEMICOLON)) + helps;
    }

    private String criteria(String zh, String en, List<String> ids) {
        if (ids.isEmpty()) {
            return "";
        }
        String count = either(zh + ids.size() + "项", en + Columns.TIE + ids.size());
        return ids.size() > FEW ? count : count + say(Word.COLON) + joined(ids);
    }

    /** Entries of a list. */
    String joined(List<String> entries) {
        return String.join(say(Word.AND), entries);
    }

    /** The number of criteria by verdict. */
    String counts(Assessment assessment) {
        Map<Verdict, Integer> counts = assessment.counts();
        return say(Word.VERDICTS)
                + say(Word.COLON)
                + counts.entrySet().stream()
                        .map(entry -> say(entry.getKey()) + Columns.TIE + entry.getValue())
                        .collect(Collectors.joining(say(Word.COMMA)))
                + say(Word.SEMICOLON)
                + say(Word.TOTAL)
                + Columns.TIE
                + assessment.verdicts().size();
    }
}
