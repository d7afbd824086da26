package io.firegrade.criteria;

import java.util.List;
import java.util.Optional;

/** The packs that come with the library. */
public final class BundledPacks {

    /** The id of the national pack. */
    public static final String STANDARD = "cn";

    private static final String FOLDER = "io/firegrade/rules/";
    private static final List<String> IDS = List.of(STANDARD, "beijing", "shanxi");

    private BundledPacks() {}

    /** Their ids, the national pack first. */
    public static List<String> ids() {
        return IDS;
    }

    /** The bundled pack of that id. */
    public static Optional<PackFolder> find(String id) {
        return IDS.contains(id)
                ? Optional.of(PackFolder.onClassPath(BundledPacks.class.getClassLoader(), FOLDER + id))
                : Optional.empty();
    }
}
