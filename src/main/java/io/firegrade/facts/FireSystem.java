package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A fixed fire system.
 *
 * @param id its name within the inspection
 * @param kind what it is
 * @param working whether it works; closed valves, lacking pressure or water and pumps or fans that do not start have
 *     values of their own and are not told here again
 * @param faults whether its panel shows faults that nobody clears
 * @param valveOpen whether its control valves are open
 * @param pressureOk whether the end-test gauge shows the needed pressure
 * @param onAutomatic whether its pumps or fans stand on automatic
 * @param startsUp whether its pumps or fans started in a test
 * @param linked whether it answered to the alarm in a linkage test
 * @param cutsEntertainment whether its alarm cuts the sound and picture in the rooms of a karaoke venue
 * @param tankOk whether its tank is full enough
 */
@FactRecord(key = "fireSystems", zh = "消防设施", en = "fire system")
public record FireSystem(
        String id,
        @Label(zh = "类型", en = "kind") @Nullable SystemKind kind,
        @Label(zh = "正常运行", en = "working") @Nullable Boolean working,
        @Label(zh = "有未处理故障", en = "open faults") @Nullable Boolean faults,
        @Label(zh = "控制阀开启", en = "valve open") @Nullable Boolean valveOpen,

        @Label(zh = "末端压力正常", en = "pressure at the end test") @Nullable
        Boolean pressureOk,

        @Label(zh = "自动状态", en = "on automatic") @Nullable Boolean onAutomatic,
        @Label(zh = "能启动", en = "starts up") @Nullable Boolean startsUp,
        @Label(zh = "联动正常", en = "linkage works") @Nullable Boolean linked,

        @Label(zh = "报警时切断娱乐音像", en = "cuts the entertainment") @Nullable
        Boolean cutsEntertainment,

        @Label(zh = "水池水箱水位正常", en = "tank level") @Nullable Boolean tankOk)
        implements Fact, FireSystemBuilder.With {

    /** Checks ids and ranges. */
    public FireSystem {
        FactType.check(
                FireSystem.class,
                id,
                kind,
                working,
                faults,
                valveOpen,
                pressureOk,
                onAutomatic,
                startsUp,
                linked,
                cutsEntertainment,
                tankOk);
    }

    /** A fire system of which nothing is known yet. */
    public static FireSystem of(String id) {
        return FireSystemBuilder.builder().id(id).build();
    }
}
