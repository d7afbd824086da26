package io.firegrade.report;

import io.firegrade.assessment.Assessment;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * An assessment in JSON, for programs. Names and order are stable; a value that is not there has no key, except that
 * {@code atLeast} and {@code atMost} of the grade are {@code null}.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonReport implements Report {

    private static final JsonFactory JSON = new JsonFactory();
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private final ObjectWriteContext context;

    private JsonReport(@Nullable DefaultPrettyPrinter printer) {
        this.context = new ObjectWriteContext.Base() {
            @Override
            public @Nullable PrettyPrinter getPrettyPrinter() {
                return printer == null ? null : printer.createInstance();
            }
        };
    }

    /** One indented object, for a file of its own. */
    public static JsonReport pretty() {
        return new JsonReport(PRETTY);
    }

    /** One line, for NDJSON. */
    public static JsonReport line() {
        return new JsonReport(null);
    }

    @Override
    public String render(Assessment assessment) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(context, text)) {
            new JsonAssessment(json).write(assessment);
        }
        return text.append('\n').toString();
    }
}
