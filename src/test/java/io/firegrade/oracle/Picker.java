package io.firegrade.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the choices of which a completion consists. */
interface Picker {

    /**
     * Chooses a value.
     *
     * @param what the kind of choice
     * @param values at least one, in their order
     */
    <T> T of(String what, List<T> values);

    /** Chooses at random: at the ends, alike for all things, or anyhow. */
    final class Sampling implements Picker {

        private enum Mood {
            LEAST,
            MOST,
            ALIKE,
            ANY
        }

        private final Dice dice;
        private final Mood mood;
        private final Map<String, Double> places = new HashMap<>();

        Sampling(Dice dice) {
            this.dice = dice;
            this.mood = dice.of(Mood.LEAST, Mood.MOST, Mood.ALIKE, Mood.ALIKE, Mood.ANY, Mood.ANY);
        }

        @Override
        public <T> T of(String what, List<T> values) {
            int last = values.size() - 1;
            if (mood == Mood.ALIKE && dice.chance(0.9)) {
                double place = places.computeIfAbsent(what, key -> dice.below(1_000) / 1_000.0);
                return values.get((int) (place * values.size()));
            } else if (mood == Mood.LEAST && dice.chance(0.8)) {
                return values.get(0);
            } else if (mood == Mood.MOST && dice.chance(0.8)) {
                return values.get(last);
            }
            return dice.of(values);
        }
    }

    /** Makes all choices in turn. */
    final class Exhaustive implements Picker {

        private final List<int[]> path = new ArrayList<>();
        private int at;

        void restart() {
            at = 0;
        }

        @Override
        public <T> T of(String what, List<T> values) {
            if (at == path.size()) {
                path.add(new int[] {0, values.size()});
            }
            return values.get(path.get(at++)[0]);
        }

        /** Turns to the next combination; false after the last. */
        boolean next() {
            while (!path.isEmpty()) {
                int[] choice = path.get(path.size() - 1);
                if (++choice[0] < choice[1]) {
                    return true;
                }
                path.remove(path.size() - 1);
            }
            return false;
        }
    }
}
