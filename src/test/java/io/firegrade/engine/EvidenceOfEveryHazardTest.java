package io.firegrade.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Evidence;
import io.firegrade.facts.GasDetector;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.inspection.Inspection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hazards whose evidence is hard to tell. */
class EvidenceOfEveryHazardTest {

    private static final Inspection ONE_ROOM = Inspection.of(Premises.of("p"), LocalDate.of(2026, 11, 20))
            .all(Room.of("kitchen").withNetHeightM(3.0))
            .none(GasDetector.class)
            .build();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path pack;

    @Test
    void aLimitThatReadsTheMissingFactItselfIsLeftOut() throws IOException {
        Assessment assessment = assess("""
                $r : Room( $height : netHeightM )
                not GasDetector( room == $r.id, heightAboveFloorM > $height - belowCeilingM )
                """);
        assertThat(assessment.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence())
                        .singleElement()
                        .isInstanceOfSatisfying(
                                Evidence.Absent.class,
                                absent -> assertThat(absent.restriction())
                                        .extracting(restriction ->
                                                restriction.component().name())
                                        .containsExactly("room")));
    }

    @Test
    void whereOnlyIdsAreComparedTheSubjectIsTheEvidence() throws IOException {
        Assessment assessment = assess("""
                $r : Room()
                Room( this == $r, id == $r.id )
                """);
        assertThat(assessment.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.evidence()).containsExactly(new Evidence.Present(finding.subject())));
    }

    private Assessment assess(String conditions) throws IOException {
        Files.writeString(pack.resolve("pack.yaml"), """
                id: test
                title: { zh: 甲, en: a }
                standards: standards.yaml
                criteria: [ all.drl ]
                """);
        Files.writeString(pack.resolve("standards.yaml"), """
                CODE:
                  number: CODE 1
                  title: { zh: 甲, en: a }
                  kind: MANDATORY_STANDARD
                  from: 2020-01-01
                  clauses:
                    "1": { verified: true }
                """);
        Files.writeString(pack.resolve("all.drl"), """
                package test;
                import io.firegrade.facts.*;
                rule "the-criterion"
                    @title( zh = "甲", en = "a" )
                    @grade( SERIOUS )
                    @basis( CODE = "1" )
                    @advice( zh = "乙", en = "b" )
                    @within( days = 3 )
                when
                """ + conditions + "then\nend\n");
        return RuleBook.load(pack).assess(ONE_ROOM);
    }
}
