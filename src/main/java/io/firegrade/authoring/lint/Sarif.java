package io.firegrade.authoring.lint;

import io.firegrade.source.Location;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/**
 * A report on a pack in SARIF 2.1.0 (OASIS), which editors and code hosts show beside the lines. Excepted findings stand in it as
 * suppressed results with their reasons.
 */
public final class Sarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final Pattern WORD =
            Pattern.compile("\"[^\"]*\"?|[\\p{L}\\p{N}_$-]+(\\.[\\p{L}\\p{N}_$-]+)*|[=<>!&|]+|.");

    private static final List<Check> RULES = List.of(Check.values());

    private Sarif() {}

    /** The report as one indented object, with a line end at its end. */
    public static String render(LintReport report) {
        return LintJson.object(json -> {
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            LintJson.list(json, "runs", List.of(report), Sarif::run);
        });
    }

    private static void run(LintReport report, JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "firegrade lint");
        String version = Sarif.class.getPackage().getImplementationVersion();
        if (version != null) {
            json.writeStringProperty("version", version);
        }
        LintJson.list(json, "rules", RULES, Sarif::rule);
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("results");
        report.findings().forEach(finding -> result(finding, Optional.empty(), json));
        report.excepted().forEach(one -> result(one.finding(), Optional.of(one.reason()), json));
        json.writeEndArray();
    }

    private static void rule(Check check, JsonGenerator json) {
        json.writeStringProperty("id", check.id());
        text("shortDescription", check.about(), json);
        text("help", check.mend(), json);
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", check.severity().word());
        json.writeEndObject();
    }

    private static void result(LintFinding finding, Optional<String> reason, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.check().id());
        json.writeNumberProperty("ruleIndex", RULES.indexOf(finding.check()));
        json.writeStringProperty("level", finding.check().severity().word());
        text("message", finding.message(), json);
        LintJson.list(json, "locations", List.of(finding), Sarif::location);
        reason.ifPresent(text -> LintJson.list(json, "suppressions", List.of(text), (justification, out) -> {
            out.writeStringProperty("kind", "external");
            out.writeStringProperty("justification", justification);
        }));
        json.writeEndObject();
    }

    private static void location(LintFinding finding, JsonGenerator json) {
        Location at = finding.at();
        String line = finding.problem().line();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(at.file()));
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", at.line());
        json.writeNumberProperty("startColumn", at.column());
        if (at.column() <= line.length()) {
            json.writeNumberProperty("endColumn", endOfWord(line, at.column() - 1) + 1);
        }
        json.writeEndObject();
        if (!line.isEmpty()) {
            json.writeObjectPropertyStart("contextRegion");
            json.writeNumberProperty("startLine", at.line());
            text("snippet", line, json);
            json.writeEndObject();
        }
        json.writeEndObject();
        finding.criterion()
                .ifPresent(id -> LintJson.list(json, "logicalLocations", List.of(id), (name, out) -> {
                    out.writeStringProperty("name", name);
                    out.writeStringProperty("kind", "function");
                }));
    }

    /** Where a name, a number, a text in quotes or a sign ends that starts at an offset of a line. */
    private static int endOfWord(String line, int start) {
        Matcher word = WORD.matcher(line).region(start, line.length());
        return word.lookingAt() ? word.end() : start + 1;
    }

    private static void text(String name, String text, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    /** A relative file stays relative, so that an editor finds it from the folder that it has open. */
    private static String uri(String file) {
        Path path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file + " is no path", e);
        }
    }
}
