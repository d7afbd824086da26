package io.firegrade.assessment;

import io.firegrade.facts.Bilingual;
import java.util.Optional;

/**
 * A pack of criteria, by name.
 *
 * @param id its short name, such as {@code cn}
 * @param title its title
 * @param extended the id of the pack that it extends, if it is a local one
 */
public record PackReference(String id, Bilingual title, Optional<String> extended) {

    /** Whether it adds to another pack, or departs from it. */
    public boolean local() {
        return extended.isPresent();
    }
}
