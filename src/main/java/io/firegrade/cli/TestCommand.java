package io.firegrade.cli;

import io.firegrade.authoring.JUnitXml;
import io.firegrade.authoring.PackTests;
import io.firegrade.authoring.PackWatch;
import io.firegrade.authoring.TestRun;
import io.firegrade.authoring.TestText;
import io.firegrade.criteria.Limits;
import io.firegrade.facts.FactModel;
import io.firegrade.source.InputException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code firegrade test}: runs the cases of a pack. */
@Command(
        name = "test",
        description = {
            "Runs the cases of a pack and shows how what it finds differs from what they expect, and why.",
            "运行规则包的用例，列出与预期不符之处及其最接近的原因。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeOnExecutionException = Main.REFUSED,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every case gives what it expects",
            "1:a case fails",
            "2:the pack, a case or the usage is wrong; the message is on standard error"
        })
final class TestCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the folder of the pack")
    private @Nullable Path pack;

    @Option(
            names = "--only",
            paramLabel = "WORD",
            description = "only cases of which the file, the criterion or the name contains the word;"
                    + " what is wrong in others is not told then")
    private @Nullable String only;

    @Option(names = "--junit", paramLabel = "FILE", description = "also write the results as JUnit XML, for CI")
    private @Nullable Path junit;

    @Option(names = "--watch", description = "stay, and after every save run what it may have changed; end with Ctrl+C")
    private boolean watch;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        Path directory = Objects.requireNonNull(pack);
        if (watch && (only != null || junit != null)) {
            throw new ParameterException(
                    command.commandLine(), "--watch runs what a save may have changed: leave --only and --junit out");
        }
        try {
            if (watch) {
                out.println(
                        "first all cases of " + directory + ", then after each save those that it may have changed");
                out.flush();
                try (PackWatch watched = new PackWatch(directory, FactModel.standard(), Limits.standard())) {
                    watched.run(new Printing(out));
                }
                return Main.DONE;
            }
            PackTests tests = PackTests.of(directory);
            TestRun run = (only == null ? tests : tests.only(only)).run();
            out.print(TestText.of(run));
            if (junit != null) {
                JUnitXml.write(run, junit);
            }
            return run.passed() ? Main.DONE : Main.FOUND;
        } catch (InputException | IllegalArgumentException | UncheckedIOException e) {
            err.println(e.getMessage());
            return Main.REFUSED;
        }
    }

    /** Prints what comes of each save. */
    private record Printing(PrintWriter out) implements PackWatch.Listener {

        @Override
        public void ran(TestRun run, Duration took) {
            if (!run.results().isEmpty()) {
                out.print(TestText.of(run));
            }
            out.printf(Locale.ROOT, "%.2f s; waiting for the next save%n", took.toMillis() / 1000.0);
            out.flush();
        }

        @Override
        public void refused(InputException reason) {
            out.println(reason.getMessage());
            out.println("the pack cannot be read as it is; waiting for the next save");
            out.flush();
        }
    }
}
