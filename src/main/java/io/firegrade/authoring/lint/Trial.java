package io.firegrade.authoring.lint;

import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Operand;
import io.firegrade.facts.FactModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what conditions that hold together can mean, by trying one value of each kind that they tell apart: exact for conditions
 * that compare a component or total with constants. Whatever else a condition does is taken as neither met nor failed.
 */
final class Trial {

    /** More combinations than that are not tried: then nothing is said. */
    private static final int MOST_COMBINATIONS = 100_000;

    private final FactModel model;

    Trial(FactModel model) {
        this.model = model;
    }

    /** Whether some values fail none of the conditions. */
    boolean possible(List<Condition> conditions) {
        return connected(conditions, Set.of()).stream().allMatch(group -> some(group, null));
    }

    /** Whether all values that fail none of the given conditions meet that one. */
    boolean certain(Condition condition, List<Condition> given) {
        Set<Operand> about = new Variables(model, List.of(condition)).all();
        List<Condition> concerned = connected(given, about).stream()
                .filter(group -> new Variables(model, group).all().stream().anyMatch(about::contains))
                .findFirst()
                .orElse(List.of());
        return !some(concerned, condition);
    }

    /** Whether some values fail none of the given conditions, and do not surely meet the one that is judged. */
    private boolean some(List<Condition> given, @Nullable Condition judged) {
        List<Condition> all = new ArrayList<>(given);
        if (judged != null) {
            all.add(judged);
        }
        Variables variables = new Variables(model, all);
        List<Operand> names = new ArrayList<>(variables.all());
        List<List<Object>> values = names.stream().map(variables::values).toList();
        long combinations =
                values.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, MOST_COMBINATIONS + 1));
        if (combinations > MOST_COMBINATIONS) {
            return true;
        }
        Map<Operand, Object> assigned = new HashMap<>();
        Answers answers = new Answers(model, assigned);
        for (long combination = 0; combination < combinations; combination++) {
            long rest = combination;
            for (int i = 0; i < names.size(); i++) {
                int size = values.get(i).size();
                assigned.put(names.get(i), values.get(i).get((int) (rest % size)));
                rest /= size;
            }
            if (given.stream().allMatch(condition -> answers.of(condition) != Answer.NO)
                    && (judged == null || answers.of(judged) != Answer.YES)) {
                return true;
            }
        }
        return false;
    }

    /** Puts conditions together that share variables, so that few combinations have to be tried. */
    private List<List<Condition>> connected(List<Condition> conditions, Set<Operand> joined) {
        List<List<Condition>> groups = new ArrayList<>();
        List<Set<Operand>> variables = new ArrayList<>();
        if (!joined.isEmpty()) {
            groups.add(new ArrayList<>());
            variables.add(new LinkedHashSet<>(joined));
        }
        for (Condition condition : conditions) {
            List<Condition> group = new ArrayList<>(List.of(condition));
            Set<Operand> read = new LinkedHashSet<>(new Variables(model, group).all());
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (variables.get(i).stream().anyMatch(read::contains)) {
                    group.addAll(0, groups.remove(i));
                    read.addAll(variables.remove(i));
                }
            }
            groups.add(group);
            variables.add(read);
        }
        return groups;
    }
}
