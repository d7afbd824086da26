package io.firegrade.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.facts.Exit;
import io.firegrade.facts.FactModel;
import io.firegrade.facts.Premises;
import io.firegrade.facts.Room;
import io.firegrade.facts.Wiring;
import io.firegrade.inspection.Act;
import io.firegrade.inspection.Inspection;
import io.firegrade.source.SourceText;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InspectionWriterTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 20);

    @Test
    void whatIsEstablishedIsWritten() {
        assertWritten(
                Inspection.of(
                                Premises.of("TY-0417")
                                        .withName("晋味: \"面\"馆\u2028🔥")
                                        .withFloorAreaM2(85.50),
                                DATE)
                        .all(Room.of("r1").withOpenToDining(false))
                        .saw(Exit.of("null"))
                        .noneIn("r1", Wiring.class)
                        .record(
                                new Act.Corrected("exit-locked", Optional.of("back door")),
                                new Act.Correctable("exit-locked", Optional.empty(), true),
                                new Act.Excluded(Optional.of("major-1"), Act.Ground.CLOSED, "no. 5"),
                                new Act.Excluded(Optional.empty(), Act.Ground.EXPERT_REVIEW, "review"),
                                new Act.Waived("exit-narrow", Optional.empty(), "heritage", "the bureau", DATE))
                        .build(),
                """
                date: 2026-11-20
                premises: { id: TY-0417, name: "晋味: \\"面\\"馆\\u2028🔥", floorAreaM2: 85.5 }
                exits:
                  - { id: "null" }
                rooms:
                  - { id: r1, openToDining: false }
                incomplete: [ exits ]
                completeIn:
                  wirings: [ r1 ]
                corrected:
                  - { criterion: exit-locked, subject: "back door" }
                correctable:
                  - { criterion: exit-locked, atOnce: true }
                exclusions:
                  - { criterion: major-1, ground: CLOSED, reason: "no. 5" }
                  - { ground: EXPERT_REVIEW, reason: review }
                waivers:
                  - { criterion: exit-narrow, reason: heritage, approvedBy: "the bureau", until: 2026-11-20 }
                """);
    }

    @Test
    void whatIsNotEstablishedIsNot() {
        assertWritten(Inspection.of(Premises.of("5"), DATE).build(), """
                date: 2026-11-20
                premises: { id: "5" }
                """);
    }

    private static void assertWritten(Inspection inspection, String yaml) {
        assertThat(InspectionWriter.yaml(inspection)).isEqualTo(yaml);
        Inspection read = new InspectionReader(FactModel.standard()).read(new SourceText("i.yaml", yaml));
        assertThat(InspectionWriter.yaml(read)).isEqualTo(yaml);
        assertThat(read.acts()).isEqualTo(inspection.acts());
        assertThat(read.premises()).isEqualTo(inspection.premises());
    }
}
