package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * A building, place or opening beside the premises and the distance to it.
 *
 * @param id its name within the inspection
 * @param kind what it is
 * @param distanceM the distance to it, in m
 * @param requiredM the distance that the code asks for, in m
 * @param adjoining whether it leans on the premises
 * @param sameBuilding whether it lies in the same building
 * @param separationUsed whether something occupies the gap
 * @param connected whether a door, window or other opening leads to it
 * @param sharesExit whether it shares a stair or exit with the premises
 * @param mineIntakeM the distance from it to the intake opening of a mine, in m
 * @param spoilHeapM the distance from it to the spoil heap of a mine, in m
 */
@FactRecord(key = "neighbours", zh = "相邻建筑、场所", en = "neighbour")
public record Neighbour(
        String id,
        @Label(zh = "类型", en = "kind") @Nullable NeighbourKind kind,

        @Label(zh = "距离", en = "distance", unit = "m") @Nullable
        Double distanceM,

        @Label(zh = "应有间距", en = "required distance", unit = "m") @Nullable
        Double requiredM,

        @Label(zh = "贴邻", en = "adjoining") @Nullable Boolean adjoining,

        @Label(zh = "同一建筑内", en = "in the same building") @Nullable
        Boolean sameBuilding,

        @Label(zh = "间距被占用", en = "gap occupied") @Nullable Boolean separationUsed,

        @Label(zh = "有洞口连通", en = "connected by an opening") @Nullable
        Boolean connected,

        @Label(zh = "共用楼梯、出口", en = "shares a stair or exit") @Nullable
        Boolean sharesExit,

        @Label(zh = "与矿井进风井口距离", en = "distance to a mine intake", unit = "m") @Nullable
        Double mineIntakeM,

        @Label(zh = "与矸石山距离", en = "distance to a spoil heap", unit = "m") @Nullable
        Double spoilHeapM)
        implements Fact, NeighbourBuilder.With {

    /** Checks ids and ranges. */
    public Neighbour {
        FactType.check(
                Neighbour.class,
                id,
                kind,
                distanceM,
                requiredM,
                adjoining,
                sameBuilding,
                separationUsed,
                connected,
                sharesExit,
                mineIntakeM,
                spoilHeapM);
    }

    /** A neighbour of which nothing is known yet. */
    public static Neighbour of(String id) {
        return NeighbourBuilder.builder().id(id).build();
    }
}
