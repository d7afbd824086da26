package io.firegrade.authoring;

import io.firegrade.assessment.Grade;
import io.firegrade.assessment.Verdict;
import io.firegrade.facts.FactType;
import io.firegrade.inspection.Inspection;
import io.firegrade.io.InspectionReader;
import io.firegrade.source.Decoder;
import io.firegrade.source.Document;
import io.firegrade.source.Fields;
import io.firegrade.source.InputException;
import io.firegrade.source.Location;
import io.firegrade.source.Node;
import io.firegrade.source.Problem;
import io.firegrade.source.Problems;
import io.firegrade.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the cases of one file. */
final class CaseDecoder {

    private static final List<String> KEYS = List.of(
            "criterion", "name", "base", "with", "without", "expect", "grade", "questions", "subjects", "evidence");

    private static final Set<Verdict> FOUND = Set.of(Verdict.HAZARD, Verdict.WAIVED);

    private final Document document;
    private final Bases bases;
    private final InspectionReader inspections;
    private final Problems problems;
    private final CaseChoice choice;
    private final Decoder decoder;
    private final Set<Problem> ofInspections = new LinkedHashSet<>();
    private final Set<List<String>> names = new HashSet<>();

    CaseDecoder(Document document, Bases bases, InspectionReader inspections, CaseChoice choice) {
        this.document = document;
        this.bases = bases;
        this.inspections = inspections;
        this.choice = choice;
        this.problems = document.problems();
        this.decoder = new Decoder(problems);
    }

    List<CriterionCase> decode() {
        Optional<Node> list = Fields.of(document.root(), "a file of cases", List.of("cases"), decoder)
                .flatMap(fields -> fields.required("cases"));
        List<Node> nodes = list.map(node -> decoder.list(node, "cases")).orElse(List.of());
        if (list.isPresent() && list.get() instanceof Node.Sequence && nodes.isEmpty()) {
            problems.add(list.get().at(), "the file has no cases: add one, or remove the file");
        }
        List<CriterionCase> cases = new ArrayList<>();
        for (Node node : nodes) {
            Fields.of(node, "a case", KEYS, decoder)
                    .flatMap(fields -> one(node, fields))
                    .ifPresent(cases::add);
        }
        throwIfAny();
        return List.copyOf(cases);
    }

    private Optional<CriterionCase> one(Node node, Fields fields) {
        Optional<String> criterion = fields.required("criterion").flatMap(given -> decoder.text(given, "criterion"));
        Optional<String> name = fields.required("name").flatMap(given -> decoder.text(given, "name"));
        Optional<Verdict> expected =
                fields.required("expect").flatMap(given -> decoder.constant(given, "expect", Verdict.values()));
        Optional<Grade> grade =
                fields.optional("grade").flatMap(given -> decoder.constant(given, "grade", Grade.values()));
        List<String> questions =
                fields.optional("questions").map(this::questions).orElse(List.of());
        List<String> subjects = fields.optional("subjects")
                .map(given -> decoder.texts(given, "subjects"))
                .orElse(List.of());
        List<ExpectedEvidence> evidence =
                fields.optional("evidence").map(this::evidence).orElse(List.of());
        if (criterion.isPresent() && name.isPresent() && !names.add(List.of(criterion.get(), name.get()))) {
            problems.add(
                    node.at(),
                    "the case '" + Node.shortened(name.get()) + "' of " + Node.shortened(criterion.get())
                            + " is given twice: give each its own name");
        }
        expected.filter(verdict -> grade.isPresent() && !FOUND.contains(verdict))
                .ifPresent(verdict -> problems.add(
                        fields.optional("grade").orElse(node).at(),
                        "a grade is that of a finding, and where a case expects " + verdict
                                + " there is none: take the grade out, or expect HAZARD"));
        if (criterion.isPresent() && name.isPresent() && !choice.takes(node.at().file(), criterion.get(), name.get())) {
            return Optional.empty();
        }
        Optional<Inspection> inspection = inspection(node, fields);
        return criterion.isPresent() && name.isPresent() && expected.isPresent() && inspection.isPresent()
                ? Optional.of(new CriterionCase(
                        criterion.get(),
                        name.get(),
                        inspection.get(),
                        expected.get(),
                        grade,
                        questions,
                        subjects,
                        evidence,
                        node.at()))
                : Optional.empty();
    }

