package io.firegrade.criteria;

import io.firegrade.source.InputException;
import io.firegrade.source.SourceText;
import java.nio.file.Path;

/** Where the files of a pack are read from. Nothing outside of the folder is ever read. Thread-safe. */
public sealed interface PackFolder permits DirectoryFolder, ClassPathFolder {

    /** The most bytes of one file of a pack. */
    long LARGEST_FILE = 4L << 20;

    /** A directory on disk. Links that lead out of it are not followed. */
    static PackFolder of(Path directory) {
        return new DirectoryFolder(directory);
    }

    /**
     * A folder on a class path.
     *
     * @param loader what finds the files
     * @param prefix the folder, such as {@code io/firegrade/rules/cn}
     */
    static PackFolder onClassPath(ClassLoader loader, String prefix) {
        return new ClassPathFolder(loader, prefix);
    }

    /**
     * Reads a file.
     *
     * @param relative its path within the pack
     * @throws InputException if the path leads out of the pack, there is no such file, it is larger than {@link #LARGEST_FILE}, or
     *     it is not UTF-8
     */
    SourceText read(String relative);

    /** Whether there is such a file; never for a path that leads out of the pack. */
    boolean has(String relative);

    /** The name of a file as messages show it: the folder as it was given, and the path. */
    String name(String relative);
}
