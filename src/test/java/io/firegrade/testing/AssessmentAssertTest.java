package io.firegrade.testing;

import static io.firegrade.testing.FireGradeAssertions.assertThat;
import static io.firegrade.testing.SmallPack.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.firegrade.assessment.Grade;
import io.firegrade.assessment.Verdict;
import io.firegrade.facts.FloorPosition;
import io.firegrade.facts.Gas;
import io.firegrade.facts.GasCylinder;
import io.firegrade.facts.Room;
import io.firegrade.inspection.Act;
import io.firegrade.inspection.Inspection;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AssessmentAssertTest {

    private static final Inspection BELOW_GROUND = SmallPack.shop(FloorPosition.BASEMENT);
    private static final Inspection ON_THE_GROUND = SmallPack.shop(FloorPosition.GROUND);
    private static final Inspection LITTLE_KNOWN = SmallPack.shop()
            .all(Room.of("r1").withFloorPosition(FloorPosition.BASEMENT))
            .build();

    @Test
    void whatIsSoPasses() {
        assertThat(BOOK, BELOW_GROUND)
                .hasHazard("lpg-below-ground")
                .withGrade(Grade.SERIOUS)
                .about("room", "r1")
                .about("rooms", "r1")
                .about(Room.class, "r1")
                .withinDays(0)
                .basedOn("CODE", "1")
                .once()
                .and()
                .isClear("lpg-store-100kg")
                .isNotRuledOut("lpg-below-ground")
                .hasNoHazard("lpg-store-100kg")
                .hasGradeAtLeast(Grade.GENERAL)
                .hasGradeAtLeast(Grade.SERIOUS)
                .hasGradeAtMost(Grade.SERIOUS)
                .hasNothingOpen();
        assertThat(BOOK.assess(ON_THE_GROUND)).hasNoFindings().isClear("lpg-below-ground");
        assertThat(BOOK, LITTLE_KNOWN)
                .isUnknown("lpg-below-ground")
                .isNotRuledOut("lpg-store-100kg")
                .hasNoFindings()
                .asks("/gasCylinders")
                .doesNotAsk("/rooms")
                .hasGradeAtMost(Grade.SERIOUS);
        assertThat(BOOK, SmallPack.shop().none(Room.class).build()).isNotApplicable("lpg-below-ground");
        assertThat(BOOK, SmallPack.shop(FloorPosition.BASEMENT).withDate(LocalDate.of(2019, 1, 1)))
                .hasVerdict("lpg-below-ground", Verdict.NOT_IN_FORCE);
    }

    @Test
    void aHazardThatIsClear() {
        assertFails(() -> assertThat(BOOK, ON_THE_GROUND).hasHazard("lpg-below-ground"), """
                expected of 晋味面馆 (p1), 2026-11-20: a hazard of 'lpg-below-ground', but its verdict is CLEAR
                  room r1 is CLEAR
                    room r1: below ground = no (must be yes)""");
        assertFails(() -> assertThat(BOOK, ON_THE_GROUND).hasHazard("lpg-store-100kg"), """
                expected of 晋味面馆 (p1), 2026-11-20: a hazard of 'lpg-store-100kg', but its verdict is CLEAR
                  premises p1 is CLEAR
                    gas cylinder: total size class = 50 kg (≥ 100 kg): c1, off by 50 kg""");
        assertFails(() -> assertThat(BOOK.assess(ON_THE_GROUND)).hasHazard("lpg-below-ground"), """
                expected of 晋味面馆 (p1), 2026-11-20: a hazard of 'lpg-below-ground', but its verdict is CLEAR
                  (assertThat(book, inspection) tells why)""");
    }

    @Test
    void aHazardThatIsUnknown() {
        assertFails(() -> assertThat(BOOK, LITTLE_KNOWN).hasHazard("lpg-below-ground"), """
                expected of 晋味面馆 (p1), 2026-11-20: a hazard of 'lpg-below-ground', but its verdict is UNKNOWN, which waits for
                  /gasCylinders (Find out whether there is any gas cylinder)""");
    }

    @Test
    void aHazardOfAnotherKind() {
        assertFails(
                () -> assertThat(BOOK, BELOW_GROUND)
                        .hasHazard("lpg-below-ground")
                        .withGrade(Grade.MAJOR),
                """
                expected of 晋味面馆 (p1), 2026-11-20: a hazard of 'lpg-below-ground' with the grade MAJOR, but found is
                  lpg-below-ground: SERIOUS, about room r1
                    room r1: below ground = yes
                    gas cylinder c1: gas = LPG""");
        assertFails(
                () -> assertThat(BOOK, BELOW_GROUND)
                        .hasHazard("lpg-below-ground")
                        .about("room", "r2"),
                """
                expected of 晋味面馆 (p1), 2026-11-20: a hazard of 'lpg-below-ground' about room r2, but found is
                  lpg-below-ground: SERIOUS, about room r1
                    room r1: below ground = yes
                    gas cylinder c1: gas = LPG""");
        assertFails(
                () -> assertThat(BOOK, BELOW_GROUND)
                        .hasHazard("lpg-below-ground")
                        .corrected(),
                """
                expected of 晋味面馆 (p1), 2026-11-20: a hazard of 'lpg-below-ground' that was put right during the visit, but found is
                  lpg-below-ground: SERIOUS, about room r1
                    room r1: below ground = yes
                    gas cylinder c1: gas = LPG""");
    }

    @Test
    void clearThatIsNot() {
        assertFails(() -> assertThat(BOOK, BELOW_GROUND).isClear("lpg-below-ground"), """
                expected of 晋味面馆 (p1), 2026-11-20: the verdict CLEAR of 'lpg-below-ground', but its verdict is HAZARD
                  lpg-below-ground: SERIOUS, about room r1
                    room r1: below ground = yes
                    gas cylinder c1: gas = LPG""");
        assertFails(() -> assertThat(BOOK, BELOW_GROUND).hasNoHazard("lpg-below-ground"), """
                expected of 晋味面馆 (p1), 2026-11-20: no hazard of 'lpg-below-ground', but its verdict is HAZARD
                  lpg-below-ground: SERIOUS, about room r1
                    room r1: below ground = yes
                    gas cylinder c1: gas = LPG""");
        assertFails(() -> assertThat(BOOK, LITTLE_KNOWN).isClear("lpg-store-100kg"), """
                expected of 晋味面馆 (p1), 2026-11-20: the verdict CLEAR of 'lpg-store-100kg', but its verdict is UNKNOWN, which waits for
                  /gasCylinders (Find out whether there is any gas cylinder)""");
        assertFails(
                () -> assertThat(BOOK, SmallPack.shop().none(Room.class).build())
                        .isClear("lpg-below-ground"),
                """
                expected of 晋味面馆 (p1), 2026-11-20: the verdict CLEAR of 'lpg-below-ground', but its verdict is NOT_APPLICABLE
                  there is nothing that it is about""");
        assertFails(() -> assertThat(BOOK, ON_THE_GROUND).isNotRuledOut("lpg-below-ground"), """
                expected of 晋味面馆 (p1), 2026-11-20: 'lpg-below-ground' not to be ruled out, but its verdict is CLEAR
                  room r1 is CLEAR
                    room r1: below ground = no (must be yes)""");
        assertFails(
                () -> assertThat(BOOK, BELOW_GROUND.withDate(LocalDate.of(2019, 1, 1)))
                        .isClear("lpg-below-ground"),
                """
                expected of 晋味面馆 (p1), 2019-01-01: the verdict CLEAR of 'lpg-below-ground', but its verdict is NOT_IN_FORCE on 2019-01-01""");
    }

    @Test
    void whatIsAskedAndFound() {
        assertFails(() -> assertThat(BOOK, BELOW_GROUND).hasNoFindings(), """
                expected of 晋味面馆 (p1), 2026-11-20: no findings, but there are 1:
                  lpg-below-ground: SERIOUS, about room r1
                    room r1: below ground = yes
                    gas cylinder c1: gas = LPG""");
        assertFails(() -> assertThat(BOOK, LITTLE_KNOWN).asks("/rooms/0/use"), """
                expected of 晋味面馆 (p1), 2026-11-20: a question about /rooms/0/use, but the questions are:
                  /gasCylinders (Find out whether there is any gas cylinder)""");
        assertFails(() -> assertThat(BOOK, BELOW_GROUND).asks("/rooms/0/use"), """
                expected of 晋味面馆 (p1), 2026-11-20: a question about /rooms/0/use, but the questions are:
                  none""");
        assertFails(() -> assertThat(BOOK, LITTLE_KNOWN).doesNotAsk("/gasCylinders"), """
                expected of 晋味面馆 (p1), 2026-11-20: no question about /gasCylinders, but it matters to lpg-below-ground, lpg-store-100kg""");
        assertFails(() -> assertThat(BOOK, LITTLE_KNOWN).hasNothingOpen(), """
                expected of 晋味面馆 (p1), 2026-11-20: nothing open, but 2 criteria are unknown:
                  lpg-below-ground
                  lpg-store-100kg
                and the questions are:
                  /gasCylinders (Find out whether there is any gas cylinder)""");
        assertFails(() -> assertThat(BOOK, LITTLE_KNOWN).hasGradeAtLeast(Grade.GENERAL), """
                expected of 晋味面馆 (p1), 2026-11-20: a grade of at least GENERAL, but proven is none""");
        assertFails(() -> assertThat(BOOK, BELOW_GROUND).hasGradeAtMost(Grade.GENERAL), """
                expected of 晋味面馆 (p1), 2026-11-20: a grade of at most GENERAL, but possible is SERIOUS and proven SERIOUS:
                  lpg-below-ground: SERIOUS, about room r1
                    room r1: below ground = yes
                    gas cylinder c1: gas = LPG""");
    }

    @Test
    void aCriterionThatThereIsNot() {
        assertFails(() -> assertThat(BOOK, BELOW_GROUND).isClear("lpg-below-grund"), """
                there is no criterion 'lpg-below-grund', did you mean 'lpg-below-ground'?""");
    }

    @Test
    void manyFindings() {
        Inspection.Builder many = SmallPack.shop();
        for (int i = 0; i < 12; i++) {
            many.all(
                    Room.of("r" + i).withFloorPosition(FloorPosition.BASEMENT),
                    GasCylinder.of("c" + i).withRoom("r" + i).withGas(Gas.LPG).withNominalKg(1.0));
        }
        assertFails(
                () -> assertThat(BOOK, many.build())
                        .hasHazard("lpg-below-ground")
                        .once(),
                """
                expected of 晋味面馆 (p1), 2026-11-20: a hazard of 'lpg-below-ground' and no second one, but found is
                  lpg-below-ground: SERIOUS, about room r0
                    room r0: below ground = yes
                    gas cylinder c0: gas = LPG
                  lpg-below-ground: SERIOUS, about room r1
                    room r1: below ground = yes
                    gas cylinder c1: gas = LPG
                  lpg-below-ground: SERIOUS, about room r10
                    room r10: below ground = yes
                    gas cylinder c10: gas = LPG
                  lpg-below-ground: SERIOUS, about room r11
                    room r11: below ground = yes
                    gas cylinder c11: gas = LPG
                  lpg-below-ground: SERIOUS, about room r2
                    room r2: below ground = yes
                    gas cylinder c2: gas = LPG
                  lpg-below-ground: SERIOUS, about room r3
                    room r3: below ground = yes
                    gas cylinder c3: gas = LPG
                  lpg-below-ground: SERIOUS, about room r4
                    room r4: below ground = yes
                    gas cylinder c4: gas = LPG
                  lpg-below-ground: SERIOUS, about room r5
                    room r5: below ground = yes
                    gas cylinder c5: gas = LPG
                  lpg-below-ground: SERIOUS, about room r6
                    room r6: below ground = yes
                    gas cylinder c6: gas = LPG
                  lpg-below-ground: SERIOUS, about room r7
                    room r7: below ground = yes
                    gas cylinder c7: gas = LPG
                  … and 2 more""");
        assertFails(() -> assertThat(BOOK, many.build()).hasHazard("lpg-store-100kg"), """
                expected of 晋味面馆 (p1), 2026-11-20: a hazard of 'lpg-store-100kg', but its verdict is CLEAR
                  premises p1 is CLEAR
                    gas cylinder: total size class = 12 kg (≥ 100 kg): c0, c1, c10, c11, c2, c3, c4, c5, c6, c7, 2 more, off by 88 kg""");
    }

    @Test
    void aHazardThatWasPutRight() {
        Inspection corrected = SmallPack.shop()
                .all(Room.of("r1").withFloorPosition(FloorPosition.BASEMENT))
                .all(GasCylinder.of("c1").withRoom("r1").withGas(Gas.LPG).withNominalKg(1.0))
                .record(new Act.Corrected("lpg-below-ground", Optional.empty()))
                .build();
        assertThat(BOOK, corrected).hasHazard("lpg-below-ground").corrected();
    }

    private static void assertFails(ThrowingCallable assertion, String message) {
        AssertionError error = catchThrowableOfType(AssertionError.class, assertion);
        assertThat(error).isNotNull();
        assertThat(error).hasMessage(message);
    }
}
