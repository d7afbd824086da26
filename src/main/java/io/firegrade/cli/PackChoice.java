package io.firegrade.cli;

import io.firegrade.RuleBook;
import io.firegrade.criteria.BundledPacks;
import io.firegrade.source.InputException;
import io.firegrade.source.Location;
import io.firegrade.source.Nearest;
import io.firegrade.source.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes rule books of what stands behind {@code --pack}: folders, or ids of packs that come with the library. */
final class PackChoice {

    private PackChoice() {}

    /**
     * A rule book of these packs, of the national pack if there are none.
     *
     * @throws InputException with all problems of all packs, if there are any
     */
    static RuleBook book(List<Path> packs) {
        if (packs.isEmpty() || (packs.equals(List.of(Path.of(BundledPacks.STANDARD))) && isBundled(packs.get(0)))) {
            return RuleBook.standard();
        }
        RuleBook.Builder builder = RuleBook.builder();
        for (Path pack : packs) {
            if (isBundled(pack)) {
                builder.bundledPack(pack.toString());
            } else {
                refuseMistyped(pack);
                builder.pack(pack);
            }
        }
        return builder.build();
    }

    private static void refuseMistyped(Path pack) {
        String hint = Nearest.hint(pack.toString(), BundledPacks.ids());
        if (!hint.isEmpty() && !Files.exists(pack)) {
            throw new InputException(List.of(new Problem(
                    new Location(pack.toString(), 1, 1), "there is no such folder or bundled pack" + hint, "")));
        }
    }

    /** Whether it is the id of a bundled pack, and not a folder that happens to have that name. */
    static boolean isBundled(Path pack) {
        return BundledPacks.ids().contains(pack.toString()) && !Files.isDirectory(pack);
    }
}
