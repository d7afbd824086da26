package io.firegrade.io;

import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Component;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Premises;
import io.firegrade.inspection.Act;
import io.firegrade.inspection.Inspection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schema (2020-12) of an inspection file, with labels in Chinese and English, so that editors complete and check what is
 * typed. It accepts all that {@link InspectionReader} accepts. What a schema cannot say, the reader alone refuses: two facts of
 * the same id, a reference to nothing, values that contradict each other.
 *
 * <p>Immutable and thread-safe.
 */
public final class InspectionSchema {

    private static final FactType PREMISES = FactType.of(Premises.class);

    private static final String NOT_AFTER = "不晚于检查日期 / not after the day of the visit";

    private final FactModel model;
    private final Map<String, Bilingual> criteria;

    private InspectionSchema(FactModel model, Map<String, Bilingual> criteria) {
        this.model = model;
        this.criteria = new TreeMap<>(criteria);
    }

    /** The schema of inspections with the facts of a model, an application's own among them. */
    public static InspectionSchema of(FactModel model) {
        return new InspectionSchema(model, Map.of());
    }

    /**
     * The same schema, which also proposes criteria where an act names one; others are accepted all the same.
     *
     * @param titles the titles of the criteria by id
     */
    public InspectionSchema withCriteria(Map<String, Bilingual> titles) {
        return new InspectionSchema(model, titles);
    }

