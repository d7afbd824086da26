package io.firegrade.engine;

import io.firegrade.assessment.Explanation;
import io.firegrade.assessment.Verdict;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Component;
import io.firegrade.facts.Labelled;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Puts into words which of the answers that were tried lead to which verdict. */
final class TriedAnswers {

    private static final int MOST_NAMED = 4;

    private TriedAnswers() {}

    /**
     * The answers to one unknown, those with the same verdict together; none if an answer acts through other criteria, or too much was
     * tried already.
     */
    static List<Explanation.Example> of(OpenCriterion open, Trials trials, Unknown unknown) {
        Use use = Objects.requireNonNull(open.unknowns().get(unknown));
        if (open.isIndirect(unknown)) {
            return List.of();
        } else if (unknown instanceof Unknown.More more) {
            return more(trials.afterNone(more, use), trials.afterFound(more, use));
        }
        Unknown.Value value = (Unknown.Value) unknown;
        Component component = value.component();
        Map<Object, Verdict> verdicts = new LinkedHashMap<>();
        Iterator<Answers.Trial> answers = trials.answers(value, use).iterator();
        while (answers.hasNext()) {
            Answers.Trial trial = answers.next();
            Object answer = Objects.requireNonNull(trial.after()).value(component);
            Optional<Verdict> verdict = trials.after(trial, use);
            if (verdict.isEmpty()) {
                return List.of();
            }
            verdicts.put(answer, verdict.get());
        }
        return component.numeric() || component.kind() == Component.Kind.DATE
                ? new Ranges(component, use.limits(), answer -> trials.after(value, answer, use)).of(verdicts)
                : groups(verdicts);
    }

    private static List<Explanation.Example> more(Optional<Verdict> none, Optional<Verdict> found) {
        return none.isEmpty() || found.isEmpty()
                ? List.of()
                : List.of(
                        new Explanation.Example(new Bilingual("没有", "there is none"), none.get()),
                        new Explanation.Example(
                                new Bilingual("有，且符合全部条件", "there is one that meets every condition"), found.get()));
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
}
