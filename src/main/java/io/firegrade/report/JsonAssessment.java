package io.firegrade.report;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Determination;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.FollowUp;
import io.firegrade.assessment.Grade;
import io.firegrade.assessment.GradeBounds;
import io.firegrade.assessment.LegalBasis;
import io.firegrade.assessment.Question;
import io.firegrade.assessment.Remark;
import io.firegrade.assessment.SwitchedOff;
import io.firegrade.facts.Bilingual;
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
        json.writeStringProperty("asOf", assessment.asOf().toString());
        grade("grade", assessment.grade());
        grade("gradeLeft", assessment.gradeLeft());
        objects.list("caveats", assessment.caveats(), this::bilingual);
        json.writeObjectPropertyStart("counts");
        assessment.counts().forEach((verdict, count) -> json.writeNumberProperty(verdict.name(), count));
        json.writeEndObject();
        objects.list("findings", assessment.findings(), this::finding);
        objects.list("waived", assessment.waived(), this::finding);
        objects.list("determinations", assessment.determinations(), this::determination);
        objects.list("questions", assessment.questions(), this::question);
        objects.list("remarks", assessment.remarks(), this::remark);
        json.writeObjectPropertyStart("verdicts");
        assessment.verdicts().forEach((criterion, verdict) -> json.writeStringProperty(criterion, verdict.name()));
        json.writeEndObject();
        objects.list("switchedOff", assessment.switchedOff(), this::switchedOff);
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

    private void grade(String name, GradeBounds grade) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("atLeast", grade.atLeast().map(Grade::name).orElse(null));
        json.writeStringProperty("atMost", grade.atMost().map(Grade::name).orElse(null));
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        json.writeStringProperty("criterion", finding.criterion());
        json.writeStringProperty("pack", finding.pack().id());
        json.writeStringProperty("grade", finding.grade().name());
        finding.possibleGrade().ifPresent(grade -> json.writeStringProperty("possibleGrade", grade.name()));
        objects.fact("subject", finding.subject());
        objects.text("title", finding.title());
        objects.list("evidence", finding.evidence(), evidence::write);
        objects.list("basis", finding.basis(), this::basis);
        objects.text("advice", finding.advice());
        json.writeNumberProperty("withinDays", finding.withinDays());
        finding.followUp().ifPresent(this::followUp);
        json.writeBooleanProperty("corrected", finding.corrected());
        finding.waiver().ifPresent(this::waiver);
        json.writeStringProperty("fingerprint", finding.fingerprint());
    }

    private void followUp(FollowUp followUp) {
        json.writeObjectPropertyStart("followUp");
        json.writeStringProperty("body", followUp.body());
        json.writeStringProperty("zh", followUp.title().zh());
        json.writeStringProperty("en", followUp.title().en());
        json.writeEndObject();
    }

    private void switchedOff(SwitchedOff off) {
        json.writeStringProperty("criterion", off.criterion());
        json.writeStringProperty("pack", off.pack().id());
        objects.text("title", off.title());
        objects.text("reason", off.reason());
    }

    private void waiver(Finding.Waiver waiver) {
        json.writeObjectPropertyStart("waiver");
        json.writeStringProperty("reason", waiver.reason());
        json.writeStringProperty("approvedBy", waiver.approvedBy());
        json.writeStringProperty("until", waiver.until().toString());
        json.writeEndObject();
    }

    private void determination(Determination determination) {
        json.writeStringProperty("criterion", determination.criterion());
        json.writeStringProperty("pack", determination.pack().id());
        json.writeStringProperty("role", determination.role().name());
        json.writeStringProperty("verdict", determination.verdict().name());
        objects.text("title", determination.title());
        objects.list("basis", determination.basis(), this::basis);
        objects.text("advice", determination.advice());
        determination.followUp().ifPresent(this::followUp);
        objects.list("evidence", determination.evidence(), evidence::write);
        determination.excluded().ifPresent(why -> objects.text("excluded", why));
        objects.list("caveats", determination.caveats(), this::bilingual);
    }

    private void bilingual(Bilingual text) {
        json.writeStringProperty("zh", text.zh());
        json.writeStringProperty("en", text.en());
    }

    private void remark(Remark remark) {
        json.writeStringProperty("pointer", remark.pointer());
        remark.location().ifPresent(location -> {
            json.writeNumberProperty("line", location.line());
            json.writeNumberProperty("column", location.column());
            json.writeStringProperty("file", location.file());
        });
        objects.text("text", remark.text());
    }

    private void basis(LegalBasis basis) {
        json.writeStringProperty("standard", basis.standard());
        json.writeStringProperty("number", basis.number());
        objects.text("title", basis.title());
        if (basis.weight().verified()) {
            json.writeStringProperty("clause", basis.clause());
        }
        json.writeStringProperty("weight", basis.weight().name());
    }

    private void question(Question question) {
        json.writeStringProperty("pointer", question.pointer());
        objects.text("text", question.text());
        objects.texts("settles", question.settles());
        objects.texts("helps", question.helps());
    }
}
