package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A detector of combustible gas.
 *
 * @param id its name within the inspection
 * @param room where it hangs
 * @param gas the gas it is to detect
 * @param heightAboveFloorM from the floor to its sensor opening, in m
 * @param belowCeilingM from the ceiling to its sensor opening, in m
 * @param releaseDistanceM horizontal distance to the nearest burner or valve, in m
 * @param aboveBurner whether it hangs right above a burner
 * @param powered whether it has power
 * @param faulty whether it shows a fault
 * @param covered whether its sensor is covered or wrapped up
 * @param testPassed whether it answered to a test on this visit
 * @param manufacturedOn when it was made
 * @param acceptedOn when its installation was accepted: its service life counts from then
 */
@FactRecord(key = "gasDetectors", zh = "可燃气体探测器", en = "gas detector")
public record GasDetector(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "探测气体", en = "gas") @Nullable Gas gas,

        @Label(zh = "距地高度", en = "height above the floor", unit = "m") @Range(max = 100) @Nullable
        Double heightAboveFloorM,

        @Label(zh = "距顶棚距离", en = "distance below the ceiling", unit = "m") @Range(max = 100) @Nullable
        Double belowCeilingM,

        @Label(zh = "与最近释放源水平距离", en = "distance to the nearest release point", unit = "m") @Range(max = 1000) @Nullable
        Double releaseDistanceM,

        @Label(zh = "位于灶具正上方", en = "right above a burner") @Nullable
        Boolean aboveBurner,

        @Label(zh = "通电", en = "powered") @Nullable Boolean powered,
        @Label(zh = "故障", en = "fault shown") @Nullable Boolean faulty,
        @Label(zh = "被遮盖", en = "covered") @Nullable Boolean covered,
        @Label(zh = "测试报警正常", en = "test passed") @Nullable Boolean testPassed,

        @Label(zh = "制造日期", en = "manufactured on") @Nullable
        LocalDate manufacturedOn,

        @Label(zh = "验收日期", en = "accepted on") @Nullable LocalDate acceptedOn)
        implements Fact, GasDetectorBuilder.With {

    /** Checks ids and ranges. */
    public GasDetector {
        FactType.check(
                GasDetector.class,
                id,
                room,
                gas,
                heightAboveFloorM,
                belowCeilingM,
                releaseDistanceM,
                aboveBurner,
                powered,
                faulty,
                covered,
                testPassed,
                manufacturedOn,
                acceptedOn);
        Contradictions.checkOrder("GasDetector.manufacturedOn", manufacturedOn, "GasDetector.acceptedOn", acceptedOn);
    }

    /** A gas detector of which nothing is known yet. */
    public static GasDetector of(String id) {
        return GasDetectorBuilder.builder().id(id).build();
    }

    /**
     * Whether it would not warn: no power, a fault, a covered sensor or a failed test.
     */
    @Label(zh = "断电、故障、遮盖或测试不报警", en = "out of order")
    @DerivedFrom({"powered", "faulty", "covered", "testPassed"})
    public @Nullable Boolean outOfOrder() {
        if (Boolean.FALSE.equals(powered)
                || Boolean.TRUE.equals(faulty)
                || Boolean.TRUE.equals(covered)
                || Boolean.FALSE.equals(testPassed)) {
            return true;
        }
        boolean open = powered == null || faulty == null || covered == null || testPassed == null;
        return open ? null : Boolean.FALSE;
    }
}
