package io.firegrade.report;

import io.firegrade.assessment.Evidence;
import io.firegrade.assessment.Explanation;
import io.firegrade.assessment.Step;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;

/**
 * An explanation in JSON, for programs. Names and order are stable; a value that is not there has no key, except that the value of
 * a reading that is not established is {@code null}.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonExplanation {

    /** An indented object. */
    public String render(Explanation explanation) {
        return JsonText.pretty(json -> new Writer(json).write(explanation));
    }

    /** Writes one explanation. Not thread-safe. */
    private static final class Writer {

        private final JsonGenerator json;
        private final JsonObjects objects;

        Writer(JsonGenerator json) {
            this.json = json;
            this.objects = new JsonObjects(json);
        }

        void write(Explanation explanation) {
            json.writeStartObject();
            json.writeStringProperty("criterion", explanation.criterion());
            objects.text("title", explanation.title());
            json.writeStringProperty("role", explanation.role().name());
            json.writeStringProperty("grade", explanation.grade().name());
            json.writeStringProperty("file", explanation.at().file());
            json.writeStringProperty("premises", explanation.premises().id());
            json.writeStringProperty("date", explanation.date().toString());
            json.writeStringProperty("asOf", explanation.asOf().toString());
            json.writeStringProperty("verdict", explanation.verdict().name());
            objects.list("basis", explanation.basis(), this::basis);
            objects.list("lines", explanation.lines(), line -> {
                json.writeNumberProperty("line", line.number());
                json.writeStringProperty("text", line.text());
            });
            objects.list("subjects", explanation.subjects(), this::subject);
            objects.list("questions", explanation.answers(), this::answers);
            json.writeEndObject();
        }

        private void basis(Explanation.Basis basis) {
            json.writeStringProperty("standard", basis.basis().standard());
            json.writeStringProperty("number", basis.basis().number());
            if (basis.basis().weight().verified()) {
                json.writeStringProperty("clause", basis.basis().clause());
            }
            json.writeStringProperty("weight", basis.basis().weight().name());
            json.writeStringProperty("from", basis.from().toString());
            basis.until().map(LocalDate::toString).ifPresent(until -> json.writeStringProperty("until", until));
            json.writeBooleanProperty("inForce", basis.inForce());
        }

        private void subject(Explanation.Subject subject) {
            objects.fact("subject", subject.subject());
            json.writeStringProperty("verdict", subject.verdict().name());
            json.writeBooleanProperty("corrected", subject.corrected());
            subject.waiver().ifPresent(waiver -> {
                json.writeObjectPropertyStart("waiver");
                json.writeStringProperty("reason", waiver.reason());
                json.writeStringProperty("approvedBy", waiver.approvedBy());
                json.writeStringProperty("until", waiver.until().toString());
                json.writeEndObject();
            });
            objects.list("steps", subject.steps(), this::step);
        }

        private void step(Step step) {
            json.writeNumberProperty("line", step.at().line());
            json.writeNumberProperty("column", step.at().column());
            json.writeStringProperty("part", step.part().name());
            json.writeStringProperty("outcome", step.outcome().name());
            if (step.among() > 0) {
                json.writeNumberProperty("among", step.among());
            }
            objects.list("evidence", step.evidence(), (Evidence one) -> new JsonEvidence(json).write(one));
            objects.list("readings", step.readings(), reading -> {
                objects.fact("fact", reading.fact());
                reading.component().ifPresent(component -> {
                    json.writeStringProperty("component", component.name());
                    if (reading.value().isPresent()) {
                        objects.value("value", reading.value().get());
                    } else {
                        json.writeNullProperty("value");
                    }
                });
            });
        }

        private void answers(Explanation.Answers answers) {
            json.writeStringProperty("pointer", answers.question().pointer());
            objects.text("text", answers.question().text());
            json.writeBooleanProperty("settles", !answers.question().settles().isEmpty());
            objects.list("answers", answers.examples(), example -> {
                objects.text("answer", example.answer());
                json.writeStringProperty("verdict", example.verdict().name());
            });
        }
    }
}
