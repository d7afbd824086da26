package io.firegrade.assessment;

import io.firegrade.facts.Bilingual;
import io.firegrade.source.Nearest;
import java.util.Collection;
import java.util.List;

/**
 * A criterion that was not asked, because a local pack switches it off.
 *
 * @param criterion the id of the criterion
 * @param title what the hazard would be
 * @param pack the pack that switches it off
 * @param reason why it does so
 */
public record SwitchedOff(String criterion, Bilingual title, PackReference pack, Bilingual reason) {

    /**
     * Says why there is no criterion of a name.
     *
     * @param criterion the name
     * @param switchedOff the criteria that are switched off
     * @param known the ids that there are
     */
    public static String noCriterion(String criterion, List<SwitchedOff> switchedOff, Collection<String> known) {
        return switchedOff.stream()
                .filter(off -> off.criterion().equals(criterion))
                .map(off -> "the criterion '" + criterion + "' is switched off by the pack " + off.pack.id() + ": "
                        + off.reason.en())
                .findFirst()
                .orElseGet(() -> "there is no criterion '" + criterion + "'" + Nearest.hint(criterion, known));
    }
}
