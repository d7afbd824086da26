package io.firegrade.bench;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The assessment of the restaurant by thirty criteria as plain Java. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PlainJavaBenchmark {

    private final PlainJava plainJava = new PlainJava(Restaurant.scene().facts());

    /** Makes sure that it comes to the same hazards as raw Drools. */
    @Setup
    public void agree() {
        RawDrools rawDrools = new RawDrools(Subject.THIRTY_CRITERIA.pack());
        Set<Match> raw = new HashSet<>(rawDrools.assess(Restaurant.scene().facts()));
        Set<Match> plain = new HashSet<>(plainJava.assess());
        if (!plain.equals(raw)) {
            throw new IllegalStateException("raw Drools finds " + raw + ", plain Java " + plain);
        }
    }

    /** Which criteria match. */
    @Benchmark
    public Object plainJava() {
        return plainJava.assess();
    }
}
