package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * What a criterion has found at one subject, for criteria that judge over the findings of others, such as those of major hazards.
 * The library makes it where a verdict is a hazard; where the verdict is open it may or may not be there. One that was corrected on
 * the spot, or is excluded, is not there.
 *
 * @param id the id of the criterion and, unless the subject is single, {@code /} and the subject's id
 * @param criterion the id of the criterion
 * @param correctableAtOnce whether it can be put right at once, as the inspector judges
 * @param subject the id of the fact that the criterion is about, for criteria that need two things of the same object:
 *     {@code FireSystem( kind == SystemKind.FOAM, $f : id )} and {@code Breach( criterion == "…", subject == $f )}
 */
@FactRecord(key = "breaches", zh = "违反项", en = "breach", origin = Origin.CRITERION)
public record Breach(
        String id,
        @Label(zh = "判定规则", en = "criterion") @Nullable String criterion,

        @Label(zh = "能否当场整改", en = "correctable at once") @Nullable
        Boolean correctableAtOnce,

        @Label(zh = "对象", en = "subject") @RefersTo(Fact.class) @Nullable
        String subject)
        implements Fact, BreachBuilder.With {

    /** Checks ids and ranges. */
    public Breach {
        FactType.check(Breach.class, id, criterion, correctableAtOnce, subject);
    }

    /** A breach of which nothing is known yet. */
    public static Breach of(String id) {
        return BreachBuilder.builder().id(id).build();
    }
}
