package io.firegrade.authoring;

import io.firegrade.criteria.Limits;
import io.firegrade.facts.FactModel;
import io.firegrade.source.InputException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * Runs the cases of a pack after every save, those that the save may have changed.
 *
 * <p>It may be closed from any thread, which ends {@link #run}.
 */
public final class PackWatch implements AutoCloseable {

    private final FolderWatch watch;
    private final TestSession session;

    /** Is told what comes of each save. */
    public interface Listener {

        /**
         * Cases were run.
         *
         * @param run what came of them; no results if the save bears on no case
         * @param took how long it took since the save was complete, with the reading and compiling
         */
        void ran(TestRun run, Duration took);

        /** The pack is broken as it was saved; the next save is waited for. */
        void refused(InputException reason);
    }

    /**
     * Watches a pack.
     *
     * @param directory the folder of the pack; a bundled pack that it extends is added by itself
     * @param model the facts that its criteria can name
     * @param limits how much it can ask for
     * @throws java.io.UncheckedIOException if the folder cannot be watched
     */
    public PackWatch(Path directory, FactModel model, Limits limits) {
        this.watch = new FolderWatch(directory);
        this.session = new TestSession(directory, model, limits);
    }

    /**
     * Runs all cases, and then after every save those that it may have changed, until this is closed or the thread is interrupted.
     *
     * @param listener told in the calling thread
     */
    public void run(Listener listener) {
        try {
            Set<String> saved = Set.of("");
            while (!saved.isEmpty()) {
                long start = System.nanoTime();
                try {
                    TestRun run = session.rerun(saved);
                    listener.ran(run, Duration.ofNanos(System.nanoTime() - start));
                } catch (InputException e) {
                    listener.refused(e);
                }
                saved = watch.next();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        watch.close();
    }
}
