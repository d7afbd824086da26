package io.firegrade.drl;

import io.firegrade.criteria.Criterion;
import io.firegrade.facts.Exit;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.Premises;
import java.util.List;

/** Criteria as Drools compiles and fires them. */
final class Compiled {

    private Compiled() {}

    /** Whether the one criterion of a file, whose subject is the premises, fires for premises of that name with an exit. */
    static boolean fires(String file, String name) {
        List<Criterion> criteria = Drl.criteria(file);
        Premises premises = Premises.of("p").withName(name);
        return CompiledCriteria.of(criteria, FactModel.standard())
                .fire(List.of(premises, Exit.of("e")))
                .contains(criteria.get(0).id(), premises);
    }
}
