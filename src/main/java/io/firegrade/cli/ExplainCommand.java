package io.firegrade.cli;

import io.firegrade.RuleBook;
import io.firegrade.assessment.AssessmentException;
import io.firegrade.assessment.Explanation;
import io.firegrade.facts.Language;
import io.firegrade.inspection.Inspection;
import io.firegrade.io.InspectionLine;
import io.firegrade.io.InspectionLines;
import io.firegrade.io.InspectionReader;
import io.firegrade.report.JsonExplanation;
import io.firegrade.report.TextExplanation;
import io.firegrade.source.InputException;
import io.firegrade.source.Location;
import io.firegrade.source.Problem;
import java.io.PrintWriter;
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

/** {@code firegrade explain}: tells why a criterion says what it says of an inspection. */
@Command(
        name = "explain",
        description = {
            "Explains what one criterion says of an inspection: its conditions line by line, with the values that met or missed",
            "them, and which answers would decide what is open.",
            "逐行说明一条判定规则为何得出该结论，以及哪些答案会改变它。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeOnExecutionException = Main.REFUSED,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the verdict was explained, whatever it is",
            "2:the inspection, the criterion, a pack or the usage is wrong; the message is on standard error"
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "an inspection: YAML or JSON")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "CRITERION",
            description = "the id of a criterion, such as gas-lpg-store-100kg")
    private String criterion = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = AssessCommand.DayConverter.class,
            description = "explain by the law of that day (YYYY-MM-DD) instead of the law of the day of the visit")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", paramLabel = "text|json", description = "form of the output: text (default) or json")
    private AssessCommand.Format format = AssessCommand.Format.TEXT;

    @Option(names = "--lang", paramLabel = "zh|en", description = "language of the text: zh (default) or en")
    private Language language = Language.ZH;

    @Option(
            names = "--pack",
            paramLabel = "DIR|ID",
            description = {
                "a folder of criteria, instead of the national pack; may be given several times",
                "or a bundled local pack: beijing or shanxi. What a pack extends is added by itself if it is bundled"
            })
    private List<Path> packs = new ArrayList<>();

    @Override
    public Integer call() {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try {
            RuleBook book = PackChoice.book(packs);
            Inspection inspection = inspection(new InspectionReader(book.facts()));
            Explanation explanation = book.explain(inspection, criterion, asOf == null ? inspection.date() : asOf);
            spec.commandLine()
                    .getOut()
                    .print(
                            format == AssessCommand.Format.JSON
                                    ? new JsonExplanation().render(explanation)
                                    : new TextExplanation(language).render(explanation));
            return Main.DONE;
        } catch (InputException | IllegalArgumentException e) {
            err.print(e.getMessage() + "\n");
        } catch (AssessmentException e) {
            err.print(file + " cannot be assessed: " + e.getMessage() + "\n");
        }
        return Main.REFUSED;
    }

    /** The inspection of the file; of many it takes the only one. */
    private Inspection inspection(InspectionReader reader) {
        if (!AssessCommand.isNdjson(file)) {
            return reader.read(file);
        }
        List<InspectionLine> lines = new ArrayList<>();
        new InspectionLines(reader).readAll(file, line -> {
            if (lines.size() < 2) {
                lines.add(line);
            }
        });
        if (lines.size() > 1) {
            throw new InputException(List.of(new Problem(
                    new Location(file.toString(), lines.get(1).number(), 1),
                    "a second inspection stands here, and explain takes one: write its line to a file named *.json",
                    "")));
        } else if (lines.get(0) instanceof InspectionLine.Read read) {
            return read.inspection();
        }
        throw ((InspectionLine.Refused) lines.get(0)).reason();
    }
}
