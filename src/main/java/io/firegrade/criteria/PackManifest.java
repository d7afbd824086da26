package io.firegrade.criteria;

import io.firegrade.assessment.PackReference;
import io.firegrade.facts.Bilingual;
import io.firegrade.source.InputException;
import io.firegrade.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * What a pack's {@code pack.yaml} says: its names, its files, and how it departs from the pack that it extends, if it is a local
 * one. Paths are relative to the pack and stay within it.
 *
 * @param id the short name of the pack, such as {@code cn}
 * @param title its title
 * @param extended the id of the pack that it extends
 * @param standards the path of its catalogue of standards; only a local pack may have none
 * @param tables the path of its tables, if it has any
 * @param criteria the paths of its criteria, each once; only a local pack may have none
 * @param replaces the criteria of extended packs that its own files define anew
 * @param off the criteria of extended packs that it switches off
 * @param followUp who follows up on the findings
 */
public record PackManifest(
        String id,
        Bilingual title,
        Optional<Named> extended,
        Optional<String> standards,
        Optional<String> tables,
        List<String> criteria,
        List<Named> replaces,
        List<SwitchOff> off,
        Optional<FollowUpRules> followUp) {

    /** The name of the file in every pack. */
    public static final String FILE = "pack.yaml";

    /** Copies the lists. */
    public PackManifest {
        criteria = List.copyOf(criteria);
        replaces = List.copyOf(replaces);
        off = List.copyOf(off);
    }

    /**
     * Reads the manifest of a pack and checks that the files that it names are there.
     *
     * @throws InputException if there is no manifest, it is wrong, or files are missing; it tells all that is wrong
     */
    public static PackManifest read(PackFolder folder) {
        return new ManifestDecoder(folder.read(FILE), folder::has).decode();
    }

    /**
     * Reads a manifest, without a look at the files that it names.
     *
     * @throws InputException if the text is no manifest; it tells all that is wrong
     */
    public static PackManifest read(SourceText text) {
        return new ManifestDecoder(text, path -> true).decode();
    }

    /** The pack by name, as results show it. */
    public PackReference reference() {
        return new PackReference(id, title, extended.map(Named::name));
    }
}
