package io.firegrade.drl;

import io.firegrade.criteria.Condition;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.Element;
import io.firegrade.criteria.Levels;
import io.firegrade.criteria.NamedLiterals;
import io.firegrade.criteria.Operand;
import io.firegrade.facts.Breach;
import io.firegrade.facts.Component;
import io.firegrade.facts.FactType;
import io.firegrade.source.Location;
import io.firegrade.source.Nearest;
import io.firegrade.source.Node;
import io.firegrade.source.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks what criteria say of each other, once those of all packs are read: what they raise, and what they judge over. */
final class References {

    private static final FactType BREACH = FactType.of(Breach.class);

    private final Map<String, Criterion> criteria;
    private final Layers layers;
    private final Map<String, Location> raising;
    private final Map<String, Problems> found;

    /**
     * Prepares to check.
     *
     * @param criteria the criteria that can be named
     * @param layers which pack each comes from
     * @param raising where the annotations stand that raise, by the id of the criterion
     * @param found takes what is wrong, by the name of the file
     */
    References(
            Map<String, Criterion> criteria,
            Layers layers,
            Map<String, Location> raising,
            Map<String, Problems> found) {
        this.criteria = criteria;
        this.layers = layers;
        this.raising = raising;
        this.found = found;
    }

    void check() {
        for (Criterion criterion : criteria.values()) {
            Problems problems = found.get(criterion.at().file());
            if (problems != null && !problems.isFull()) { // else an id may stand where it was not read
                criterion.raises().ifPresent(id -> checkRaised(criterion, id, problems));
                criterion.judgedOver().forEach(id -> checkJudgedOver(criterion, id, problems));
                criterion.patterns().forEach(pattern -> checkSubject(criterion, pattern, problems));
                Levels.circle(criterion, criteria)
                        .ifPresent(circle -> problems.add(
                                criterion.at(),
                                "criteria judge over each other in a circle: " + String.join(" → ", circle)));
            }
        }
    }

    private void checkRaised(Criterion criterion, String id, Problems problems) {
        Location at = raising.getOrDefault(criterion.id(), criterion.at());
        Criterion raised = criteria.get(id);
        if (!layers.ids().contains(id)) {
            problems.add(at, "@raises names no criterion: " + named(id));
        } else if (raised == null) {
            layers.dangling(criterion, id, "raises").ifPresent(why -> problems.add(at, "@raises names " + why));
        } else if (layers.isLocalTo(raised, criterion)) {
            Problems ofRaised = found.getOrDefault(raised.at().file(), problems);
            misfit(criterion, raised)
                    .ifPresent(why -> ofRaised.add(
                            raised.at(),
                            "'" + criterion.id() + "' of the pack "
                                    + criterion.pack().id() + " raises this criterion, but " + why.local()));
        } else {
            misfit(criterion, raised).ifPresent(why -> problems.add(at, "@raises needs " + why.own()));
        }
    }

    private void checkJudgedOver(Criterion criterion, String id, Problems problems) {
        String breach = "a Breach of '" + criterion.id() + "' names ";
        if (!layers.ids().contains(id)) {
            problems.add(criterion.at(), breach + "no criterion: " + named(id));
        } else if (!criteria.containsKey(id)) {
            layers.dangling(criterion, id, "judges over").ifPresent(why -> problems.add(criterion.at(), breach + why));
        }
    }

    /** The subject of a breach is compared with ids of the type that its criteria are about; else nothing could match. */
    private void checkSubject(Criterion criterion, Element.Pattern pattern, Problems problems) {
        if (!pattern.type().equals(BREACH)) {
            return;
        }
        Component subject = BREACH.component("subject").orElseThrow();
        for (FactType type : comparedWith(pattern, subject)) {
            NamedLiterals.of(pattern.slot(), BREACH.component("criterion").orElseThrow(), pattern.conditions()).stream()
                    .flatMap(id -> Optional.ofNullable(criteria.get(id)).stream())
                    .filter(judged -> !judged.subject().type().equals(type))
                    .forEach(judged -> problems.add(
                            criterion.at(),
                            "a Breach of '" + criterion.id() + "' compares the subject of '" + judged.id() + "', "
                                    + ValueType.a(judged.subject().type().name()) + ", with the id of "
                                    + ValueType.a(type.name())));
        }
    }

    private static List<FactType> comparedWith(Element.Pattern pattern, Component subject) {
        return pattern.conditions().stream()
                .filter(Condition.Comparison.class::isInstance)
                .map(Condition.Comparison.class::cast)
                .flatMap(comparison -> reads(comparison.left(), pattern.slot(), subject)
                        ? ValueType.referredBy(comparison.right()).stream()
                        : reads(comparison.right(), pattern.slot(), subject)
                                ? ValueType.referredBy(comparison.left()).stream()
                                : Stream.empty())
                .toList();
    }

    private static boolean reads(Operand operand, int slot, Component component) {
        return operand instanceof Operand.Read read
                && read.slot() == slot
                && read.component().equals(component);
    }

    private String named(String id) {
        return "'" + Node.shortened(id) + "'" + Nearest.hint(id, layers.ids());
    }

    /** Why two criteria do not fit each other, told at the one that raises, and at a local one that is raised. */
    private record Misfit(String own, String local) {}

    private static Optional<Misfit> misfit(Criterion criterion, Criterion raised) {
        if (!raised.subject().type().equals(criterion.subject().type())) {
            String ofRaised = ValueType.a(raised.subject().type().name());
            String ofCriterion = ValueType.a(criterion.subject().type().name());
            return Optional.of(new Misfit(
                    "the same subject: '" + raised.id() + "' is about " + ofRaised + ", this criterion about "
                            + ofCriterion,
                    "is about " + ofCriterion + ", this one about " + ofRaised));
        } else if (criterion.grade().compareTo(raised.grade()) <= 0) {
            return Optional.of(new Misfit(
                    "a graver grade than the " + raised.grade() + " of '" + raised.id() + "'",
                    "its grade " + criterion.grade() + " is not graver than " + raised.grade()));
        }
        return Optional.empty();
    }
}
