package io.firegrade.report;

import io.firegrade.assessment.Evidence;
import io.firegrade.facts.Component;
import tools.jackson.core.JsonGenerator;

/** Writes evidence: an object each, of a kind, which says of a condition whether it is met. Not thread-safe. */
final class JsonEvidence {

    private final JsonGenerator json;
    private final JsonObjects objects;

    JsonEvidence(JsonGenerator json) {
        this.json = json;
        this.objects = new JsonObjects(json);
    }

    /** The content of one piece of evidence. */
    void write(Evidence evidence) {
        if (evidence instanceof Evidence.Met met) {
            json.writeStringProperty("kind", met.holds() ? "met" : "notMet");
            met(met);
        } else if (evidence instanceof Evidence.Absent absent) {
            json.writeStringProperty("kind", "absent");
            json.writeStringProperty("type", absent.type().name());
            objects.list("restrictions", absent.restriction(), this::restriction);
            json.writeNumberProperty("listed", absent.listed());
            objects.list("nearest", absent.nearest(), this::nearMiss);
        } else if (evidence instanceof Evidence.Total total) {
            json.writeStringProperty("kind", "total");
            total(total);
        } else if (evidence instanceof Evidence.Present present) {
            json.writeStringProperty("kind", "present");
            objects.fact("fact", present.fact());
        }
    }

    private void met(Evidence.Met met) {
        objects.fact("fact", met.fact());
        component("component", met.component());
        objects.value("value", met.value());
        met.compared().ifPresent(value -> objects.value("compared", value));
        limit(met.comparator(), met.limit());
    }

    private void restriction(Evidence.Restriction restriction) {
        component("component", restriction.component());
        limit(restriction.comparator(), restriction.limit());
    }

    private void nearMiss(Evidence.NearMiss miss) {
        objects.fact("fact", miss.fact());
        objects.list("failing", miss.failing(), this::met);
    }

    private void total(Evidence.Total total) {
        json.writeStringProperty("type", total.type().name());
        total.summed().ifPresent(summed -> component("summed", summed));
        if (total.computed()) {
            json.writeBooleanProperty("computed", true);
        }
        objects.list("members", total.members(), objects::fact);
        objects.value("least", total.least());
        if (Double.isFinite(total.most())) {
            objects.value("most", total.most());
        }
        limit(total.comparator(), total.limit());
    }

    private void component(String name, Component component) {
        json.writeStringProperty(name, component.name());
        if (!component.unit().isEmpty()) {
            json.writeStringProperty("unit", component.unit());
        }
    }

    private void limit(Evidence.Comparator comparator, Object limit) {
        json.writeStringProperty("comparator", comparator.name());
        objects.value("limit", limit);
    }
}
