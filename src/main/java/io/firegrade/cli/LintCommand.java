package io.firegrade.cli;

import io.firegrade.authoring.lint.LintJson;
import io.firegrade.authoring.lint.LintReport;
import io.firegrade.authoring.lint.LintText;
import io.firegrade.authoring.lint.Linter;
import io.firegrade.authoring.lint.Sarif;
import io.firegrade.authoring.lint.Severity;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code firegrade lint}: checks a pack and prints what is wrong or likely not meant. */
@Command(
        name = "lint",
        description = {
            "Checks a pack of criteria: what the loader refuses, and what an author likely did not mean.",
            "检查规则包：无法加载之处，以及很可能不是作者本意之处。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeOnExecutionException = Main.REFUSED,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing was found at or above --fail-on",
            "1:something was",
            "2:there is no such folder, or the usage is wrong; the message is on standard error"
        },
        footerHeading = "%nExceptions:%n",
        footer = {
            "  A file lint.yaml beside pack.yaml lists what is right as it is, each with its reason:",
            "    exceptions:",
            "      - { check: same-fact, criterion: an-id, containing: part of the message, reason: why }",
            "  criterion and containing can be left out. An exception that excepts nothing is reported."
        })
final class LintCommand implements Callable<Integer> {

    /** The forms of output. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the folder of the pack, with its pack.yaml")
    private @Nullable Path pack;

    @Option(
            names = "--extends",
            paramLabel = "DIR",
            description =
                    "a pack that this one extends; may be given several times. Bundled ones are found by themselves")
    private List<Path> extended = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = AssessCommand.DayConverter.class,
            description = "the day on which clauses are looked at (YYYY-MM-DD): today if it is left out")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            description = "text (default), json, or sarif (2.1.0), which editors show beside the lines")
    private Format format = Format.TEXT;

    @Option(names = "--notes", description = "show notes in the text, too; json and sarif always have them")
    private boolean notes;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "exit with status 1 if a finding is that grave or graver: error, warning (default) or note")
    private Severity failOn = Severity.WARNING;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Path folder = Objects.requireNonNull(pack);
        if (!Files.isDirectory(folder)) {
            spec.commandLine().getErr().println(folder + " there is no such folder");
            return Main.REFUSED;
        }
        Linter linter = Linter.of(folder);
        for (Path below : extended) {
            linter = linter.extending(below);
        }
        LintReport report = (asOf == null ? linter : linter.asOf(asOf)).lint();
        out.print(
                switch (format) {
                    case TEXT -> new LintText(notes).render(report);
                    case JSON -> LintJson.render(report);
                    case SARIF -> Sarif.render(report);
                });
        return report.has(failOn) ? Main.FOUND : Main.DONE;
    }
}
