package io.firegrade.engine;

import io.firegrade.assessment.LegalBasis;
import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.DatedBasis;
import io.firegrade.facts.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a verdict on a major hazard does not say. It is a screen if the elements that it counts are those of a text that is not in
 * force on the day; it is open if criteria behind it rest on law of a later day; and it is none if no text was in force.
 */
final class Caveats {

    private final Map<String, Criterion> criteria;
    private final BreachReaders readers;
    private final Map<String, Bases> bases;
    private final LocalDate date;
    private final Set<String> notJudged;

    /**
     * Prepares to tell.
     *
     * @param readers which of the criteria judge over which
     * @param bases the legal bases of the criteria by id
     * @param date the day whose law is applied
     * @param notJudged the criteria that were not in force and may have been breached nevertheless
     */
    Caveats(
            Map<String, Criterion> criteria,
            BreachReaders readers,
            Map<String, Bases> bases,
            LocalDate date,
            Set<String> notJudged) {
        this.criteria = criteria;
        this.readers = readers;
        this.bases = bases;
        this.date = date;
        this.notJudged = notJudged;
    }

    /** What is to be said of a verdict of a criterion. */
    List<Bilingual> of(Criterion criterion, Verdict verdict) {
        List<Bilingual> caveats = new ArrayList<>();
        if (verdict == Verdict.NOT_IN_FORCE) {
            caveats.add(new Bilingual(
                    "规则包没有" + date + "施行的重大隐患判定依据，未作判定：不等于没有重大隐患。",
                    "The packs hold no text on major hazards that was in force on " + date
                            + ", so none was determined: that does not mean that there is none."));
        }
        if (verdict == Verdict.CLEAR && readers.determining().contains(criterion)) {
            String replaced = elementsOutOfForce(criterion);
            if (!replaced.isEmpty()) {
                caveats.add(screen(replaced, inForce(criterion)));
            }
        }
        if (verdict == Verdict.UNKNOWN && !notJudged.isEmpty()) {
            Set<String> behind = readers.behind(criterion);
            behind.retainAll(notJudged);
            if (!behind.isEmpty()) {
                caveats.add(laterLaw(behind));
            }
        }
        return caveats;
    }

    private static Bilingual screen(String replaced, String inForce) {
        return new Bilingual(
                "仅以" + replaced + "的要素作筛查，未按" + inForce + "核对：没有查出，不等于没有重大隐患。",
                "This is a screen by the elements of " + replaced + "; " + inForce
                        + " itself was not checked: that nothing was found does not mean that there is no major hazard.");
    }

    private Bilingual laterLaw(Set<String> behind) {
        return new Bilingual(
                "下列各项所依据的规定在" + date + "尚未施行，当时的规定规则包没有收录，是否违反当时的规定待查："
                        + behind.stream()
                                .map(id -> title(id).zh() + "（" + id + "）")
                                .collect(Collectors.joining("；")),
                "What these rest on was not in force on " + date
                        + ", and the packs hold nothing that was, so it is open whether they were breaches then: "
                        + behind.stream()
                                .map(id -> title(id).en() + " (" + id + ")")
                                .collect(Collectors.joining("; ")));
    }

    private Bilingual title(String id) {
        Criterion criterion = criteria.get(id);
        return criterion == null ? new Bilingual(id, id) : criterion.title();
    }

    /** The numbers of the texts whose elements a criterion counts although they are not in force. */
    private String elementsOutOfForce(Criterion criterion) {
        Set<String> numbers = new LinkedHashSet<>();
        for (String id : readers.over(criterion.id())) {
            List<DatedBasis> all = dated(id);
            if (readers.isElement(id) && all.stream().noneMatch(basis -> basis.inForce(date))) {
                all.forEach(basis -> numbers.add(basis.basis().number()));
            }
        }
        return String.join(", ", numbers);
    }

    private String inForce(Criterion criterion) {
        return dated(criterion.id()).stream()
                .filter(basis -> basis.inForce(date))
                .map(DatedBasis::basis)
                .map(LegalBasis::number)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private List<DatedBasis> dated(String criterion) {
        Bases found = bases.get(criterion);
        return found == null ? List.of() : found.dated();
    }
}
