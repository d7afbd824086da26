package io.firegrade.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmark and prints one table: {@code mvn -q -Pbench test-compile exec:exec}, with {@code -Drounds=} and {@code -Dstarts=}
 * for the numbers of rounds and of cold starts.
 *
 * <p>Every round runs every way once, each in a fresh JVM. What is shown are medians over the rounds, and of ratios the median of
 * the ratios within a round: what else the machine does then slows down both sides.
 */
final class Main {

    private static final String BASE = "rawDrools";
    private static final Map<String, String> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("fireGrade", "FireGrade, all known");
        WAYS.put("fireGradePartlyKnown", "FireGrade, a fifth unknown");
        WAYS.put(BASE, "raw Drools, all known");
        WAYS.put("plainJava", "plain Java, all known");
    }

    private record Cost(double micros, double bytes) {}

    private Main() {}

    /**
     * Runs it.
     *
     * @param arguments how many rounds, and how many cold starts
     */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        int starts = Integer.parseInt(arguments[1]);
        List<Map<String, Cost>> results = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            System.out.println("round " + (i + 1) + " of " + rounds);
            results.add(round());
        }
        for (Subject subject : Subject.values()) {
            System.out.printf(
                    "%n%-30s %10s %12s %10s%n",
                    subject.name().toLowerCase(Locale.ROOT).replace('_', ' '), "µs", "× raw Drools", "kB");
            for (Map.Entry<String, String> way : WAYS.entrySet()) {
                if (results.get(0).containsKey(key(subject, way.getKey()))) {
                    print(subject, way, results);
                }
            }
        }
        if (starts > 0) {
            System.out.printf("%nfrom the start of a JVM, median of %d%n", starts);
            ColdStart.measure(starts).forEach(System.out::println);
        }
    }

    private static void print(Subject subject, Map.Entry<String, String> way, List<Map<String, Cost>> results) {
        String key = key(subject, way.getKey());
        System.out.printf(
                "%-30s %10.1f %12.2f %10.1f%n",
                way.getValue(),
                median(results.stream().map(round -> cost(round, key).micros())),
                median(results.stream()
                        .map(round -> cost(round, key).micros()
                                / cost(round, key(subject, BASE)).micros())),
                median(results.stream().map(round -> cost(round, key).bytes() / 1000)));
    }

    private static String key(Subject subject, String way) {
        return subject + " " + way;
    }

    private static Map<String, Cost> round() throws RunnerException {
        Map<String, Cost> costs = new LinkedHashMap<>();
        run(AssessmentBenchmark.class, Subject.THIRTY_CRITERIA, 1000, costs);
        run(PlainJavaBenchmark.class, Subject.THIRTY_CRITERIA, 1000, costs);
        run(AssessmentBenchmark.class, Subject.NATIONAL_PACK, 50, costs);
        return costs;
    }

    private static void run(Class<?> benchmark, Subject subject, int calls, Map<String, Cost> costs)
            throws RunnerException {
        var options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .param("subject", subject.name())
                .forks(1)
                // So many calls instead of so many seconds, and compiled in the foreground: a busy machine gets as warm
                // as an idle one.
                .jvmArgsAppend("-Xbatch")
                .warmupIterations(10)
                .warmupBatchSize(5 * calls)
                .measurementIterations(20)
                .measurementBatchSize(calls)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        for (RunResult result : new Runner(options).run()) {
            var time = result.getPrimaryResult();
            var bytes = Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"));
            costs.put(
                    key(subject, time.getLabel()),
                    new Cost(time.getStatistics().getPercentile(50) / calls, bytes.getScore() / calls));
        }
    }

    private static Cost cost(Map<String, Cost> round, String way) {
        return Objects.requireNonNull(round.get(way), way);
    }

    private static double median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
