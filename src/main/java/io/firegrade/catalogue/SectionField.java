package io.firegrade.catalogue;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Language;
import java.util.List;

/**
 * One field of a criterion's section: its name, what stands behind the name, and the lines below it. Either may be empty.
 *
 * @param name what the field is called
 * @param line what stands on the line of the name
 * @param below what stands below, a line each
 */
record SectionField(Bilingual name, List<Item> line, List<Item> below) {

    SectionField {
        line = List.copyOf(line);
        below = List.copyOf(below);
    }

    /** Something that a field says. */
    sealed interface Item {
        /** A text in both languages. */
        record Both(Bilingual text) implements Item {}

        /** A text in one language. */
        record In(Language language, String text) implements Item {}

        /** A text as the author of the pack wrote it. */
        record Text(String text) implements Item {}

        /** The id of a criterion, of this pack or another. */
        record CriterionId(String id) implements Item {}

        /** The name of a table of this pack. */
        record TableName(String name) implements Item {}
    }
}
