package io.firegrade.facts;

import org.jspecify.annotations.Nullable;

/**
 * Welding, cutting or other hot work that was under way.
 *
 * @param id its name within the inspection
 * @param room where
 * @param permit whether it was approved
 * @param watcher whether somebody watched
 * @param extinguisher whether extinguishers stood ready
 * @param cleared whether combustibles were cleared away
 * @param notice whether a notice was posted
 * @param onInsulation whether it was on an insulated outer wall
 */
@FactRecord(key = "hotWorks", zh = "动火作业", en = "hot work")
public record HotWork(
        String id,

        @Label(zh = "所在房间", en = "room") @RefersTo(Room.class) @Nullable
        String room,

        @Label(zh = "经审批", en = "permit") @Nullable Boolean permit,
        @Label(zh = "有监护人", en = "watcher") @Nullable Boolean watcher,

        @Label(zh = "配灭火器材", en = "extinguisher at hand") @Nullable
        Boolean extinguisher,

        @Label(zh = "可燃物已清理", en = "combustibles cleared") @Nullable
        Boolean cleared,

        @Label(zh = "已公告", en = "notice posted") @Nullable Boolean notice,

        @Label(zh = "在外保温墙面", en = "on external insulation") @Nullable
        Boolean onInsulation)
        implements Fact, HotWorkBuilder.With {

    /** Checks ids and ranges. */
    public HotWork {
        FactType.check(HotWork.class, id, room, permit, watcher, extinguisher, cleared, notice, onInsulation);
    }

    /** A hot work of which nothing is known yet. */
    public static HotWork of(String id) {
        return HotWorkBuilder.builder().id(id).build();
    }
}
