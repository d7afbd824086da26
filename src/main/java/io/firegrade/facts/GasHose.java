package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A hose that brings gas to an appliance.
 *
 * @param id its name within the inspection
 * @param room where it is
 * @param appliance what it feeds
 * @param use what kind of equipment it connects
 * @param lengthM its length, in m
 * @param joints joints along it, its two ends not counted
 * @param tee whether it branches
 * @param crosses what it passes through
 * @param material what it is made of
 * @param expiresOn the date printed on it by which it is to be replaced
 * @param aged whether it is hard, cracked, scorched or bitten
 */
@FactRecord(key = "gasHoses", zh = "燃气连接软管", en = "gas hose")
public record GasHose(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "连接的用具", en = "appliance") @RefersTo(GasAppliance.class) @Nullable
        String appliance,

        @Label(zh = "用途", en = "use") @Nullable HoseUse use,

        @Label(zh = "长度", en = "length", unit = "m") @Range(max = 1000) @Nullable
        Double lengthM,

        @Label(zh = "中间接头数", en = "joints") @Nullable Integer joints,
        @Label(zh = "有三通", en = "tee") @Nullable Boolean tee,
        @Label(zh = "穿越部位", en = "passes through") @Nullable HoseCrossing crosses,
        @Label(zh = "材质", en = "material") @Nullable HoseMaterial material,

        @Label(zh = "判废日期", en = "expiry") @MayLieAhead @Nullable
        LocalDate expiresOn,

        @Label(zh = "老化、龟裂、烤焦", en = "aged or cracked") @Nullable
        Boolean aged)
        implements Fact, GasHoseBuilder.With {

    /** Checks ids and ranges. */
    public GasHose {
        FactType.check(
                GasHose.class, id, room, appliance, use, lengthM, joints, tee, crosses, material, expiresOn, aged);
    }

    /** A gas hose of which nothing is known yet. */
    public static GasHose of(String id) {
        return GasHoseBuilder.builder().id(id).build();
    }
}
