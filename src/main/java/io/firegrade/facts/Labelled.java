package io.firegrade.facts;

/** Something that has a name for people in both languages; the enums of the facts are. */
public interface Labelled {

    /** The name for people. */
    Bilingual label();
}
