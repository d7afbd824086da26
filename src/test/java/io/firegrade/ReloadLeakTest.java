package io.firegrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.assessment.Verdict;
import io.firegrade.facts.Exit;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.inspection.Inspection;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reloading 200 times leaves nothing behind: no book, no class, no memory. Drools keeps caches, so this is measured. */
class ReloadLeakTest {

    private static final int WARM_UP = 30;
    private static final int RELOADS = 200;
    /** Beyond 20 evaluations Drools compiles a condition to a class of its own. */
    private static final int ASSESSMENTS = 30;
    /**
     * The profiles of the just-in-time compiler lie in metaspace, too: 2.2 MB in the first 200 reloads, 0.03 MB in the eighth. A loader that
     * stayed alive with its classes would take 4 MB, and the count of classes would tell.
     */
    private static final int MOST_METASPACE = 4 << 20;

    private static final Inspection INSPECTION = Inspection.of(Premises.of("p"), LocalDate.of(2026, 11, 20))
            .all(Exit.of("e").withClearWidthM(0.7), Room.of("r").withAreaM2(120.0))
            .build();

    private record Use(int classes, long metaspace, long heap) {

        static Use now() throws InterruptedException {
            for (int i = 0; i < 4; i++) {
                System.gc();
                Thread.sleep(50);
            }
            long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().contains("Metaspace"))
                    .map(MemoryPoolMXBean::getUsage)
                    .mapToLong(usage -> usage.getUsed())
                    .sum();
            return new Use(
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                    metaspace,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
    }

    @Test
    void nothingIsLeft(@TempDir Path folder) throws InterruptedException {
        LocalPacks packs = new LocalPacks(folder).base();
        ReloadingRuleBook rules = ReloadingRuleBook.of(() -> packs.load("base"));
        reload(rules, packs, WARM_UP);
        Use before = Use.now();
        List<WeakReference<RuleBook>> old = reload(rules, packs, RELOADS);
        Use after = Use.now();

        assertThat(old)
                .hasSize(RELOADS)
                .allSatisfy(book -> assertThat(book.get()).isNull());
        assertThat(after.classes() - before.classes()).as("classes").isLessThan(50);
        assertThat(after.metaspace() - before.metaspace())
                .as("bytes of metaspace")
                .isLessThan(MOST_METASPACE);
        assertThat(after.heap() - before.heap()).as("bytes of heap").isLessThan(2 << 20);
    }

    private static List<WeakReference<RuleBook>> reload(ReloadingRuleBook rules, LocalPacks packs, int times) {
        List<WeakReference<RuleBook>> old = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            old.add(new WeakReference<>(rules.current()));
            packs.write(
                    "base/a.drl",
                    LocalPacks.header()
                            + LocalPacks.rule("exit-narrow", "", 0.8)
                            + LocalPacks.rule("exit-narrow-" + i, "", 0.75));
            rules.reload();
            for (int j = 0; j < ASSESSMENTS; j++) {
                assertThat(rules.assess(INSPECTION).verdict("exit-narrow-" + i)).isEqualTo(Verdict.HAZARD);
            }
        }
        return old;
    }
}
