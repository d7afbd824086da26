package io.firegrade.facts;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A gas cylinder on the premises, full, in use or empty.
 *
 * @param id its name within the inspection
 * @param room where it stands
 * @param gas what it holds
 * @param nominalKg its size class (50, 15, 10, 5 or 2 kg), in kg; the stamped fills 49.5, 14.9 and 14.5 kg are taken as their
 *     classes 50 and 15 kg
 * @param waterVolumeL its geometric volume, which its type shows: YSP118 holds 118 L, YSP35.5 holds 35.5 L, in L
 * @param state in use, spare or empty
 * @param burnerDistanceM clear distance to the nearest burner, in m
 * @param enclosure what stands between it and the room
 * @param manifolded whether several cylinders feed one pipe together
 * @param nearHeat whether the sun or a heat source shines on it
 * @param nextInspectionOn the stamped date by which it is to be inspected
 * @param manufacturedOn when it was made
 * @param marked whether its stamp and, where it must have one, its electronic tag can be read
 * @param altered whether it is scrapped, refurbished or altered
 * @param dualPhase whether it has a gas and a liquid valve
 * @param liquidPhase whether it gives liquid, for a vaporiser, and not gas
 */
@FactRecord(key = "gasCylinders", zh = "气瓶", en = "gas cylinder")
public record GasCylinder(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "气体种类", en = "gas") @Nullable Gas gas,

        @Label(zh = "规格", en = "size class", unit = "kg") @Range(max = 1000) @Nullable
        Double nominalKg,

        @Label(zh = "公称容积", en = "water volume", unit = "L") @Range(max = 5000) @Nullable
        Double waterVolumeL,

        @Label(zh = "状态", en = "state") @Nullable CylinderState state,

        @Label(zh = "与灶具净距", en = "clear distance to the burner", unit = "m") @Range(max = 1000) @Nullable
        Double burnerDistanceM,

        @Label(zh = "围护情况", en = "enclosure") @Nullable CylinderEnclosure enclosure,
        @Label(zh = "多瓶并联", en = "on a manifold") @Nullable Boolean manifolded,

        @Label(zh = "受日晒、热源烘烤", en = "sun or heat") @Nullable
        Boolean nearHeat,

        @Label(zh = "下次检验日期", en = "next inspection") @MayLieAhead @Nullable
        LocalDate nextInspectionOn,

        @Label(zh = "制造日期", en = "manufactured on") @Nullable
        LocalDate manufacturedOn,

        @Label(zh = "标识、电子标签可读", en = "marks readable") @Nullable
        Boolean marked,

        @Label(zh = "报废、改装瓶", en = "scrapped or altered") @Nullable
        Boolean altered,

        @Label(zh = "气液双相瓶", en = "dual-phase") @Nullable Boolean dualPhase,

        @Label(zh = "液相瓶", en = "liquid-phase") @Nullable Boolean liquidPhase)
        implements Fact, GasCylinderBuilder.With {

    /** Stamped fills and their size classes (GB 5842: YSP118 49.5 kg, YSP35.5 14.9 kg, before that 14.5 kg). */
    private static final Map<Double, Double> CLASS_OF_STAMP = Map.of(49.5, 50.0, 14.9, 15.0, 14.5, 15.0);

    /** Checks ids and ranges, and takes a stamped fill as its size class, so that no limit is missed by half a kilogram. */
    public GasCylinder {
        nominalKg = nominalKg == null ? null : CLASS_OF_STAMP.getOrDefault(nominalKg, nominalKg);
        FactType.check(
                GasCylinder.class,
                id,
                room,
                gas,
                nominalKg,
                waterVolumeL,
                state,
                burnerDistanceM,
                enclosure,
                manifolded,
                nearHeat,
                nextInspectionOn,
                manufacturedOn,
                marked,
                altered,
                dualPhase,
                liquidPhase);
    }

    /** A gas cylinder of which nothing is known yet. */
    public static GasCylinder of(String id) {
        return GasCylinderBuilder.builder().id(id).build();
    }

    /**
     * Whether it holds a combustible gas of relative density 0.75 or more, which gathers at the floor (GB 55037-2022
     * 12.0.3).
     */
    @Label(zh = "相对密度不小于0.75", en = "relative density 0.75 or more")
    @DerivedFrom("gas")
    public @Nullable Boolean dense() {
        return gas == null ? null : gas.dense();
    }
}
