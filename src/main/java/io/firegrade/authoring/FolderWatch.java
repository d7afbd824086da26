package io.firegrade.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Tells which files of a folder were saved, folders in it included. A save is several events, as editors write a new file and rename it,
 * so it waits until nothing has happened for a moment. Not thread-safe, except that it can be closed from another thread.
 */
final class FolderWatch implements AutoCloseable {

    private static final Duration QUIET = Duration.ofMillis(80);

    private final Path root;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /**
     * Starts to watch.
     *
     * @throws UncheckedIOException if the folder cannot be watched
     */
    FolderWatch(Path root) {
        this.root = root;
        try {
            this.service = root.getFileSystem().newWatchService();
            register(root);
        } catch (IOException e) {
            throw new UncheckedIOException(root + " cannot be watched: " + e.getMessage(), e);
        }
    }

    private void register(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                WatchKey key = directory.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                folders.put(key, directory);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // gone again already
            }
        });
    }

    /**
     * Waits for the next save.
     *
     * @return the paths of the files within the folder, with slashes; of events that were lost the empty path; nothing at all once this
     *     watch is closed
     * @throws InterruptedException if the thread is interrupted
     */
    Set<String> next() throws InterruptedException {
        Set<String> saved = new TreeSet<>();
        try {
            WatchKey key = service.take();
            while (key != null || saved.isEmpty()) {
                take(key == null ? service.take() : key, saved);
                key = service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (ClosedWatchServiceException e) {
            return Set.of();
        }
        return saved;
    }

    private void take(WatchKey key, Set<String> saved) {
        Path folder = folders.getOrDefault(key, root);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (!(event.context() instanceof Path name)) {
                saved.add(""); // too many at once
                continue;
            }
            Path file = folder.resolve(name);
            if (Files.isDirectory(file)) {
                try {
                    register(file);
                } catch (IOException e) {
                    saved.add("");
                }
                saved.add("");
            } else if (name.toString().endsWith(".drl") || name.toString().endsWith(".yaml")) {
                saved.add(root.relativize(file).toString().replace('\\', '/'));
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
