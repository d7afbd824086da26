package io.firegrade.authoring.start;

/** A criterion with its cases, to be filled in. */
public final class Skeleton {

    /** The mark of everything that is to be filled in. */
    public static final String MARK = "待填";

    private Skeleton() {}
}
