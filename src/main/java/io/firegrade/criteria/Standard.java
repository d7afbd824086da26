package io.firegrade.criteria;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Labelled;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A law, standard or other text that criteria rest on, in one edition.
 *
 * @param key the name by which criteria cite it, such as {@code GB55037}
 * @param number its official number or short form, such as {@code GB 55037-2022}
 * @param title its title
 * @param kind what kind of text it is
 * @param issued the day on which it was issued, if that is known
 * @param from the first day on which it is in force
 * @param until the last day on which it is in force, if that is known
 * @param supersededBy the key of the text that takes its place, if there is one
 * @param clauses its clauses by their numbers, in the order of the catalogue
 */
public record Standard(
        String key,
        String number,
        Bilingual title,
        Kind kind,
        Optional<LocalDate> issued,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> supersededBy,
        Map<String, Clause> clauses) {

    /** The kinds of texts. */
    public enum Kind implements Labelled {
        /** An act of the National People's Congress or its standing committee. */
        LAW("法律", "law"),
        /** A regulation of the State Council. */
        REGULATION("行政法规", "administrative regulation"),
        /** An order of a ministry. */
        MINISTERIAL_ORDER("部门规章", "ministerial order"),
        /** A standard that binds. */
        MANDATORY_STANDARD("强制性标准", "mandatory standard"),
        /** A standard that binds only where something that binds says so. */
        RECOMMENDED_STANDARD("推荐性标准", "recommended standard"),
        /** A text of a province, city or district. */
        LOCAL("地方规定", "local text"),
        /** Guidance, a notice or a manual: it explains and binds nobody. */
        GUIDANCE("指导性文件", "guidance");

        private final Bilingual label;

        Kind(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    /**
     * Copies the clauses.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Standard {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException(key + " ends on " + until.get() + ", before it begins on " + from);
        }
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    }

    /** The clause of that number. */
    public Optional<Clause> clause(String clauseNumber) {
        return Optional.ofNullable(clauses.get(clauseNumber));
    }

    /** Whether the text is in force on that day; its first and its last day count. */
    public boolean inForce(LocalDate date) {
        return !date.isBefore(from) && until.map(last -> !date.isAfter(last)).orElse(true);
    }

    /** Whether both the text and one of its clauses are in force on that day; first and last days count. */
    public boolean inForce(Clause clause, LocalDate date) {
        return inForce(date)
                && clause.from().map(first -> !date.isBefore(first)).orElse(true)
                && clause.until().map(last -> !date.isAfter(last)).orElse(true);
    }
}
