package io.firegrade.drl;

/** Tells if anybody ever loads it. */
public final class Planted {

    static {
        System.setProperty("io.firegrade.planted", "1");
    }

    private Planted() {}

    /** Does nothing. */
    public static boolean of() {
        return true;
    }
}
