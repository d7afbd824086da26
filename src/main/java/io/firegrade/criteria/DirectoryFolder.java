package io.firegrade.criteria;

import io.firegrade.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A pack in a directory. */
final class DirectoryFolder implements PackFolder {

    private final Path directory;

    DirectoryFolder(Path directory) {
        this.directory = directory;
    }

    @Override
    public SourceText read(String relative) {
        Optional<String> problem = PackPaths.problem(relative);
        if (problem.isPresent()) {
            throw PackPaths.refused(directory.toString(), problem.get());
        }
        Path file = inside(relative)
                .orElseThrow(() -> PackPaths.refused(name(relative), "there is no such file in the pack"));
        return SourceText.read(name(relative), file, LARGEST_FILE);
    }

    @Override
    public boolean has(String relative) {
        return PackPaths.problem(relative).isEmpty() && inside(relative).isPresent();
    }

    @Override
    public String name(String relative) {
        return directory.resolve(relative).toString();
    }

    /** The file with all links resolved, if it is one and still lies in the directory. */
    private Optional<Path> inside(String relative) {
        try {
            Path file = directory.resolve(relative).toRealPath();
            return file.startsWith(directory.toRealPath()) && Files.isRegularFile(file)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
