package io.firegrade.criteria;

import io.firegrade.source.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Who follows up, where packs extend each other. Of a pack and those that rest on it one list counts, that of the pack which rests
 * on the others: a local pack knows best who acts in its region.
 */
public final class FollowUps {

    private final Map<String, PackSource> deciding = new HashMap<>();

    private FollowUps() {}

    /**
     * Finds the list that counts for each pack.
     *
     * @param packs all packs, each after the one that it extends
     * @param problems takes what is wrong: two packs of which none rests on the other
     */
    public static FollowUps of(List<PackSource> packs, Consumer<Problem> problems) {
        FollowUps followUps = new FollowUps();
        packs.forEach(pack -> followUps.add(pack, problems));
        return followUps;
    }

    private void add(PackSource pack, Consumer<Problem> problems) {
        if (pack.manifest().followUp().isEmpty()) {
            return;
        }
        PackSource before = deciding.get(root(pack));
        if (before == null || pack.restsOn(before.id())) {
            deciding.put(root(pack), pack);
        } else {
            problems.accept(pack.problem(
                    pack.manifest().extended().orElseThrow().at(),
                    "the pack '" + before.id() + "' says, too, who follows up on the findings of '" + root(pack)
                            + "': load one of the two"));
        }
    }

    /** The list that counts for a pack, if there is one. */
    public Optional<FollowUpRules> of(PackSource pack) {
        return Optional.ofNullable(deciding.get(root(pack)))
                .flatMap(source -> source.manifest().followUp());
    }

    private static String root(PackSource pack) {
        List<PackSource> ancestors = pack.ancestors();
        return ancestors.isEmpty()
                ? pack.id()
                : ancestors.get(ancestors.size() - 1).id();
    }
}
