package io.firegrade.engine;

import io.firegrade.assessment.LegalBasis;
import io.firegrade.assessment.Role;
import io.firegrade.criteria.Citation;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.DatedBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What a criterion rests on, and when. Thread-safe: it keeps what it found for one day, as most inspections are of today. */
final class Bases {

    private final List<DatedBasis> dated;
    private final boolean always;
    private volatile OnDay last = new OnDay(LocalDate.MIN, List.of());

    private record OnDay(LocalDate day, List<LegalBasis> inForce) {}

    Bases(Criterion criterion, Function<Citation, DatedBasis> basis) {
        this.dated = criterion.basis().stream().map(basis).toList();
        this.always = criterion.role() == Role.ELEMENT; // it only names its clauses
    }

    /** All of them, whenever they are in force. */
    List<DatedBasis> dated() {
        return dated;
    }

    /** Those in force on a day. */
    List<LegalBasis> on(LocalDate day) {
        OnDay found = last;
        if (!found.day().equals(day)) {
            found = new OnDay(
                    day,
                    dated.stream()
                            .filter(basis -> always || basis.inForce(day))
                            .map(basis -> basis.on(day))
                            .toList());
            last = found;
        }
        return found.inForce();
    }
}
