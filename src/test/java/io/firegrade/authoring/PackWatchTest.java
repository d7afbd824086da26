package io.firegrade.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firegrade.criteria.Limits;
import io.firegrade.facts.FactModel;
import io.firegrade.source.InputException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackWatchTest {

    private WorkbenchPack pack = new WorkbenchPack(Path.of(""));

    @BeforeEach
    void writePack(@TempDir Path folder) {
        pack = WorkbenchPack.in(folder);
    }

    @Test
    void onlyWhatASaveBearsOnIsRunAgain() {
        TestSession session = new TestSession(pack.folder(), FactModel.standard(), Limits.standard());
        assertThat(session.rerun(Set.of("")).results()).hasSize(10);

        pack.edit("gas/all.drl", "lengthM > 2 ", "lengthM > 3 ");
        TestRun ofCriterion = session.rerun(Set.of("gas/all.drl"));
        assertThat(criteria(ofCriterion)).containsExactly("gas-hose-long");
        assertThat(ofCriterion.failures()).hasSize(1);

        pack.edit("gas/all.cases.yaml", "lengthM: 2.1 }", "lengthM: 3.1 }");
        TestRun ofCases = session.rerun(Set.of("gas/all.cases.yaml"));
        assertThat(ofCases.results()).hasSize(10);
        assertThat(ofCases.passed()).isTrue();

        pack.edit("bases/shop.yaml", "rooms: []\n", "");
        assertThat(session.rerun(Set.of("bases/shop.yaml")).failures()).isNotEmpty();
        assertThat(session.rerun(Set.of("mapping/notes.yaml")).results()).isEmpty();

        pack.edit("pack.yaml", "title: { zh: 小包", "title: { zh: 包");
        assertThat(session.rerun(Set.of("pack.yaml")).results()).hasSize(10);
    }

    @Test
    void aBrokenSaveIsToldAndTheNextOneCountsForBoth() {
        TestSession session = new TestSession(pack.folder(), FactModel.standard(), Limits.standard());
        session.rerun(Set.of(""));
        pack.edit("gas/all.drl", "lengthM > 2 ", "lengthM > ");
        assertThatThrownBy(() -> session.rerun(Set.of("gas/all.drl")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("all.drl:25:36 found ')'");
        pack.edit("gas/all.cases.yaml", "lengthM: 2.1 }", "lengthM: 3.1 }");
        assertThatThrownBy(() -> session.rerun(Set.of("gas/all.cases.yaml"))).isInstanceOf(InputException.class);
        pack.edit("gas/all.drl", "lengthM > ", "lengthM > 3 ");
        TestRun mended = session.rerun(Set.of("gas/all.drl"));
        assertThat(mended.results()).hasSize(10);
        assertThat(mended.passed()).isTrue();
    }

    @Test
    void savesAreNoticed() throws Exception {
        BlockingQueue<Object> told = new LinkedBlockingQueue<>();
        PackWatch watch = new PackWatch(pack.folder(), FactModel.standard(), Limits.standard());
        Thread thread = new Thread(() -> watch.run(new PackWatch.Listener() {
            @Override
            public void ran(TestRun run, Duration took) {
                told.add(run);
            }

            @Override
            public void refused(InputException reason) {
                told.add(reason);
            }
        }));
        thread.start();
        assertThat(next(told))
                .isInstanceOfSatisfying(
                        TestRun.class, run -> assertThat(run.passed()).isTrue());
        pack.edit("gas/all.drl", "lengthM > 2 ", "lengthM > 3 ");
        assertThat(next(told))
                .isInstanceOfSatisfying(
                        TestRun.class, run -> assertThat(run.failures()).hasSize(1));
        pack.edit("gas/all.drl", "lengthM > 3 ", "lenghtM > 2 ");
        assertThat(next(told))
                .isInstanceOfSatisfying(
                        InputException.class,
                        reason -> assertThat(reason).hasMessageContaining("did you mean 'lengthM'?"));
        pack.edit("gas/all.drl", "lenghtM > 2 ", "lengthM > 2 ");
        assertThat(next(told))
                .isInstanceOfSatisfying(
                        TestRun.class, run -> assertThat(run.passed()).isTrue());
        watch.close();
        thread.join(Duration.ofSeconds(20).toMillis());
        assertThat(thread.isAlive()).isFalse();
    }

    private static Object next(BlockingQueue<Object> told) throws InterruptedException {
        Object next = told.poll(60, TimeUnit.SECONDS);
        return next == null ? "nothing in a minute" : next;
    }

    private static List<String> criteria(TestRun run) {
        return run.results().stream()
                .map(result -> result.example().criterion())
                .distinct()
                .toList();
    }
}
