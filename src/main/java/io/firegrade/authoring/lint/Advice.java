package io.firegrade.authoring.lint;

/** Looks at a pack for what the loader takes but an author likely did not mean. */
interface Advice {

    /** Adds what it finds. */
    void look(LintedPack pack, Findings findings);
}
