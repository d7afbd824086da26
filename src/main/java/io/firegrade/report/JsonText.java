package io.firegrade.report;

import java.io.StringWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Makes JSON texts, which end in a line feed. */
final class JsonText {

    private static final JsonFactory JSON = new JsonFactory();
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private JsonText() {}

    /** An indented text. */
    static String pretty(Consumer<JsonGenerator> content) {
        return text(PRETTY, content);
    }

    /** A text on one line. */
    static String line(Consumer<JsonGenerator> content) {
        return text(null, content);
    }

    private static String text(@Nullable DefaultPrettyPrinter printer, Consumer<JsonGenerator> content) {
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public @Nullable PrettyPrinter getPrettyPrinter() {
                return printer == null ? null : printer.createInstance();
            }
        };
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(context, text)) {
            content.accept(json);
        }
        return text.append('\n').toString();
    }
}
