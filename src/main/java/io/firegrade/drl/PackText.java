package io.firegrade.drl;

import io.firegrade.assessment.PackReference;
import io.firegrade.criteria.FollowUpRules;
import io.firegrade.criteria.Named;
import io.firegrade.criteria.PackSource;
import io.firegrade.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files of a pack, to be read with those of other packs.
 *
 * @param pack the pack by name
 * @param source the pack with its manifest, if it has one
 * @param files its DRL files
 * @param whole whether these are all that its manifest names
 * @param replaces the ids that it defines anew
 * @param followUp who follows up on what its criteria find
 */
record PackText(
        PackReference pack,
        Optional<PackSource> source,
        List<SourceText> files,
        boolean whole,
        Set<String> replaces,
        Optional<FollowUpRules> followUp) {

    PackText {
        files = List.copyOf(files);
        replaces = Set.copyOf(replaces);
    }

    /** A pack without a manifest, which stands alone. */
    static PackText of(PackReference pack, List<SourceText> files) {
        return new PackText(pack, Optional.empty(), files, true, Set.of(), Optional.empty());
    }

    /** Those files of a pack that could be read. */
    static PackText of(PackSource source, List<SourceText> files, Optional<FollowUpRules> followUp) {
        return new PackText(
                source.manifest().reference(),
                Optional.of(source),
                files,
                files.size() == source.manifest().criteria().size(),
                source.manifest().replaces().stream().map(Named::name).collect(Collectors.toUnmodifiableSet()),
                followUp);
    }

    String id() {
        return pack.id();
    }

    boolean is(PackText other) {
        return id().equals(other.id());
    }

    boolean restsOn(PackText other) {
        return source.filter(known -> known.restsOn(other.id())).isPresent();
    }
}
