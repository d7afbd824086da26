package io.firegrade.authoring.lint;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** A report on a pack in JSON, for programs. Names and order are stable. */
public final class LintJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private LintJson() {}

    /** The report as one indented object, with a line end at its end. */
    public static String render(LintReport report) {
        return object(json -> {
            json.writeStringProperty("pack", report.pack());
            json.writeNumberProperty("errors", report.count(Severity.ERROR));
            json.writeNumberProperty("warnings", report.count(Severity.WARNING));
            json.writeNumberProperty("notes", report.count(Severity.NOTE));
            list(json, "findings", report.findings(), (finding, out) -> finding(finding, Optional.empty(), out));
            list(
                    json,
                    "excepted",
                    report.excepted(),
                    (one, out) -> finding(one.finding(), Optional.of(one.reason()), out));
        });
    }

    private static void finding(LintFinding finding, Optional<String> reason, JsonGenerator json) {
        json.writeStringProperty("check", finding.check().id());
        json.writeStringProperty("severity", finding.check().severity().word());
        finding.criterion().ifPresent(id -> json.writeStringProperty("criterion", id));
        json.writeStringProperty("file", finding.at().file());
        json.writeNumberProperty("line", finding.at().line());
        json.writeNumberProperty("column", finding.at().column());
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("source", finding.problem().line());
        json.writeStringProperty("mend", finding.check().mend());
        reason.ifPresent(text -> json.writeStringProperty("reason", text));
    }

    /** One indented object. */
    static String object(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public @Nullable PrettyPrinter getPrettyPrinter() {
                return PRETTY.createInstance();
            }
        };
        try (JsonGenerator json = JSON.createGenerator(context, text)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /** A list of objects. */
    static <T> void list(JsonGenerator json, String name, List<T> values, BiConsumer<T, JsonGenerator> content) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            content.accept(value, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
