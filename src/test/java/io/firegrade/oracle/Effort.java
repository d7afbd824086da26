package io.firegrade.oracle;

import java.util.concurrent.ThreadLocalRandom;

/**
 * How much the properties try. The build tries the same each time; {@code -Dfiregrade.oracle.seed=random} (or a number) tries other
 * criteria and inspections, {@code -Dfiregrade.oracle.effort=10} ten times as many.
 */
final class Effort {

    /** What all generated things start from; failures show it. */
    static final long SEED = seed(System.getProperty("firegrade.oracle.seed", "1"));

    private static final int FACTOR = Integer.getInteger("firegrade.oracle.effort", 1);

    private Effort() {}

    /** That many times more than {@code usual}. */
    static int times(int usual) {
        return usual * FACTOR;
    }

    private static long seed(String text) {
        return text.equals("random") ? ThreadLocalRandom.current().nextInt(1, 1_000_000) : Long.parseLong(text);
    }
}
