package io.firegrade.cli;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Grade;
import io.firegrade.facts.Language;
import io.firegrade.facts.Visit;
import io.firegrade.report.JsonReport;
import io.firegrade.report.Report;
import io.firegrade.report.TextReport;
import io.firegrade.source.InputException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** {@code firegrade assess}: reads inspections and prints their assessments. */
@Command(
        name = "assess",
        description = {
            "Assesses inspections and prints what was found, why, and what to look at next.",
            "判定检查文件中的火灾隐患，输出证据、依据、整改建议和待查问题。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeOnExecutionException = Main.REFUSED,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every inspection was assessed",
            "1:and there is a finding at or above --fail-on",
            "2:an inspection, a pack or the usage is wrong; the message is on standard error"
        },
        footerHeading = "%nOutput:%n",
        footer = {
            "  text  reports in words; a rule stands between them",
            "  json  one indented object for a single YAML or JSON file;",
            "        else one object a line (NDJSON), in the order of the input",
        })
final class AssessCommand implements Callable<Integer> {

    /** The forms of output. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "inspections: YAML or JSON; many of them, a JSON object a line, in a file named *.ndjson")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "assess by the law of that day (YYYY-MM-DD) instead of the law of the day of the visit")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", paramLabel = "text|json", description = "text (default) or json")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "zh|en", description = "language of the text: zh (default) or en")
    private Language language = Language.ZH;

    @Option(
            names = "--questions",
            paramLabel = "N|all",
            converter = CountConverter.class,
            description =
                    "how many open questions the text shows, most decisive first: ${DEFAULT-VALUE}, another number, or all",
            defaultValue = "20")
    private int questions;

    @Option(
            names = "--pack",
            paramLabel = "DIR|ID",
            description = {
                "a folder of criteria, instead of the national pack; may be given several times",
                "or a bundled local pack: beijing or shanxi. What a pack extends is added by itself if it is bundled"
            })
    private List<Path> packs = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "GRADE",
            description = "exit with status 1 if a finding is of that grade or worse: GENERAL, SERIOUS or MAJOR")
    private @Nullable Grade failOn;

    @Override
    public Integer call() {
        Output output = new Output(
                Objects.requireNonNull(spec).commandLine().getOut(),
                spec.commandLine().getErr(),
                report());
        RuleBook book;
        try {
            book = PackChoice.book(packs);
        } catch (InputException e) {
            output.refuse(e);
            return Main.REFUSED;
        }
        Assessing assessing = new Assessing(book, asOf, output);
        files.forEach(assessing::file);
        return output.refused() ? Main.REFUSED : output.found(failOn) ? Main.FOUND : Main.DONE;
    }

    private Report report() {
        if (format == Format.TEXT) {
            return new TextReport(language).withQuestions(questions, "--questions all");
        }
        return files.size() == 1 && !isNdjson(files.get(0)) ? JsonReport.pretty() : JsonReport.line();
    }

    /** Whether a file holds many inspections. */
    static boolean isNdjson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".ndjson");
    }

    /** Takes a number, or all. */
    static final class CountConverter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            if (text.equalsIgnoreCase("all")) {
                return Integer.MAX_VALUE;
            } else if (text.matches("[0-9]{1,9}")) {
                return Integer.valueOf(text);
            }
            throw new TypeConversionException("'" + text + "' is no number of questions: give one, such as 20, or all");
        }
    }

    /** Takes a day on which a visit can have been. */
    static final class DayConverter implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String text) {
            try {
                LocalDate day = LocalDate.parse(text);
                Visit.of("visit").withDate(day);
                return day;
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text + "' is no day: write it like 2026-11-20");
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
