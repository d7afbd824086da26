package io.firegrade.drl;

import io.firegrade.criteria.Element;
import io.firegrade.criteria.Operand;
import io.firegrade.facts.FactType;
import io.firegrade.source.Nearest;
import io.firegrade.source.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bindings that are visible at a place of a criterion. */
final class Bindings {

    /** What a name stands for. */
    sealed interface Bound {}

    record FactBound(int slot, FactType type) implements Bound {}

    record Alias(Operand.Read read) implements Bound {}

    record TotalBound(Element.Total total) implements Bound {}

    /** Something that is wrong; its problem is noted. */
    record Broken() implements Bound {}

    private final Problems problems;
    private final Map<String, Bound> visible;
    private final Map<Token, TotalBound> unread;
    private final int[] slots;

    Bindings(Problems problems) {
        this(problems, new LinkedHashMap<>(), new LinkedHashMap<>(), new int[1]);
    }

    private Bindings(Problems problems, Map<String, Bound> visible, Map<Token, TotalBound> unread, int[] slots) {
        this.problems = problems;
        this.visible = visible;
        this.unread = unread;
        this.slots = slots;
    }

    /** The same bindings, for a part of the criterion whose own bindings end with it. */
    Bindings local() {
        return new Bindings(problems, new LinkedHashMap<>(visible), unread, slots);
    }

    int newSlot() {
        return slots[0]++;
    }

    int slots() {
        return slots[0];
    }

    void bind(@Nullable Token name, Bound bound) {
        if (name == null) {
            return;
        }
        if (!name.text().matches("\\$[A-Za-z][A-Za-z0-9_]*")) {
            problems.add(name.start(), "a binding starts with $ and a letter, such as $room");
        } else if (visible.putIfAbsent(name.text(), bound) != null) {
            problems.add(name.start(), "'" + name.text() + "' is bound already: choose another name");
        } else if (bound instanceof TotalBound total) {
            unread.put(name, total);
        }
    }

    /** Notes the totals that nothing was compared with: they would say nothing. */
    void checkTotals() {
        unread.keySet()
                .forEach(name -> problems.add(
                        name.start(),
                        "the total '" + name.text() + "' is compared with nothing: add a condition, such as "
                                + name.text() + " >= 2"));
    }

    /** What a name stands for at the place that reads it. */
    Optional<Bound> find(String name) {
        Bound bound = visible.get(name);
        unread.values().remove(bound);
        return Optional.ofNullable(bound);
    }

    String unknown(String name) {
        return "nothing is bound to '" + name + "' here" + Nearest.hint(name, visible.keySet());
    }
}
