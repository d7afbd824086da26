package io.firegrade.engine;

import io.firegrade.assessment.Remark;
import io.firegrade.assessment.Role;
import io.firegrade.criteria.Criterion;
import io.firegrade.facts.Bilingual;
import io.firegrade.inspection.Act;
import io.firegrade.inspection.Inspection;
import io.firegrade.source.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The acts of one inspection as they are applied to hazards. It notes which had an effect, and why others have none. */
final class Acts {

    private final Inspection inspection;
    private final Map<String, Criterion> criteria;
    private final LocalDate date;
    private final Set<Act> used = new HashSet<>();

    Acts(Inspection inspection, Map<String, Criterion> criteria) {
        this.inspection = inspection;
        this.criteria = criteria;
        this.date = inspection.date();
    }

    /** Whether there are any: who makes breaches of hazards uses them up. */
    boolean any() {
        return !inspection.acts().isEmpty();
    }

    /** Whether a hazard was put right during the visit. */
    boolean corrected(Criterion criterion, Row subject) {
        boolean corrected = false;
        for (Act act : inspection.acts()) {
            if (act instanceof Act.Corrected done
                    && isOneViolation(done.criterion(), criterion.id())
                    && isAbout(done.subject(), subject)) {
                used.add(act);
                corrected = true;
            }
        }
        return corrected;
    }

    /** Whether a hazard can be put right at once; null if nobody judged, or judgements differ. */
    @Nullable
    Boolean correctableAtOnce(Criterion criterion, Row subject) {
        Boolean judged = null;
        boolean differ = false;
        for (Act act : inspection.acts()) {
            if (act instanceof Act.Correctable can
                    && isOneViolation(can.criterion(), criterion.id())
                    && isAbout(can.subject(), subject)) {
                used.add(act);
                differ |= judged != null && judged != can.atOnce();
                judged = can.atOnce();
            }
        }
        return differ ? null : judged;
    }

    /** Why an element of a major hazard is not to be counted, if so. */
    Optional<Act.Excluded> excluded(Criterion criterion) {
        if (criterion.role() != Role.ELEMENT) {
            return Optional.empty();
        }
        for (Act act : inspection.acts()) {
            if (act instanceof Act.Excluded excluded
                    && excluded.criterion().map(criterion.id()::equals).orElse(true)) {
                used.add(act);
                return Optional.of(excluded);
            }
        }
        return Optional.empty();
    }

    /** Who answers for a hazard on the day of the visit, if somebody does. */
    Optional<Act.Waived> waiver(Criterion criterion, Row subject) {
        for (Act act : inspection.acts()) {
            if (act instanceof Act.Waived waived
                    && includes(waived.criterion(), criterion.id())
                    && isAbout(waived.subject(), subject)
                    && criterion.waivable()
                    && criterion.role() == Role.HAZARD
                    && !date.isAfter(waived.until())) {
                used.add(act);
                return Optional.of(waived);
            }
        }
        return Optional.empty();
    }

    private static boolean isAbout(Optional<String> subjectId, Row subject) {
        return subjectId
                .map(named -> subject.listed() && named.equals(subject.id()))
                .orElse(true);
    }

    /** Whether two criteria report the same violation: one of them is a graver case of the other. */
    private boolean isOneViolation(String one, String other) {
        return includes(one, other) || includes(other, one);
    }

    /** Whether a criterion is another or raises it, or raises one that does. */
    private boolean includes(String graver, String milder) {
        if (graver.equals(milder)) {
            return true;
        }
        Criterion criterion = criteria.get(graver);
        return criterion != null
                && criterion.raises().filter(raised -> includes(raised, milder)).isPresent();
    }

    /** What there is to say of acts that had no effect; to be asked for when all criteria are judged. */
    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        Map<String, Integer> indexes = new HashMap<>();
        for (Act act : inspection.acts()) {
            int index = indexes.merge(act.key(), 1, Integer::sum) - 1;
            if (!used.contains(act)) {
                String pointer = "/" + act.key() + "/" + index;
                remarks.add(new Remark(pointer, inspection.location(pointer), why(act)));
            }
        }
        return remarks;
    }

    private Bilingual why(Act act) {
        String id = criterion(act).orElse("");
        Criterion criterion = criteria.get(id);
        if (criterion == null && !id.isEmpty()) {
            return new Bilingual(
                    "没有名为“" + id + "”的判定规则，此项不起作用"
                            + Nearest.to(id, criteria.keySet())
                                    .map(near -> "；是否指“" + near + "”？")
                                    .orElse(""),
                    "this has no effect: there is no criterion '" + id + "'" + Nearest.hint(id, criteria.keySet()));
        } else if (act instanceof Act.Waived && criterion != null && !criterion.waivable()) {
            return new Bilingual(
                    "“" + id + "”不得豁免，此项不起作用：消除隐患",
                    "this has no effect: " + id + " cannot be waived, so remove the hazard");
        } else if (act instanceof Act.Waived waived && date.isAfter(waived.until())) {
            return new Bilingual(
                    "豁免已于" + waived.until() + "到期，此项不起作用：消除隐患或重新批准",
                    "this has no effect: the waiver ended on " + waived.until() + ", so remove the hazard or renew it");
        } else if (act instanceof Act.Excluded && criterion != null) {
            return new Bilingual(
                    "“" + id + "”不是重大火灾隐患要素，此项不起作用", "this has no effect: " + id + " is no element of a major hazard");
        }
        return new Bilingual(
                "没有与此项对应的隐患，或已由其他记录处理，此项不起作用",
                "this has no effect: there is no such hazard here, proven or open, or another record settles it");
    }

    private static Optional<String> criterion(Act act) {
        if (act instanceof Act.Corrected corrected) {
            return Optional.of(corrected.criterion());
        } else if (act instanceof Act.Correctable correctable) {
            return Optional.of(correctable.criterion());
        } else if (act instanceof Act.Excluded excluded) {
            return excluded.criterion();
        }
        return Optional.of(((Act.Waived) act).criterion());
    }
}
