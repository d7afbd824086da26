package io.firegrade.report;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Grade;
import io.firegrade.assessment.GradeBounds;
import io.firegrade.assessment.LegalBasis;
import io.firegrade.assessment.Question;
import io.firegrade.facts.Premises;
import tools.jackson.core.JsonGenerator;

/** Writes one assessment. Not thread-safe. */
final class JsonAssessment {

    private final JsonGenerator json;
    private final JsonObjects objects;
    private final JsonEvidence evidence;

    JsonAssessment(JsonGenerator json) {
        this.json = json;
        this.objects = new JsonObjects(json);
        this.evidence = new JsonEvidence(json);
    }

    void write(Assessment assessment) {
        json.writeStartObject();
        premises(assessment.premises());
        json.writeStringProperty("date", assessment.date().toString());
        grade(assessment.grade());
        json.writeObjectPropertyStart("counts");
        assessment.counts().forEach((verdict, count) -> json.writeNumberProperty(verdict.name(), count));
        json.writeEndObject();
        objects.list("findings", assessment.findings(), this::finding);
        objects.list("questions", assessment.questions(), this::question);
        json.writeObjectPropertyStart("verdicts");
        assessment.verdicts().forEach((criterion, verdict) -> json.writeStringProperty(criterion, verdict.name()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void premises(Premises premises) {
        json.writeObjectPropertyStart("premises");
        json.writeStringProperty("id", premises.id());
        if (premises.name() != null) {
            json.writeStringProperty("name", premises.name());
        }
        json.writeEndObject();
    }

    private void grade(GradeBounds grade) {
        json.writeObjectPropertyStart("grade");
        json.writeStringProperty("atLeast", grade.atLeast().map(Grade::name).orElse(null));
        json.writeStringProperty("atMost", grade.atMost().map(Grade::name).orElse(null));
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        json.writeStringProperty("criterion", finding.criterion());
        json.writeStringProperty("grade", finding.grade().name());
        finding.possibleGrade().ifPresent(grade -> json.writeStringProperty("possibleGrade", grade.name()));
        objects.fact("subject", finding.subject());
        objects.text("title", finding.title());
        objects.list("evidence", finding.evidence(), evidence::write);
        objects.list("basis", finding.basis(), this::basis);
        objects.text("advice", finding.advice());
        json.writeNumberProperty("withinDays", finding.withinDays());
        json.writeStringProperty("fingerprint", finding.fingerprint());
    }

    private void basis(LegalBasis basis) {
        json.writeStringProperty("standard", basis.standard());
        json.writeStringProperty("number", basis.number());
        objects.text("title", basis.title());
        json.writeStringProperty("clause", basis.clause());
        json.writeStringProperty("weight", basis.weight().name());
    }

    private void question(Question question) {
        json.writeStringProperty("pointer", question.pointer());
        objects.text("text", question.text());
        objects.texts("settles", question.settles());
        objects.texts("helps", question.helps());
    }
}
