package io.firegrade.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An appliance that burns gas.
 *
 * @param id its name within the inspection
 * @param room where it stands
 * @param kind what it is
 * @param gas the gas it burns
 * @param madeFor the gas it is made for, by its plate
 * @param flameFailureDevice whether it shuts the gas off when the flame dies
 * @param manufacturedOn when it was made
 * @param flue where its flue gas goes
 * @param onCombustible whether it stands on or against combustible material without protection
 * @param valveBefore whether a valve stands before it
 * @param detectorDistanceM horizontal distance from its burner or valve to the nearest gas detector, in m
 * @param unattended whether it burnt with nobody near
 * @param alteredByOwner whether somebody without qualification installed it
 */
@FactRecord(key = "gasAppliances", zh = "燃气用具", en = "gas appliance")
public record GasAppliance(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "类型", en = "kind") @Nullable ApplianceKind kind,
        @Label(zh = "使用气体", en = "gas") @Nullable Gas gas,
        @Label(zh = "适用气源", en = "made for") @Nullable Gas madeFor,

        @Label(zh = "熄火保护装置", en = "flame failure device") @Nullable
        Boolean flameFailureDevice,

        @Label(zh = "制造日期", en = "manufactured on") @Nullable
        LocalDate manufacturedOn,

        @Label(zh = "排烟方式", en = "flue") @Nullable FlueKind flue,

        @Label(zh = "靠近或置于可燃物上", en = "on or against combustibles") @Nullable
        Boolean onCombustible,

        @Label(zh = "灶前阀", en = "valve before the burner") @Nullable
        Boolean valveBefore,

        @Label(zh = "与最近探测器水平距离", en = "distance to the nearest detector", unit = "m") @Range(max = 1000) @Nullable
        Double detectorDistanceM,

        @Label(zh = "使用时无人看管", en = "unattended") @Nullable Boolean unattended,

        @Label(zh = "擅自安装", en = "installed without qualification") @Nullable
        Boolean alteredByOwner)
        implements Fact, GasApplianceBuilder.With {

    /** Checks ids and ranges. */
    public GasAppliance {
        FactType.check(
                GasAppliance.class,
                id,
                room,
                kind,
                gas,
                madeFor,
                flameFailureDevice,
                manufacturedOn,
                flue,
                onCombustible,
                valveBefore,
                detectorDistanceM,
                unattended,
                alteredByOwner);
    }

    /** A gas appliance of which nothing is known yet. */
    public static GasAppliance of(String id) {
        return GasApplianceBuilder.builder().id(id).build();
    }

    /**
     * Whether it burns a gas of relative density 0.75 or more, which gathers at the floor (GB 55037-2022 12.0.3).
     */
    @Label(zh = "相对密度不小于0.75", en = "relative density 0.75 or more")
    @DerivedFrom("gas")
    public @Nullable Boolean dense() {
        return gas == null ? null : gas.dense();
    }
}
