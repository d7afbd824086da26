package io.firegrade.bench;

import io.firegrade.facts.Component;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.FactType;
import io.firegrade.facts.Premises;
import io.firegrade.inspection.Completeness;
import io.firegrade.inspection.Inspection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is assessed.
 *
 * @param date the day of the visit
 * @param facts all there is, the premises first
 */
record Scene(LocalDate date, List<Fact> facts) {

    /** The inspection that established everything: all types are complete. */
    Inspection known() {
        return inspection(facts);
    }

    /** The same inspection with every fifth value not established. */
    Inspection partlyKnown() {
        int[] values = {0};
        return inspection(facts.stream().map(fact -> fewer(fact, values)).toList());
    }

    private Inspection inspection(List<Fact> found) {
        Inspection.Builder builder = Inspection.of((Premises) found.get(0), date)
                .saw(found.subList(1, found.size()).toArray(Fact[]::new));
        FactModel.standard().types().stream()
                .filter(type -> !type.single())
                .forEach(type -> builder.complete(type, Completeness.COMPLETE));
        return builder.build();
    }

    private static Fact fewer(Fact fact, int[] count) {
        FactType type = FactType.of(fact);
        @Nullable
        Object[] values = Arrays.copyOf(type.read(fact), type.plainComponents().size());
        for (Component component : type.plainComponents()) {
            int index = component.index();
            if (index > 0 && values[index] != null && ++count[0] % 5 == 0) {
                values[index] = null;
            }
        }
        return type.create(values);
    }
}
