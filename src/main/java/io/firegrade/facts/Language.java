package io.firegrade.facts;

/** A language in which the library speaks to people. */
public enum Language {
    /** Simplified Chinese. */
    ZH,
    /** English. */
    EN
}
