package io.firegrade.criteria;

import io.firegrade.source.InputException;
import io.firegrade.source.Location;
import io.firegrade.source.Node;
import io.firegrade.source.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a path within a pack looks like. */
final class PackPaths {

    private static final int LONGEST = 200;

    /** Names of letters, digits, dots, _ and -, none of them starting with a dot or a dash, parted by slashes. */
    private static final Pattern PATH =
            Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]*(/[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]*)*");

    private PackPaths() {}

    /** Says what is wrong with a path, if anything is. */
    static Optional<String> problem(String relative) {
        return relative.length() <= LONGEST && PATH.matcher(relative).matches()
                ? Optional.empty()
                : Optional.of(
                        "'" + Node.shortened(relative)
                                + "' is no path within the pack: write it like gas/cylinders.drl, with / and without .. and spaces");
    }

    /** Refuses a file as a whole. */
    static InputException refused(String name, String message) {
        return new InputException(List.of(new Problem(new Location(name, 1, 1), message, "")));
    }
}
