package io.firegrade.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.authoring.WorkbenchPack;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What criteria say and whom they name. */
class CriterionAdviceTest {

    private WorkbenchPack pack = new WorkbenchPack(Path.of(""));

    @BeforeEach
    void writePack(@TempDir Path folder) {
        pack = WorkbenchPack.in(folder);
    }

    @Test
    void sameViolation() {
        pack.edit("gas/all.drl", "rule \"gas-hose-long\"", """
                rule "gas-hose-too-long"
                    @title( zh = "软管太长", en = "Hose over two metres" )
                    @grade( SERIOUS )
                    @basis( LAW = "1" )
                    @advice( zh = "更换软管。", en = "Change the hose." )
                    @within( days = 1 )
                when
                    $hose : GasHose()
                    GasHose( this == $hose, lengthM > 2.0 )
                then
                end

                rule "gas-hose-long\"""");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:17:1 warning: 'gas-hose-too-long' has no case that expects HAZARD, CLEAR, UNKNOWN: add one of each to gas/all.cases.yaml [missing-case]
                    rule "gas-hose-too-long"
                    ^
                gas/all.drl:29:1 warning: 'gas-hose-long' has the same subjects and the same violation as 'gas-hose-too-long' (gas/all.drl:17:1): merge them; one criterion can rest on several clauses [same-violation]
                    rule "gas-hose-long"
                    ^

                pack: 0 errors, 2 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void twoPatternsOfOneFact() {
        pack.edit(
                "gas/all.drl",
                "    GasHose( this == $h, lengthM > 2 )",
                "    $other : GasHose( lengthM > 2 )\n    Room( id == $other.room, use == RoomUse.KITCHEN )");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:25:14 warning: one and the same GasHose can meet this pattern and that in line 24: bind that one and add id != $x.id if two are meant, or this == $x if it is one [same-fact]
                        $other : GasHose( lengthM > 2 )
                                 ^

                pack: 0 errors, 1 warning, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void twoPatternsOfTwoFacts() {
        pack.edit(
                "gas/all.drl",
                "    GasHose( this == $h, lengthM > 2 )",
                "    exists GasHose( id != $h.id, lengthM > 2 )\n    exists GasHose( this == $h, lengthM > 2 )");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:25:34 warning: no case shows 'GasHose.lengthM > 2' exactly at the limit: add cases to gas/all.cases.yaml, with everything else of the criterion met, so that the threshold alone decides [boundary]
                        exists GasHose( id != $h.id, lengthM > 2 )
                                                     ^
                gas/all.drl:26:33 warning: no case shows 'GasHose.lengthM > 2' met, nor exactly at the limit: add cases to gas/all.cases.yaml, with everything else of the criterion met, so that the threshold alone decides [boundary]
                        exists GasHose( this == $h, lengthM > 2 )
                                                    ^

                pack: 0 errors, 2 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void valuesOfDifferentUnits() {
        pack.edit("gas/all.drl", "GasHose( this == $h, lengthM > 2 )", """
                GasHose( this == $h, lengthM > 2, joints > lengthM )
                    accumulate( GasCylinder( $kg : nominalKg, $c : id ); $t : sum( $kg ), $n : count( $c ); $t > $n )
                    Premises( floorAreaM2 - $t * 2 > 5, floorAreaM2 + $t > 5 )""");
        assertThat(LintRun.text(pack)
                        .lines()
                        .filter(line -> line.contains("[different-units]"))
                        .toList())
                .containsExactly(
                        "gas/all.drl:25:39 warning: joints is a count, and lengthM is in m: these are compared as they are;"
                                + " name a value of the same unit, or convert one by a product [different-units]",
                        "gas/all.drl:26:93 warning: nominalKg is in kg, and the number of GasCylinder is a count: these are"
                                + " compared as they are; name a value of the same unit, or convert one by a product"
                                + " [different-units]",
                        "gas/all.drl:27:41 warning: floorAreaM2 is in m², and nominalKg is in kg: these are added up as they"
                                + " are; name a value of the same unit, or convert one by a product [different-units]");
    }

    @Test
    void bindingsThatNothingReads() {
        pack.edit(
                "gas/all.drl",
                "GasHose( this == $h, lengthM > 2 )",
                "GasHose( this == $h, lengthM > 2, $n : joints )\n    $r : Room()");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:25:39 warning: nothing reads '$n': take it out, or use it where it was meant to be read [unused-binding]
                        GasHose( this == $h, lengthM > 2, $n : joints )
                                                          ^
                gas/all.drl:26:5 warning: nothing reads '$r': take it out, or use it where it was meant to be read [unused-binding]
                        $r : Room()
                        ^

                pack: 0 errors, 2 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void textsInOneLanguage() {
        pack.edit("gas/all.drl", "en = \"Hose too long\"", "en = \"软管过长\"");
        pack.edit("gas/all.drl", "zh = \"立即更换软管。\"", "zh = \"Change it.\"");
        pack.edit("pack.yaml", "en: Small pack", "en: 小包");
        pack.edit("standards.yaml", "zh: 法", "zh: Law");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:18:31 warning: the title of 'gas-hose-long' has no English text, or one with Chinese characters: write it under en [missing-translation]
                        @title( zh = "软管过长", en = "软管过长" )
                                      　　　　        ^
                gas/all.drl:21:19 warning: the advice of 'gas-hose-long' has no Chinese text: write it under zh [missing-translation]
                        @advice( zh = "Change it.", en = "Change the hose today." )
                                      ^
                gas/all.drl:21:19 warning: the Chinese advice is no whole sentence: end it with 。 [advice-style]
                        @advice( zh = "Change it.", en = "Change the hose today." )
                                      ^
                pack.yaml:2:22 warning: the title of the pack has no English text, or one with Chinese characters: write it under en [missing-translation]
                    title: { zh: 小包, en: 小包 }
                                 　　      ^
                standards.yaml:3:16 warning: the title of 'LAW' has no Chinese text: write it under zh [missing-translation]
                      title: { zh: Law, en: Law }
                                   ^

                pack: 0 errors, 5 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void titlesThatBreakTheStyle() {
        pack.edit("gas/all.drl", "en = \"Hose too long\"", "en = \"Hose too long.\"");
        pack.edit("gas/all.drl", "zh = \"软管过长\"", "zh = \"软管过长且没有及时更换而且软管过长且没有及时更换而且软管过长且没有及时更换而且软管过长且没有及时更换而且\"");
        pack.edit("gas/all.drl", "en = \"Too much gas\"", "en = \"too much gas\"");
        pack.edit("gas/all.drl", "zh = \"存瓶过多\"", "zh = \" 存瓶过多\"");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:5:18 warning: the Chinese title begins or ends with a space: take it out [title-style]
                        @title( zh = " 存瓶过多", en = "too much gas" )
                                     ^
                gas/all.drl:5:32 warning: the English title begins with a small letter: write a capital one [title-style]
                        @title( zh = " 存瓶过多", en = "too much gas" )
                                       　　　　        ^
                gas/all.drl:18:18 warning: the Chinese title is longer than 45 characters: say in a few words what is wrong [title-style]
                        @title( zh = "软管过长且没有及时更换而且软管过长且没有及时更换而且软管过长且没有及时更换而且软管过长且没有及时更换而且", en = "Hose too long." )
                                     ^
                gas/all.drl:18:79 warning: the English title ends with '.': a title is no sentence, take it out [title-style]
                        @title( zh = "软管过长且没有及时更换而且软管过长且没有及时更换而且软管过长且没有及时更换而且软管过长且没有及时更换而且", en = "Hose too long." )
                                      　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　        ^

                pack: 0 errors, 4 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void adviceThatIsNoSentence() {
        pack.edit("gas/all.drl", "en = \"Change the hose today.\"", "en = \"change the hose today\"");
        pack.edit("gas/all.drl", "zh = \"立即更换软管。\"", "zh = \"立即更换软管\"");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:21:19 warning: the Chinese advice is no whole sentence: end it with 。 [advice-style]
                        @advice( zh = "立即更换软管", en = "change the hose today" )
                                      ^
                gas/all.drl:21:34 warning: the English advice is no whole sentence: begin it with a capital letter and end it with a full stop [advice-style]
                        @advice( zh = "立即更换软管", en = "change the hose today" )
                                       　　　　　　        ^

                pack: 0 errors, 2 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void clauseThatNobodyRead() {
        pack.edit("standards.yaml", "verified: true", "verified: false");
        assertThat(LintRun.text(pack)).isEqualTo("""
                standards.yaml:7:5 note: clause 1 of L 1 was not verified against the official text; it is cited by gas-hose-long, gas-too-much: read it, correct the number if need be, and set verified: true [unverified-basis]
                        "1": { verified: false }
                        ^

                pack: 0 errors, 0 warnings, 1 note; excepted with a reason: 0
                """);
    }

    @Test
    void guidanceNeedsNoVerification() {
        pack.edit("standards.yaml", "verified: true", "verified: false");
        pack.edit("standards.yaml", "kind: LAW", "kind: GUIDANCE");
        assertThat(LintRun.text(pack)).isEqualTo("""
                pack: 0 errors, 0 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void basisThatIsNotInForce() {
        pack.edit("standards.yaml", "from: 2020-01-01", "from: 2020-01-01\n  until: 2026-06-14");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:7:19 warning: none of these clauses is in force on 2026-06-15, so 'gas-too-much' judges no inspection of that day: add the clause that took their place, or take the criterion out [no-basis-in-force]
                        @basis( LAW = "1" )
                                      ^
                gas/all.drl:20:19 warning: none of these clauses is in force on 2026-06-15, so 'gas-hose-long' judges no inspection of that day: add the clause that took their place, or take the criterion out [no-basis-in-force]
                        @basis( LAW = "1" )
                                      ^

                pack: 0 errors, 2 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void basisThatExpiresWithinAYear() {
        pack.edit("standards.yaml", "from: 2020-01-01", "from: 2020-01-01\n  until: 2027-06-14");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:7:19 warning: after 2027-06-14 none of these clauses is in force, and 'gas-too-much' will judge no inspection: add the clause that takes their place [expiring-basis]
                        @basis( LAW = "1" )
                                      ^
                gas/all.drl:20:19 warning: after 2027-06-14 none of these clauses is in force, and 'gas-hose-long' will judge no inspection: add the clause that takes their place [expiring-basis]
                        @basis( LAW = "1" )
                                      ^

                pack: 0 errors, 2 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void basisThatExpiresLater() {
        pack.edit("standards.yaml", "from: 2020-01-01", "from: 2020-01-01\n  until: 2027-06-15");
        assertThat(LintRun.text(pack)).isEqualTo("""
                pack: 0 errors, 0 warnings, 0 notes; excepted with a reason: 0
                """);
    }

    @Test
    void textToFillIn() {
        pack.edit("gas/all.drl", "en = \"Hose too long\"", "en = \"待填 Hose too long\"");
        assertThat(LintRun.text(pack)).isEqualTo("""
                gas/all.drl:18:31 warning: the title of 'gas-hose-long' has no English text, or one with Chinese characters: write it under en [missing-translation]
                        @title( zh = "软管过长", en = "待填 Hose too long" )
                                      　　　　        ^
                gas/all.drl:18:32 error: this is still to be filled in: then drop the mark '待填' [fill-in]
                        @title( zh = "软管过长", en = "待填 Hose too long" )
                                      　　　　         ^

                pack: 1 error, 1 warning, 0 notes; excepted with a reason: 0
                """);
    }
}