    private List<String> questions(Node node) {
        List<String> pointers = new ArrayList<>();
        for (Node item : decoder.list(node, "questions")) {
            decoder.text(item, "questions").ifPresent(pointer -> {
                checkPointer(item.at(), "a question", pointer);
                pointers.add(pointer);
            });
        }
        return pointers;
    }

    private List<ExpectedEvidence> evidence(Node node) {
        List<ExpectedEvidence> expected = new ArrayList<>();
        decoder.mapping(node, "evidence")
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    checkPointer(entry.at(), "evidence", entry.key());
                    if (entry.value() instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.NULL) {
                        expected.add(new ExpectedEvidence(entry.key(), scalar.text()));
                    } else {
                        problems.add(
                                entry.value().at(),
                                "evidence takes the value that it must show, 'none' or 'present', not "
                                        + entry.value().describe());
                    }
                }));
        return expected;
    }

    private void checkPointer(Location at, String what, String pointer) {
        if (!pointer.startsWith("/")) {
            problems.add(at, what + " is a JSON Pointer such as /rooms/0/use, not '" + Node.shortened(pointer) + "'");
        }
    }

    private Optional<Inspection> inspection(Node node, Fields fields) {
        Optional<Node> baseName = fields.optional("base");
        Document empty = new Document(new Node.Mapping(node.at(), List.of()), List.of());
        Optional<Document> base = baseName.isEmpty()
                ? Optional.of(empty)
                : decoder.text(baseName.get(), "base")
                        .flatMap(name -> bases.named(name, baseName.get(), problems, ofInspections::add));
        Optional<Node.Mapping> with = fields.optional("with").flatMap(given -> decoder.mapping(given, "with"));
        List<Node> without = fields.optional("without")
                .map(given -> decoder.list(given, "without"))
                .orElse(List.of());
        if (base.isEmpty() || !(base.get().root() instanceof Node.Mapping root)) {
            return Optional.empty();
        }
        InspectionPatch patch = new InspectionPatch(root, decoder);
        without.forEach(patch::without);
        with.ifPresent(patch::with);
        List<SourceText> sources = new ArrayList<>(document.sources());
        sources.addAll(base.get().sources());
        try {
            return Optional.of(read(root, patch.patched(), sources));
        } catch (InputException e) {
            e.problems().forEach(problem -> ofInspections.add(inCase(problem, node)));
            return Optional.empty();
        }
    }

    /** An earlier date than that of the base asks for the law of that day: what the base dates has happened all the same. */
    private Inspection read(Node.Mapping base, Node.Mapping patched, List<SourceText> sources) {
        Optional<LocalDate> asOf = day(patched);
        Optional<Node.Entry> baseDate = base.entry("date")
                .filter(entry -> asOf.isPresent()
                        && day(base).filter(asOf.get()::isBefore).isPresent());
        if (baseDate.isEmpty()) {
            return inspections.read(new Document(patched, sources));
        }
        List<Node.Entry> entries = patched.entries().stream()
                .map(entry -> entry.key().equals("date") ? baseDate.get() : entry)
                .toList();
        return inspections
                .read(new Document(new Node.Mapping(patched.at(), entries), sources))
                .withDate(asOf.orElseThrow());
    }

    /** The date of an inspection that a visit can have; the reader of inspections tells what is wrong with another one. */
    private static Optional<LocalDate> day(Node.Mapping inspection) {
        return inspection
                .value("date")
                .flatMap(node -> new Decoder(new Problems(List.of())).date(node, "date"))
                .filter(day -> !day.isBefore(FactType.EARLIEST_DATE));
    }

    /** A change can make something in the base wrong; the place there alone would not tell which change it was. */
    private static Problem inCase(Problem problem, Node node) {
        return problem.at().file().equals(node.at().file())
                ? problem
                : new Problem(problem.at(), problem.message() + " (in the case at " + node.at() + ")", problem.line());
    }

    private void throwIfAny() {
        try {
            problems.throwIfAny();
        } catch (InputException e) {
            ofInspections.addAll(e.problems());
        }
        if (!ofInspections.isEmpty()) {
            throw new InputException(List.copyOf(ofInspections));
        }
    }
}
