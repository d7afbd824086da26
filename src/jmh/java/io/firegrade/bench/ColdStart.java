package io.firegrade.bench;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The way from the start of a JVM to its first finding: run as a process of its own, it says when it got where. */
final class ColdStart {

    private static final List<String> STAGES =
            List.of("main is reached", "the rule book is compiled", "the first finding is there");

    private ColdStart() {}

    /** Prints the time of day at each stage, in milliseconds. */
    public static void main(String[] arguments) {
        long started = System.currentTimeMillis();
        RuleBook book = RuleBook.standard();
        long compiled = System.currentTimeMillis();
        Finding first = book.assess(Restaurant.scene().known()).findings().get(0);
        System.out.println(started + " " + compiled + " " + System.currentTimeMillis() + " " + first.criterion());
    }

    /** Starts processes one after the other, and words the median of each stage. */
    static List<String> measure(int times) throws IOException, InterruptedException {
        List<long[]> runs = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            runs.add(run());
        }
        return IntStream.range(0, STAGES.size())
                .mapToObj(stage -> "%6d ms until %s".formatted(median(runs, stage), STAGES.get(stage)))
                .toList();
    }

    private static long median(List<long[]> runs, int stage) {
        long[] sorted = runs.stream().mapToLong(run -> run[stage]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static long[] run() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder =
                new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), ColdStart.class.getName());
        long launched = System.currentTimeMillis();
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (InputStream output = process.getInputStream()) {
            String[] words = new String(output.readAllBytes(), StandardCharsets.UTF_8)
                    .trim()
                    .split(" ");
            if (process.waitFor() != 0) {
                throw new IOException("the process ended with " + process.exitValue());
            }
            return Arrays.stream(words)
                    .limit(STAGES.size())
                    .mapToLong(word -> Long.parseLong(word) - launched)
                    .toArray();
        }
    }
}
