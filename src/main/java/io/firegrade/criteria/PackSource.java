package io.firegrade.criteria;

import io.firegrade.source.Location;
import io.firegrade.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pack with the packs that it rests on.
 *
 * @param folder where its files are
 * @param manifest what its manifest says
 * @param extended the pack that it extends, if it is a local one
 */
public record PackSource(PackFolder folder, PackManifest manifest, Optional<PackSource> extended) {

    /** The id of the pack. */
    public String id() {
        return manifest.id();
    }

    /** The packs that it extends, the nearest first. */
    public List<PackSource> ancestors() {
        List<PackSource> ancestors = new ArrayList<>();
        for (Optional<PackSource> next = extended; next.isPresent(); next = next.get().extended) {
            ancestors.add(next.get());
        }
        return ancestors;
    }

    /** Whether it extends that pack, be it over others. */
    public boolean restsOn(String id) {
        return ancestors().stream().anyMatch(ancestor -> ancestor.id().equals(id));
    }

    /** A problem in its manifest. */
    public Problem problem(Location at, String message) {
        return folder.read(PackManifest.FILE).problem(at, message);
    }
}
