package io.firegrade.engine;

import io.firegrade.assessment.Grade;
import io.firegrade.assessment.Question;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Component;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Origin;
import io.firegrade.inspection.Act;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

/** Words what is not known as questions, and ranks them. */
final class Questions {

    private static final Comparator<Ranked> MOST_DECISIVE = Comparator.comparing(Ranked::worst)
            .thenComparing(ranked -> ranked.question().settles().size())
            .thenComparing(ranked -> ranked.question().helps().size())
            .reversed()
            .thenComparing(ranked -> ranked.question().pointer())
            .thenComparing(ranked -> ranked.question().text().en());

    private record Ranked(Question question, Grade worst) {}

    private Questions() {}

    /** The questions behind open criteria: by the worst grade they bear on, then by how many verdicts they settle. */
    static List<Question> of(List<OpenCriterion> criteria, Snapshot snapshot, Function<String, Bilingual> titles) {
        Map<Unknown, List<OpenCriterion>> asked = new LinkedHashMap<>();
        for (OpenCriterion open : criteria) {
            open.unknowns()
                    .keySet()
                    .forEach(unknown -> asked.computeIfAbsent(unknown, key -> new ArrayList<>())
                            .add(open));
        }
        return asked.entrySet().stream()
                .map(entry -> ranked(entry.getKey(), entry.getValue(), snapshot, titles))
                .sorted(MOST_DECISIVE)
                .map(Ranked::question)
                .toList();
    }

    /** The questions behind one open criterion, by what each asks for; those that settle it first. */
    static Map<Unknown, Question> of(OpenCriterion open, Snapshot snapshot, Function<String, Bilingual> titles) {
        Map<Question, Unknown> asked = new HashMap<>();
        open.unknowns()
                .keySet()
                .forEach(unknown -> asked.put(
                        ranked(unknown, List.of(open), snapshot, titles).question(), unknown));
        Map<Unknown, Question> questions = new LinkedHashMap<>();
        of(List.of(open), snapshot, titles)
                .forEach(question -> questions.put(Objects.requireNonNull(asked.get(question)), question));
        return questions;
    }

    private static Ranked ranked(
            Unknown unknown, List<OpenCriterion> criteria, Snapshot snapshot, Function<String, Bilingual> titles) {
        TreeSet<String> settles = new TreeSet<>();
        TreeSet<String> helps = new TreeSet<>();
        Grade worst = Grade.GENERAL;
        for (OpenCriterion open : criteria) {
            (open.settledBy(unknown) ? settles : helps).add(open.criterion().id());
            worst = worst.compareTo(open.criterion().grade()) < 0
                    ? open.criterion().grade()
                    : worst;
        }
        return new Ranked(
                new Question(
                        pointer(unknown), text(unknown, snapshot, titles), List.copyOf(settles), List.copyOf(helps)),
                worst);
    }

    private static String pointer(Unknown unknown) {
        if (unknown instanceof Unknown.Value value && isBreach(value.row())) {
            return "/" + Act.Correctable.KEY;
        } else if (unknown instanceof Unknown.Value value) {
            String fact = value.row().reference().pointer();
            boolean inInput = value.row().type().single()
                    || !fact.equals("/" + value.row().type().key());
            return inInput ? fact + "/" + value.component().name() : fact;
        }
        return unknown instanceof Unknown.More more ? "/" + more.type().key() : "/date";
    }

    private static Bilingual text(Unknown unknown, Snapshot snapshot, Function<String, Bilingual> titles) {
        if (unknown instanceof Unknown.Value value && isBreach(value.row())) {
            return judgement(value.row(), titles);
        } else if (unknown instanceof Unknown.Value value) {
            return text(value.row(), value.component());
        }
        if (!(unknown instanceof Unknown.More more)) {
            return new Bilingual(
                    "查清检查当日施行的规定（见判定的说明）",
                    "Find out what the law of the day asked for (see the notes of the determinations)");
        }
        FactType type = more.type();
        int listed = snapshot.of(type).listed().size();
        return listed == 0
                ? new Bilingual(
                        "查清有没有" + type.label().zh(),
                        "Find out whether there is any " + type.label().en())
                : new Bilingual(
                        "查清除已列的" + listed + "个外还有没有" + type.label().zh(),
                        "Find out whether there is any " + type.label().en() + " besides the " + listed + " listed");
    }

    private static boolean isBreach(Row row) {
        return row.type().origin() == Origin.CRITERION;
    }

    /** Only the inspector can judge whether a hazard can be put right at once. */
    private static Bilingual judgement(Row row, Function<String, Bilingual> titles) {
        Bilingual title =
                titles.apply(String.valueOf(row.value(row.type().components().get(1))));
        return new Bilingual(
                "判断能否当场整改 — " + title.zh() + " (" + row.id() + ")",
                "Judge whether it can be put right at once — " + title.en() + " (" + row.id() + ")");
    }

    private static Bilingual text(Row row, Component component) {
        Bilingual fact = row.type().label();
        String name = row.type().single() ? "" : " " + row.id();
        String unit = component.unit().isEmpty() ? "" : " (" + component.unit() + ")";
        boolean yesNo = component.kind() == Component.Kind.BOOLEAN;
        return new Bilingual(
                (yesNo ? "确认是否 — " : "查明 — ") + fact.zh() + name + "："
                        + component.label().zh() + unit,
                (yesNo ? "Confirm yes or no — " : "Find out — ") + fact.en() + name + ": "
                        + component.label().en() + unit);
    }
}
