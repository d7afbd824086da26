package io.firegrade.criteria;

import io.firegrade.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A pack on a class path. */
final class ClassPathFolder implements PackFolder {

    private final ClassLoader loader;
    private final String prefix;

    ClassPathFolder(ClassLoader loader, String prefix) {
        this.loader = loader;
        this.prefix = prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix;
    }

    @Override
    public SourceText read(String relative) {
        Optional<String> problem = PackPaths.problem(relative);
        if (problem.isPresent()) {
            throw PackPaths.refused(prefix, problem.get());
        }
        try (InputStream stream = loader.getResourceAsStream(name(relative))) {
            if (stream == null) {
                throw PackPaths.refused(name(relative), "there is no such file in the pack");
            }
            return SourceText.read(name(relative), stream, LARGEST_FILE);
        } catch (IOException e) {
            throw PackPaths.refused(
                    name(relative), "the file cannot be read: " + e.getClass().getSimpleName());
        }
    }

    @Override
    public boolean has(String relative) {
        return PackPaths.problem(relative).isEmpty() && loader.getResource(name(relative)) != null;
    }

    @Override
    public String name(String relative) {
        return prefix + "/" + relative;
    }
}
