package io.firegrade.io;

import io.firegrade.facts.Labelled;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes maps, lists and plain values as JSON. */
final class SchemaText {

    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private SchemaText() {}

    /** An indented text that ends in a line feed. */
    static String of(Map<String, Object> object) {
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public @Nullable PrettyPrinter getPrettyPrinter() {
                return PRETTY.createInstance();
            }
        };
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(context, text)) {
            write(json, object);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, one) -> {
                json.writeName(key.toString());
                write(json, one);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(one -> write(json, one));
            json.writeEndArray();
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }

    /** A number without an exponent or needless zeros. */
    static BigDecimal number(double value) {
        return new BigDecimal(
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString());
    }

    /** The constants of an enum, each with its label if it has one. */
    static Map<String, Object> constants(Class<?> type) {
        List<Object> constants = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("const", ((Enum<?>) constant).name());
            if (constant instanceof Labelled labelled) {
                one.put(
                        "title",
                        labelled.label().zh() + " / " + labelled.label().en());
            }
            constants.add(one);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("oneOf", constants);
        return schema;
    }
}