    /** The schema as an indented JSON text. The same model gives the same text. */
    public String toJson() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "检查记录 / inspection");
        schema.put(
                "description",
                "未写的即未查明；列出的类型即已查全，除非写入 incomplete；空列表表示查过、没有。"
                        + " / What is left out was not established; a listed type is complete unless 'incomplete' names it;"
                        + " an empty list says that somebody looked and there are none.");
        schema.put("type", "object");
        schema.put("required", List.of("date", PREMISES.key()));
        schema.put("additionalProperties", false);
        schema.put("properties", properties());
        schema.put("$defs", definitions());
        return SchemaText.of(schema);
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("date", described(ref("date"), "检查日期 / day of the visit", "YYYY-MM-DD"));
        for (FactType type : model.inspected()) {
            String title = both(type.label());
            if (!type.single()) {
                Map<String, Object> list = typed("array");
                list.put("title", title);
                list.put("items", ref(type.name()));
                properties.put(type.key(), list);
            } else if (type.equals(PREMISES)) {
                properties.put(type.key(), ref(type.name()));
            } else {
                properties.put(type.key(), titled(orNull(ref(type.name())), title));
            }
        }
        properties.put("incomplete", incomplete());
        properties.put("completeIn", completeIn());
        properties.putAll(acts());
        return properties;
    }

    private Map<String, Object> incomplete() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put(
                "oneOf",
                listed().stream()
                        .map(type -> constant(type.key(), type.label()))
                        .toList());
        Map<String, Object> list = typed("array");
        list.put("title", "未查全的类型 / types of which there may be more than those listed");
        list.put("items", keys);
        return list;
    }

    private Map<String, Object> completeIn() {
        Map<String, Object> types = new LinkedHashMap<>();
        for (FactType type : listed()) {
            if (Inspection.roomOf(type).isPresent()) {
                Map<String, Object> rooms = typed("array");
                rooms.put("title", both(type.label()));
                rooms.put("minItems", 1);
                rooms.put("items", described(ref("text"), "房间编号 / id of a room", ""));
                types.put(type.key(), rooms);
            }
        }
        Map<String, Object> object = object(types);
        object.put("title", "已查全的房间 / rooms in which all facts of a type are listed");
        return object;
    }

    private List<FactType> listed() {
        return model.inspected().stream().filter(type -> !type.single()).toList();
    }

    private Map<String, Object> acts() {
        Map<String, Object> criterion = titled(ref("criterion"), "判定规则编号 / id of a criterion");
        Map<String, Object> subject = titled(ref("words"), "对象编号，不写即全部 / id of the subject; all if left out");
        Map<String, Object> reason = titled(ref("words"), "理由 / reason");
        Map<String, Object> acts = new LinkedHashMap<>();
        acts.put(
                Act.Corrected.KEY,
                act(
                        "已当场整改 / corrected during the visit",
                        List.of("criterion"),
                        Map.of("criterion", criterion, "subject", subject)));
        acts.put(
                Act.Correctable.KEY,
                act(
                        "能否当场整改 / whether it can be put right at once",
                        List.of("criterion", "atOnce"),
                        Map.of(
                                "criterion",
                                criterion,
                                "subject",
                                subject,
                                "atOnce",
                                titled(typed("boolean"), "能当场整改 / can be put right at once"))));
        acts.put(
                Act.Excluded.KEY,
                act(
                        "不计入的重大隐患要素 / elements of a major hazard that do not count",
                        List.of("ground", "reason"),
                        Map.of(
                                "criterion",
                                titled(ref("criterion"), "要素编号，不写即全部 / id of an element; all if left out"),
                                "ground",
                                titled(ref("ground"), "理由类别 / ground"),
                                "reason",
                                reason)));
        acts.put(
                Act.Waived.KEY,
                act(
                        "豁免 / waivers",
                        List.of("criterion", "reason", "approvedBy", "until"),
                        Map.of(
                                "criterion",
                                criterion,
                                "subject",
                                subject,
                                "reason",
                                reason,
                                "approvedBy",
                                titled(ref("words"), "批准人 / who approved it"),
                                "until",
                                titled(ref("anyDate"), "有效至 / last day"))));
        return acts;
    }

    private static Map<String, Object> act(String title, List<String> required, Map<String, Object> properties) {
        Map<String, Object> item = object(new TreeMap<>(properties));
        item.put("required", required);
        Map<String, Object> list = typed("array");
        list.put("title", title);
        list.put("items", item);
        return list;
    }

    private Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        Map<String, Object> text = typed("string");
        text.put("maxLength", FactType.LONGEST_TEXT);
        text.put(
                "pattern",
                "^[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\s\\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f]*$");
        definitions.put("text", text);
        Map<String, Object> words = typed("string");
        words.put("pattern", "\\S");
        definitions.put("words", words);
        Map<String, Object> date = typed("string");
        date.put("format", "date");
        date.put("pattern", "^(1[89][0-9]{2}|2[0-4][0-9]{2}|2500)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
        definitions.put("date", date);
        Map<String, Object> anyDate = typed("string");
        anyDate.put("format", "date");
        anyDate.put("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
        definitions.put("anyDate", anyDate);
        definitions.put("criterion", criterion());
        definitions.put("ground", SchemaText.constants(Act.Ground.class));
        Map<String, Class<?>> enums = new TreeMap<>();
        for (FactType type : model.inspected()) {
            definitions.put(type.name(), fact(type));
            type.plainComponents().stream()
                    .filter(component -> component.kind() == Component.Kind.ENUM)
                    .forEach(component -> enums.put(component.javaType().getSimpleName(), component.javaType()));
        }
        enums.forEach((name, type) -> definitions.put(name, SchemaText.constants(type)));
        return definitions;
    }

    private Map<String, Object> criterion() {
        if (criteria.isEmpty()) {
            return ref("words");
        }
        List<Object> known = new ArrayList<>();
        criteria.forEach((id, title) -> known.add(constant(id, title)));
        known.add(ref("words"));
        return new LinkedHashMap<>(Map.of("anyOf", known));
    }

    private Map<String, Object> fact(FactType type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Component component : type.plainComponents()) {
            properties.put(component.name(), component(component, type));
        }
        Map<String, Object> fact = object(properties);
        fact.put("title", both(type.label()));
        if (!type.single() || type.equals(PREMISES)) {
            fact.put("required", List.of(type.components().get(0).name()));
        }
        return fact;
    }

    private static Map<String, Object> component(Component component, FactType type) {
        String unit = component.unit().isEmpty() ? "" : " (" + component.unit() + ")";
        String title = component.label().zh() + unit + " / " + component.label().en() + unit;
        boolean mandatory = component.kind() == Component.Kind.ID && (!type.single() || type.equals(PREMISES));
        return switch (component.kind()) {
            case ID -> titled(mandatory ? ref("text") : orNull(ref("text")), title);
            case REFERENCE -> described(orNull(ref("text")), title, target(component));
            case TEXT -> titled(orNull(ref("text")), title);
            case BOOLEAN -> titled(orNull(typed("boolean")), title);
            case INTEGER -> number("integer", component, title);
            case DECIMAL -> number("number", component, title);
            case DATE -> described(orNull(ref("date")), title, component.mayLieAhead() ? "" : NOT_AFTER);
            case ENUM -> titled(orNull(ref(component.javaType().getSimpleName())), title);
        };
    }

    private static String target(Component component) {
        return component
                .target()
                .map(FactType::of)
                .map(type -> both(type.label()) + ": " + type.key())
                .orElse("");
    }

    private static Map<String, Object> number(String kind, Component component, String title) {
        Map<String, Object> number = typed(kind);
        number.put("minimum", SchemaText.number(Math.max(component.min(), -FactType.GREATEST_NUMBER)));
        number.put("maximum", SchemaText.number(Math.min(component.max(), FactType.GREATEST_NUMBER)));
        return titled(orNull(number), title);
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        Map<String, Object> object = typed("object");
        object.put("additionalProperties", false);
        object.put("properties", properties);
        return object;
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        return schema;
    }

    /** A value or null: not established. */
    private static Map<String, Object> orNull(Map<String, Object> schema) {
        Map<String, Object> either = new LinkedHashMap<>();
        either.put("anyOf", List.of(schema, typed("null")));
        return either;
    }

    private static Map<String, Object> ref(String definition) {
        Map<String, Object> ref = new LinkedHashMap<>();
        ref.put("$ref", "#/$defs/" + definition);
        return ref;
    }

    private static Map<String, Object> titled(Map<String, Object> schema, String title) {
        Map<String, Object> titled = new LinkedHashMap<>();
        titled.put("title", title);
        titled.putAll(schema);
        return titled;
    }

    private static Map<String, Object> described(Map<String, Object> schema, String title, String description) {
        Map<String, Object> described = titled(schema, title);
        if (!description.isEmpty()) {
            described.put("description", description);
        }
        return described;
    }

    private static Map<String, Object> constant(String value, Bilingual label) {
        Map<String, Object> constant = new LinkedHashMap<>();
        constant.put("const", value);
        constant.put("title", both(label));
        return constant;
    }

    private static String both(Bilingual label) {
        return label.zh() + " / " + label.en();
    }
}
