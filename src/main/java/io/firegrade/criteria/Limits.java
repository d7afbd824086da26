package io.firegrade.criteria;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How much a pack may ask for, so that a stranger's pack can neither fill the memory nor take the processor. What goes beyond a limit is
 * refused with a message that names it, before anything of the pack is compiled.
 *
 * <p>Only the application can raise a limit, never a pack, and none can be lowered:
 *
 * <pre>{@code
 * RuleBook.builder().limits(Limits.standard().withMaxPatterns(24)).pack(folder).build();
 * }</pre>
 *
 * <p>Fixed are these, as they bound the reading itself: a file of a pack has at most {@link PackFolder#LARGEST_FILE} bytes; a YAML file
 * or an inspection at most {@link io.firegrade.source.Document#LONGEST} characters, 500,000 values, 50 levels, 1,048,576 characters
 * in a line, and no anchors, aliases and tags; a word of DRL has 100 characters, a number fifteen digits and six after the point, an
 * id of a criterion 80 characters; a date is moved by at most 100,000 steps; of a text that is wrong 100 problems are told. An
 * inspection lists at most {@link io.firegrade.inspection.Inspection#MOST_FACTS_OF_A_TYPE} facts of one type.
 *
 * <p>Fixed is also how much is done to find out which questions settle an open criterion by themselves: answers are tried until 500,000
 * facts were looked at, and of facts that differ in their ids alone eight are tried in vain. Beyond that a question helps, though
 * some answer might settle the criterion; no question is left out for it, and no verdict depends on it.
 *
 * @param maxCriteria the most criteria of a rule book; 5,000
 * @param maxPatterns the most patterns of a criterion, those in brackets and in {@code accumulate} among them; 16
 * @param maxParts the most patterns, conditions and totals of a criterion together; 200
 * @param maxUnjoined the most patterns of a criterion that hold together without being joined to one above by {@code ==}, the subject
 *     among them: each multiplies the combinations of facts; 3
 * @param maxBranches in how many ways the branches of a criterion's {@code or} may combine: Drools makes a rule of each; 64
 * @param maxNestedBrackets the most {@code not}, {@code exists} and brackets around a pattern; 4
 * @param maxNestedConditions the most brackets around a part of a condition; 16
 * @param maxValues the most values that a condition reads; 200
 * @param maxSigns the most signs of arithmetic in a condition: 195 of them took Drools 39 s to compile; 20
 * @param maxNestedCalls how deep calls such as {@code Dates.plusDays} may be nested: 16 took Drools 4.6 s; 3
 * @param maxCombinations the most combinations of facts that the criteria of a level may have to look at in one assessment, as far as
 *     the sizes of its lists tell; an inspection with more is refused when it is assessed; 10,000,000
 */
@RecordBuilder
public record Limits(
        int maxCriteria,
        int maxPatterns,
        int maxParts,
        int maxUnjoined,
        int maxBranches,
        int maxNestedBrackets,
        int maxNestedConditions,
        int maxValues,
        int maxSigns,
        int maxNestedCalls,
        long maxCombinations)
        implements LimitsBuilder.With {

    /** What {@link #standard()} gives; it stands before the constructor is first called. */
    private static final long[] LEAST = {5_000, 16, 200, 3, 64, 4, 16, 200, 20, 3, 10_000_000};

    private static final String[] NAMES = {
        "maxCriteria",
        "maxPatterns",
        "maxParts",
        "maxUnjoined",
        "maxBranches",
        "maxNestedBrackets",
        "maxNestedConditions",
        "maxValues",
        "maxSigns",
        "maxNestedCalls",
        "maxCombinations"
    };

    private static final Limits STANDARD = new Limits(5_000, 16, 200, 3, 64, 4, 16, 200, 20, 3, 10_000_000);

    /**
     * Checks that no limit is lower than the standard one, for which packs are written.
     *
     * @throws IllegalArgumentException if one is; the message names it
     */
    public Limits {
        long[] given = {
            maxCriteria,
            maxPatterns,
            maxParts,
            maxUnjoined,
            maxBranches,
            maxNestedBrackets,
            maxNestedConditions,
            maxValues,
            maxSigns,
            maxNestedCalls,
            maxCombinations
        };
        for (int i = 0; i < given.length; i++) {
            if (given[i] < LEAST[i]) {
                throw new IllegalArgumentException(NAMES[i] + " can only be raised: it is at least " + LEAST[i]
                        + ", for which packs are written, not " + given[i]);
            }
        }
    }

    /** The limits that hold unless an application raises them. */
    public static Limits standard() {
        return STANDARD;
    }
}
