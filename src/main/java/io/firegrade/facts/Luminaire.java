package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A lamp with its fitting.
 *
 * @param id its name within the inspection
 * @param room where it is
 * @param kind what kind of lamp it has
 * @param powerW its power, in W
 * @param goodsDistanceM distance to combustible goods, in m
 * @param curtainDistanceM distance to curtains, drapes and soft panels, in m
 * @param onCombustible whether it is mounted on combustible material
 * @param portable whether it is carried about
 */
@FactRecord(key = "luminaires", zh = "灯具", en = "luminaire")
public record Luminaire(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "光源类型", en = "kind") @Nullable LampKind kind,

        @Label(zh = "功率", en = "power", unit = "W") @Nullable
        Double powerW,

        @Label(zh = "与可燃物距离", en = "distance to combustibles", unit = "m") @Nullable
        Double goodsDistanceM,

        @Label(zh = "与窗帘、软包距离", en = "distance to curtains", unit = "m") @Nullable
        Double curtainDistanceM,

        @Label(zh = "直接安装在可燃物上", en = "on combustible material") @Nullable
        Boolean onCombustible,

        @Label(zh = "移动式", en = "portable") @Nullable Boolean portable)
        implements Fact, LuminaireBuilder.With {

    /** Checks ids and ranges. */
    public Luminaire {
        FactType.check(
                Luminaire.class, id, room, kind, powerW, goodsDistanceM, curtainDistanceM, onCombustible, portable);
    }

    /** A luminaire of which nothing is known yet. */
    public static Luminaire of(String id) {
        return LuminaireBuilder.builder().id(id).build();
    }
}
