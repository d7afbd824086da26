package io.firegrade.engine;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Explanation;
import io.firegrade.assessment.LegalBasis;
import io.firegrade.assessment.PackReference;
import io.firegrade.assessment.Verdict;
import io.firegrade.assessment.Weight;
import io.firegrade.criteria.Clause;
import io.firegrade.criteria.DatedBasis;
import io.firegrade.criteria.Limits;
import io.firegrade.criteria.Standard;
import io.firegrade.drl.CriteriaReader;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.Exit;
import io.firegrade.facts.Fact;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.Limit;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.inspection.Inspection;
import io.firegrade.source.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Criteria as texts, and what the engine says by them; every basis is in force. */
final class Judged {

    /** The id of the criterion where there is one. */
    static final String RULE = "the-rule";

    private static final Standard CODE = new Standard(
            "CODE",
            "CODE 1",
            new Bilingual("规范", "Code"),
            Standard.Kind.MANDATORY_STANDARD,
            Optional.empty(),
            LocalDate.of(2000, 1, 1),
            Optional.empty(),
            Optional.empty(),
            Map.of());

    private Judged() {}

    /** An inspection of premises of which nothing is known, and no facts. */
    static Inspection.Builder inspection() {
        return Inspection.of(Premises.of("p1"), LocalDate.of(2026, 11, 20));
    }

    /** An inspection with these rooms and no exits, both complete. */
    static Inspection.Builder rooms(Room... rooms) {
        return inspection().all(rooms).none(Room.class, Exit.class);
    }

    static String rule(String id, String when) {
        return rule(id, "@grade( SERIOUS )", when);
    }

    /** A rule with a grade and, if it has one, the milder rule that it raises. */
    static String rule(String id, String gradeAndRaises, String when) {
        return "rule \"" + id + "\"\n@title( zh = \"" + id + "标题\", en = \"title of " + id
                + "\" ) @basis( CODE = \"1\" ) @advice( zh = \"整改\", en = \"rectify\" ) @within( days = 7 ) "
                + gradeAndRaises + "\nwhen\n" + when + "then\nend\n";
    }

    static Assessor book(String... rules) {
        return book(FactModel.standard(), rules);
    }

    static Assessor book(FactModel model, String... rules) {
        return book(model, List.of(), rules);
    }

    static Assessor book(FactModel model, List<Limit> limits, String... rules) {
        String header = "package test;\nimport io.firegrade.facts.*;\n";
        return new Assessor(
                new CriteriaReader(
                                model,
                                Map.of("CODE", Set.of("1")),
                                limits.stream().map(Limit::table).collect(Collectors.toSet()))
                        .read(
                                new PackReference("test", new Bilingual("试验", "Test"), Optional.empty()),
                                List.of(new SourceText("test.drl", header + String.join("", rules)))),
                model,
                citation -> new DatedBasis(
                        new LegalBasis("CODE", "CODE 1", CODE.title(), citation.clause(), Weight.STANDARD),
                        CODE,
                        new Clause(citation.clause(), true, Optional.empty(), Optional.empty())),
                limits,
                List.of(),
                Limits.standard().maxCombinations());
    }

    /** The assessment by one criterion. */
    static Assessment assess(Inspection.Builder inspection, String when) {
        return book(rule(RULE, when)).assess(inspection.build());
    }

    static Verdict verdict(Inspection.Builder inspection, String when) {
        return assess(inspection, when).verdict(RULE);
    }

    static Explanation explain(Inspection.Builder inspection, String when) {
        return book(rule(RULE, when)).explain(inspection.build(), RULE);
    }

    /** A fact model with one more type. */
    static FactModel with(Class<? extends Fact> type) {
        return FactModel.standard().with(type);
    }
}
