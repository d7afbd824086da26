package io.firegrade.facts;

/** Where the facts of a type come from. */
public enum Origin {
    /** An inspector, or somebody else, established them: they stand in an inspection. */
    INSPECTION,
    /** They are rows of the tables of a pack. */
    TABLE,
    /** They are what criteria have said of the inspection. */
    CRITERION
}
