package io.firegrade.authoring.lint;

import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.facts.Origin;
import io.firegrade.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds positive patterns of one type that may be met by one and the same fact. A pattern within {@code not} is compared with
 * those beside it there, not with those outside: that none like the subject is there may well be meant.
 */
final class SameFactAdvice implements Advice {

    @Override
    public void look(LintedPack pack, Findings findings) {
        Trial trial = new Trial(pack.model());
        for (Criterion criterion : pack.own()) {
            new Walk(pack, criterion, trial, findings).elements(criterion.elements(), new ArrayList<>());
        }
    }

    private record Walk(LintedPack pack, Criterion criterion, Trial trial, Findings findings) {

        void elements(List<Element> elements, List<Element.Pattern> beside) {
            for (Element element : elements) {
                if (element instanceof Element.Pattern pattern) {
                    beside.stream()
                            .filter(earlier -> mayBeOne(earlier, pattern, beside))
                            .findFirst()
                            .ifPresent(earlier -> tell(earlier, pattern));
                    beside.add(pattern);
                } else if (element instanceof Element.Exists exists) {
                    elements(exists.elements(), exists.negated() ? new ArrayList<>() : new ArrayList<>(beside));
                } else if (element instanceof Element.AnyOf any) {
                    any.branches().forEach(branch -> elements(branch, new ArrayList<>(beside)));
                }
            }
        }

        private boolean mayBeOne(Element.Pattern a, Element.Pattern b, List<Element.Pattern> beside) {
            if (!a.type().equals(b.type())
                    || a.type().single()
                    || a.type().origin() != Origin.INSPECTION
                    || b.sameAs().isPresent()) {
                return false;
            }
            Renaming one = new Renaming();
            List<Condition> all = new ArrayList<>();
            for (Element.Pattern pattern : beside) {
                pattern.sameAs().ifPresent(slot -> one.rename(pattern.slot(), slot));
            }
            one.rename(b.slot(), one.of(a.slot()));
            beside.forEach(pattern -> all.addAll(one.of(pattern.conditions())));
            all.addAll(one.of(b.conditions()));
            return trial.possible(all);
        }

        private void tell(Element.Pattern earlier, Element.Pattern pattern) {
            String type = pattern.type().name();
            Map<Integer, Location> places = pack.outline(criterion).patterns();
            findings.add(
                    Check.SAME_FACT,
                    criterion.id(),
                    places.getOrDefault(pattern.slot(), criterion.at()),
                    "one and the same " + type + " can meet this pattern and that in line "
                            + places.getOrDefault(earlier.slot(), criterion.at())
                                    .line()
                            + ": bind that one and add id != $x.id if two are meant, or this == $x if it is one");
        }
    }
}
