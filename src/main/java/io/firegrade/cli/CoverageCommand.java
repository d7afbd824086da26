package io.firegrade.cli;

import io.firegrade.authoring.Coverage;
import io.firegrade.authoring.CoverageJson;
import io.firegrade.authoring.CoverageText;
import io.firegrade.authoring.PackCoverage;
import io.firegrade.source.InputException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code firegrade coverage}: measures what the cases of a pack try of its criteria. */
@Command(
        name = "coverage",
        description = {
            "Shows which conditions of a pack its cases have never brought to be true, false or unknown.",
            "列出用例从未使其成立、不成立或未知的判定条件。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeOnExecutionException = Main.REFUSED,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the coverage was measured",
            "1:and it is less than --fail-under",
            "2:the pack, a case or the usage is wrong; the message is on standard error"
        })
final class CoverageCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the folder of the pack")
    private @Nullable Path pack;

    @Option(
            names = "--only",
            paramLabel = "WORD",
            description = "only criteria of which the file or the id contains the word;"
                    + " what is wrong in the cases of others is not told then")
    private @Nullable String only;

    @Option(
            names = "--fail-under",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = "exit with status 1 if less of the outcomes is covered; nothing is rounded up")
    private @Nullable BigDecimal failUnder;

    @Option(names = "--format", paramLabel = "text|json", description = "text (default) or json")
    private AssessCommand.Format format = AssessCommand.Format.TEXT;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        try {
            PackCoverage measuring = PackCoverage.of(Objects.requireNonNull(pack));
            Coverage coverage = (only == null ? measuring : measuring.only(only)).measure();
            command.commandLine()
                    .getOut()
                    .print(format == AssessCommand.Format.TEXT ? CoverageText.of(coverage) : CoverageJson.of(coverage));
            return failUnder != null && !coverage.reaches(failUnder) ? Main.FOUND : Main.DONE;
        } catch (InputException | IllegalArgumentException e) {
            command.commandLine().getErr().println(e.getMessage());
            return Main.REFUSED;
        }
    }

    /** Takes a share. */
    static final class PercentConverter implements ITypeConverter<BigDecimal> {

        @Override
        public BigDecimal convert(String text) {
            try {
                BigDecimal percent = new BigDecimal(text);
                if (percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0) {
                    return percent;
                }
            } catch (NumberFormatException e) {
                // told below
            }
            throw new TypeConversionException("'" + text + "' is no share: write a number from 0 to 100");
        }
    }
}
