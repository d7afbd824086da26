package io.firegrade.authoring;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes coverage as JSON, for programs: every criterion and every condition, covered or not. */
public final class CoverageJson {

    private static final JsonFactory JSON = new JsonFactory();

    private CoverageJson() {}

    /** One indented object. */
    public static String of(Coverage coverage) {
        StringWriter text = new StringWriter();
        ObjectWriteContext pretty = new ObjectWriteContext.Base() {
            @Override
            public @Nullable PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        };
        try (JsonGenerator json = JSON.createGenerator(pretty, text)) {
            json.writeStartObject();
            json.writeNumberProperty("outcomes", coverage.outcomes());
            json.writeNumberProperty("covered", coverage.covered());
            json.writeNumberProperty("percent", coverage.percent());
            json.writeArrayPropertyStart("criteria");
            coverage.criteria().forEach(criterion -> write(criterion, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(CriterionCoverage criterion, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("criterion", criterion.criterion().id());
        json.writeStringProperty("file", criterion.criterion().at().file());
        json.writeNumberProperty("line", criterion.criterion().at().line());
        json.writeNumberProperty("cases", criterion.cases());
        json.writeNumberProperty("outcomes", criterion.outcomes());
        json.writeNumberProperty("covered", criterion.outcomes() - criterion.uncovered());
        names("missing", criterion.missing(), json, false);
        json.writeArrayPropertyStart("conditions");
        for (ConditionCoverage condition : criterion.conditions()) {
            json.writeStartObject();
            json.writeNumberProperty("line", condition.at().line());
            json.writeNumberProperty("column", condition.at().column());
            names("possible", condition.possible(), json, true);
            names("missing", condition.missing(), json, true);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void names(String name, Collection<? extends Enum<?>> values, JsonGenerator json, boolean lower) {
        json.writeArrayPropertyStart(name);
        values.stream()
                .map(Enum::name)
                .map(value -> lower ? value.toLowerCase(Locale.ROOT) : value)
                .sorted()
                .forEach(json::writeString);
        json.writeEndArray();
    }
}
