package io.firegrade.assessment;

import io.firegrade.facts.Bilingual;
import java.util.List;

/**
 * Something to look at, because an open verdict depends on it.
 *
 * @param pointer the JSON Pointer of the value that is missing, or of the list that may be incomplete
 * @param text what to find out
 * @param settles the criteria that some answer settles alone, by id, as far as answers were tried: see
 *     {@code io.firegrade.criteria.Limits}
 * @param helps the other criteria that an answer brings nearer to a verdict, by id
 */
public record Question(String pointer, Bilingual text, List<String> settles, List<String> helps) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the question serves no criterion
     */
    public Question {
        settles = List.copyOf(settles);
        helps = List.copyOf(helps);
        if (settles.isEmpty() && helps.isEmpty()) {
            throw new IllegalArgumentException("the question " + pointer + " serves no criterion");
        }
    }
}
