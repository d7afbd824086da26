package io.firegrade.facts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A criterion uses simple names, so no two classes share one. */
class FactNamesTest {

    /** Another enum of that name. */
    public enum Gas {
        ARGON
    }

    /** A type whose enum has the name of another. */
    @FactRecord(key = "bottles", zh = "瓶", en = "bottle")
    public record Bottle(
            String id,
            @Label(zh = "气", en = "gas") @Nullable Gas gas) implements Fact {}

    /** A type with the name of an enum. */
    @FactRecord(key = "roomUses", zh = "用途", en = "use")
    public record RoomUse(String id) implements Fact {}

    /** A type with the name of the date functions. */
    @FactRecord(key = "dates", zh = "日期", en = "date")
    public record Dates(String id) implements Fact {}

    @Test
    void twoEnumsOfOneNameAreRefused() {
        assertThatThrownBy(() -> FactModel.standard().with(Bottle.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name 'Gas' means two classes in criteria: io.firegrade.facts.Gas and "
                        + "io.firegrade.facts.FactNamesTest$Gas");
    }

    @Test
    void aTypeWithTheNameOfAnEnumIsRefused() {
        assertThatThrownBy(() -> FactModel.standard().with(RoomUse.class))
                .hasMessage("the name 'RoomUse' means two classes in criteria: io.firegrade.facts.RoomUse and "
                        + "io.firegrade.facts.FactNamesTest$RoomUse");
    }

    @Test
    void aTypeWithTheNameOfTheDateFunctionsIsRefused() {
        assertThatThrownBy(() -> FactModel.standard().with(Dates.class))
                .hasMessage("the name 'Dates' means two classes in criteria: io.firegrade.facts.Dates and "
                        + "io.firegrade.facts.FactNamesTest$Dates");
    }
}
