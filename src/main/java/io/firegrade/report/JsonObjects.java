package io.firegrade.report;

import io.firegrade.assessment.FactReference;
import io.firegrade.facts.Bilingual;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes the objects that recur in a JSON report. Not thread-safe. */
final class JsonObjects {

    private final JsonGenerator json;

    JsonObjects(JsonGenerator json) {
        this.json = json;
    }

    /** A list of objects, whose content is written one by one. */
    <T> void list(String name, List<T> values, Consumer<T> content) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            content.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A list of texts. */
    void texts(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** A text in both languages. */
    void text(String name, Bilingual text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("zh", text.zh());
        json.writeStringProperty("en", text.en());
        json.writeEndObject();
    }

    /** A fact by name and place. */
    void fact(String name, FactReference fact) {
        json.writeObjectPropertyStart(name);
        fact(fact);
        json.writeEndObject();
    }

    /** The content of a fact by name and place. */
    void fact(FactReference fact) {
        json.writeStringProperty("type", fact.type().name());
        json.writeStringProperty("id", fact.id());
        json.writeStringProperty("pointer", fact.pointer());
        fact.location().ifPresent(location -> {
            json.writeNumberProperty("line", location.line());
            json.writeNumberProperty("column", location.column());
            json.writeStringProperty("file", location.file());
        });
    }

    /** A plain value: a number, a Boolean, a list, or else a text. */
    void value(String name, Object value) {
        json.writeName(name);
        value(value);
    }

    private void value(Object value) {
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            json.writeNumber(PlainValues.decimal(number.doubleValue()));
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(this::value);
            json.writeEndArray();
        } else {
            json.writeString(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }
}
