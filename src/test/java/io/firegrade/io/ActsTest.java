package io.firegrade.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.firegrade.facts.FactModel;
import io.firegrade.inspection.Act;
import io.firegrade.inspection.Inspection;
import io.firegrade.source.InputException;
import io.firegrade.source.SourceText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What was recorded about hazards, in files. */
class ActsTest {

    @Test
    void actsAreRead() {
        Inspection inspection = read("""
                date: 2026-11-20
                premises: { id: p }
                corrected: [ { criterion: egress-exit-locked, subject: e1 } ]
                correctable: [ { criterion: gas-lpg-below-ground, atOnce: false } ]
                exclusions: [ { ground: CLOSED, reason: 已停业 }, { criterion: x, ground: EXPERT_REVIEW, reason: 评审 } ]
                waivers: [ { criterion: y, reason: 改造中, approvedBy: 张所长, until: 2026-12-31 } ]
                """);
        assertThat(inspection.acts())
                .containsExactly(
                        new Act.Corrected("egress-exit-locked", Optional.of("e1")),
                        new Act.Correctable("gas-lpg-below-ground", Optional.empty(), false),
                        new Act.Excluded(Optional.empty(), Act.Ground.CLOSED, "已停业"),
                        new Act.Excluded(Optional.of("x"), Act.Ground.EXPERT_REVIEW, "评审"),
                        new Act.Waived("y", Optional.empty(), "改造中", "张所长", LocalDate.of(2026, 12, 31)));
        assertThat(inspection.location("/exclusions/1").orElseThrow()).hasToString("a.yaml:5:48");
        assertThat(inspection.withDate(LocalDate.of(2026, 11, 21)).acts()).isEqualTo(inspection.acts());
    }

    @Test
    void whatIsWrongWithActsIsTold() {
        assertThat(refusal("""
                date: 2026-11-20
                premises: { id: p }
                corrected: [ { subject: e1, fixed: true } ]
                correctable: [ { criterion: a, atOnce: maybe } ]
                exclusions: [ { ground: CLOSD, reason: " " } ]
                waivers: [ { criterion: y, until: soon }, 3 ]
                waiver: [ ]
                breaches: [ ]
                """)).isEqualTo("""
                3:14 corrected has no 'criterion': add it
                3:29 unknown key 'fixed' of corrected: known are criterion, subject
                4:40 correctable.atOnce takes true or false, not the text 'maybe'
                5:25 exclusions.ground does not know 'CLOSD', did you mean 'CLOSED'?
                5:40 exclusions.reason takes text, not the text ' ', which is blank
                6:12 waivers has no 'approvedBy': add it
                6:12 waivers has no 'reason': add it
                6:35 waivers.until takes a date written like 2026-11-20, not the text 'soon'
                6:43 waivers takes a mapping (key: value), not the number 3
                7:1 unknown key 'waiver' of the inspection, did you mean 'waivers'?
                8:1 unknown key 'breaches' of the inspection: known are date, incomplete, completeIn, corrected, correctable, exclusions, waivers, premises, building, visit, storeys, rooms, …""");
    }

    @Test
    void nullIsNotTakenForAll() {
        assertThat(refusal("""
                date: 2026-11-20
                premises: { id: p }
                corrected: [ { criterion: a, subject: } ]
                correctable: [ { criterion: b, subject: ~, atOnce: true } ]
                exclusions:
                  - criterion:
                    ground: CLOSED
                    reason: 已停业
                waivers: [ { criterion: y, subject: null, reason: 改造中, approvedBy: 张所长, until: null } ]
                """)).isEqualTo("""
                3:38 corrected.subject is null: name a subject by its id, or leave the key out to mean all of them
                4:41 correctable.subject is null: name a subject by its id, or leave the key out to mean all of them
                6:15 exclusions.criterion is null: name a criterion, or leave the key out to exclude all elements
                9:37 waivers.subject is null: name a subject by its id, or leave the key out to mean all of them
                9:80 waivers.until takes a date written like 2026-11-20, not null""");
    }

    private static Inspection read(String text) {
        return new InspectionReader(FactModel.standard()).read(new SourceText("a.yaml", text));
    }

    private static String refusal(String text) {
        return catchThrowableOfType(InputException.class, () -> read(text)).problems().stream()
                .map(problem -> problem.at().line() + ":" + problem.at().column() + " " + problem.message())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
