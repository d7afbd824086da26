package io.firegrade.assessment;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Language;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause on which a finding rests, in force on the day of the visit.
 *
 * @param standard the key of the law or standard in the pack's catalogue
 * @param number its official number
 * @param title its title
 * @param clause the clause
 * @param weight what the basis is worth
 */
public record LegalBasis(String standard, String number, Bilingual title, String clause, Weight weight) {

    private static final Pattern PARTS =
            Pattern.compile("([0-9]+(?:\\.[0-9]+)*)(?:\\(([0-9]+)\\))?(?:\\(([0-9]+)\\))?");

    /** The clause by the names of its parts, such as {@code 第16条第1款} or {@code Article 16(1)}; any other text as it is. */
    public String clauseIn(Language language) {
        Matcher parts = PARTS.matcher(clause);
        if (!parts.matches()) {
            return clause;
        } else if (language == Language.EN) {
            return (weight == Weight.LAW ? "Article " : "clause ") + clause;
        }
        return "第" + parts.group(1) + "条"
                + (parts.group(2) == null ? "" : "第" + parts.group(2) + "款")
                + (parts.group(3) == null ? "" : "第" + parts.group(3) + "项");
    }
}
