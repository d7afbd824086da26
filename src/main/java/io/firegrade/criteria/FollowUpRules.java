package io.firegrade.criteria;

import io.firegrade.assessment.FollowUp;
import io.firegrade.assessment.Grade;
import java.util.List;
import java.util.Optional;

/**
 * Who follows up on the findings of a pack: of an ordered list of rules the first that fits. Every grade of every category is
 * covered. Immutable.
 *
 * @param rules the rules in their order
 */
public record FollowUpRules(List<Rule> rules) {

    /** The categories of the national pack. Another pack may have others. */
    public static final List<String> CATEGORIES =
            List.of("gas", "power", "egress", "equip", "storage", "mgmt", "special", "major");

    /**
     * One rule.
     *
     * @param grade the only grade it is for, if it is not for all
     * @param categories the only categories it is for; none if it is for all
     * @param followUp who follows up
     */
    public record Rule(Optional<Grade> grade, List<Named> categories, FollowUp followUp) {

        /** Copies the list. */
        public Rule {
            categories = List.copyOf(categories);
        }

        /** Whether the rule is for a grade of a category; without a category, for that grade of all. */
        boolean covers(Grade wanted, Optional<String> category) {
            return (grade.isEmpty() || grade.get() == wanted)
                    && (categories.isEmpty()
                            || categories.stream()
                                    .anyMatch(named -> category.filter(named.name()::equals)
                                            .isPresent()));
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a grade is not covered
     */
    public FollowUpRules {
        rules = List.copyOf(rules);
        for (Grade grade : Grade.values()) {
            if (rules.stream().noneMatch(rule -> rule.covers(grade, Optional.empty()))) {
                throw new IllegalArgumentException("nobody follows up on " + grade);
            }
        }
    }

    /** Who follows up on what a criterion finds. */
    public FollowUp of(String criterion, Grade grade) {
        Optional<String> category = Optional.of(category(criterion));
        return rules.stream()
                .filter(rule -> rule.covers(grade, category))
                .findFirst()
                .orElseThrow()
                .followUp();
    }

    /** The category of a criterion: the first word of its id. */
    public static String category(String criterion) {
        int end = criterion.indexOf('-');
        return end < 0 ? criterion : criterion.substring(0, end);
    }
}
