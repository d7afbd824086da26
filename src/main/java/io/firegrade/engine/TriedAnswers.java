package io.firegrade.engine;

import io.firegrade.assessment.Explanation;
import io.firegrade.assessment.Verdict;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Component;
import io.firegrade.facts.Labelled;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts into words which of the answers that were tried lead to which verdict. */
final class TriedAnswers {

    private static final int MOST_NAMED = 4;

    private TriedAnswers() {}

    /** The answers to one unknown, those with the same verdict together. */
    static List<Explanation.Example> of(OpenCriterion open, Unknown unknown) {
        if (unknown instanceof Unknown.More) {
            List<Verdict> verdicts = open.trials(unknown).map(open::after).toList();
            return verdicts.isEmpty()
                    ? List.of()
                    : List.of(
                            new Explanation.Example(new Bilingual("没有", "there is none"), verdicts.get(0)),
                            new Explanation.Example(
                                    new Bilingual("有，且符合全部条件", "there is one that meets every condition"),
                                    verdicts.get(1)));
        }
        Component component = ((Unknown.Value) unknown).component();
        boolean ordered = component.numeric() || component.kind() == Component.Kind.DATE;
        Map<Object, Verdict> verdicts = ordered ? new TreeMap<>(TriedAnswers::compare) : new LinkedHashMap<>();
        open.trials(unknown).forEach(trial -> {
            Row after = trial.after();
            Object answer = after == null ? null : after.value(component);
            if (answer != null) {
                verdicts.put(answer, open.after(trial));
            }
        });
        return ordered ? runs(verdicts, component.unit()) : groups(verdicts);
    }

    private static int compare(Object a, Object b) {
        return a instanceof LocalDate day && b instanceof LocalDate other
                ? day.compareTo(other)
                : Double.compare(((Number) a).doubleValue(), ((Number) b).doubleValue());
    }

    /** Answers one after the other with the same verdict, as far as they were tried. */
    private static List<Explanation.Example> runs(Map<Object, Verdict> verdicts, String unit) {
        List<Map.Entry<Object, Verdict>> tried = List.copyOf(verdicts.entrySet());
        List<Explanation.Example> examples = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= tried.size(); i++) {
            Verdict verdict = tried.get(first).getValue();
            boolean last = i == tried.size();
            if (last || tried.get(i).getValue() != verdict) {
                String from = plain(tried.get(first).getKey());
                String to = plain(tried.get(i - 1).getKey());
                String range = first == 0 ? "≤ " + to : last ? "≥ " + from : from.equals(to) ? from : from + "…" + to;
                String shown = range + (unit.isEmpty() ? "" : " " + unit);
                examples.add(new Explanation.Example(
                        first == 0 && last ? new Bilingual("任何值", "any value") : new Bilingual(shown, shown), verdict));
                first = i;
            }
        }
        return examples;
    }

    private static List<Explanation.Example> groups(Map<Object, Verdict> verdicts) {
        Map<Verdict, List<Object>> byVerdict = new TreeMap<>(Comparator.naturalOrder());
        verdicts.forEach((answer, verdict) ->
                byVerdict.computeIfAbsent(verdict, key -> new ArrayList<>()).add(answer));
        List<Explanation.Example> examples = new ArrayList<>();
        byVerdict.forEach((verdict, answers) -> {
            List<Bilingual> named =
                    answers.stream().limit(MOST_NAMED).map(TriedAnswers::words).toList();
            int more = answers.size() - named.size();
            examples.add(new Explanation.Example(
                    new Bilingual(
                            String.join("、", named.stream().map(Bilingual::zh).toList()) + (more > 0 ? "等" : ""),
                            String.join(", ", named.stream().map(Bilingual::en).toList())
                                    + (more > 0 ? " and others" : "")),
                    verdict));
        });
        return examples;
    }

    private static Bilingual words(Object answer) {
        if (answer instanceof Boolean yes) {
            return yes ? new Bilingual("是", "yes") : new Bilingual("否", "no");
        } else if (answer instanceof Labelled labelled) {
            return labelled.label();
        }
        return answer.equals("?")
                ? new Bilingual("其他", "another")
                : new Bilingual(answer.toString(), answer.toString());
    }

    private static String plain(Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : value.toString();
    }
}
