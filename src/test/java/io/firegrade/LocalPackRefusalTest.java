package io.firegrade;

import static io.firegrade.LocalPacks.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPackRefusalTest {

    private LocalPacks packs = new LocalPacks(Path.of(""));

    @BeforeEach
    void writeBase(@TempDir Path folder) {
        packs = new LocalPacks(folder).base();
    }

    @Test
    void anIdOfTheExtendedPackIsReplacedOnPurposeOnly() {
        packs.pack("city", "extends: base\n", rule("exit-narrow", "", 0.9));
        assertThat(packs.refusal("base", "city")).isEqualTo("""
                city/a.drl:3:6 the id 'exit-narrow' is used by the pack base, which this one extends: give this rule its own, or name 'exit-narrow' under 'replaces' in pack.yaml
                    rule "exit-narrow"
                         ^""");
        packs.pack("city", "standards: standards.yaml\n", rule("exit-narrow", "", 0.9))
                .write("city/standards.yaml", """
                        CITY:
                          number: 市政府令第1号
                          title: { zh: 规定, en: Rules }
                          kind: LOCAL
                          from: 2020-01-01
                        """);
        assertThat(packs.refusal("base", "city")).isEqualTo("""
                city/a.drl:3:6 the id 'exit-narrow' is used by the pack base, which this one does not extend: give each its own, or load one of the two packs
                    rule "exit-narrow"
                         ^""");
    }

    @Test
    void whatIsReplacedExistsAndIsDefined() {
        packs.pack(
                "city",
                "extends: base\nreplaces: [ exit-narow, exit-of-city, room-large, exit-narrow ]\n",
                rule("exit-narrow", "", 0.9) + rule("exit-of-city", "", 1.2));
        assertThat(packs.refusal("base", "city")).isEqualTo("""
                city/pack.yaml:4:13 there is no criterion 'exit-narow' in the pack base, did you mean 'exit-narrow'?
                    replaces: [ exit-narow, exit-of-city, room-large, exit-narrow ]
                                ^
                city/pack.yaml:4:25 there is no criterion 'exit-of-city' in the pack base: a new one needs no 'replaces'
                    replaces: [ exit-narow, exit-of-city, room-large, exit-narrow ]
                                            ^
                city/pack.yaml:4:39 no file of this pack defines 'room-large', which it replaces: add the rule, or switch the criterion off under 'off'
                    replaces: [ exit-narow, exit-of-city, room-large, exit-narrow ]
                                                          ^""");
    }

    @Test
    void whatIsSwitchedOffExistsAndIsNotItsOwn() {
        packs.pack("city", """
                extends: base
                off:
                  room-larg: { reason: { zh: 无, en: none } }
                  exit-of-city: { reason: { zh: 无, en: none } }
                """, rule("exit-of-city", "", 1.2));
        assertThat(packs.refusal("base", "city")).isEqualTo("""
                city/pack.yaml:5:3 there is no criterion 'room-larg' in the pack base, did you mean 'room-large'?
                      room-larg: { reason: { zh: 无, en: none } }
                      ^
                city/pack.yaml:6:3 'exit-of-city' is a criterion of this pack itself: take it out of its file
                      exit-of-city: { reason: { zh: 无, en: none } }
                      ^""");
    }

    @Test
    void whatAnotherCriterionRaisesIsNotSwitchedOff() {
        String off = "extends: base\noff:\n  exit-narrow: { reason: { zh: 无, en: none } }\n";
        packs.pack("city", off, "");
        assertThat(packs.refusal("base", "city")).isEqualTo("""
                city/pack.yaml:5:3 'exit-narrow' cannot be switched off, as 'exit-very-narrow' of the pack base raises it: switch that off, too
                      exit-narrow: { reason: { zh: 无, en: none } }
                      ^""");
        packs.pack("city", off + "  exit-very-narrow: { reason: { zh: 无, en: none } }\n", "");
        assertThat(packs.load("base", "city").criteria()).hasSize(1);
        packs.pack("quarter", "extends: city\n", rule("exit-of-quarter", "@raises( \"exit-narrow\" )", 0.5));
        assertThat(packs.refusal("quarter", "base", "city")).isEqualTo("""
                quarter/a.drl:5:67 @raises names 'exit-narrow', which the pack city switches off
                        @advice( zh = "拓宽。", en = "Widen it." ) @within( days = 30 ) @raises( "exit-narrow" )
                                       　　　                                            ^""");
    }

    @Test
    void whatAnotherCriterionJudgesOverIsNotSwitchedOff() {
        String off = "extends: base\noff:\n  room-large: { reason: { zh: 无, en: none } }\n";
        String over = rule("exit-of-city", "", 1.2)
                .replace(
                        "clearWidthM < 1.2 )", "clearWidthM < 1.2 )\n    exists Breach( criterion == \"room-large\" )");
        packs.pack("city", off, over);
        assertThat(packs.refusal("base", "city")).isEqualTo("""
                city/pack.yaml:5:3 'room-large' cannot be switched off, as 'exit-of-city' of the pack city judges over it: switch that off, too
                      room-large: { reason: { zh: 无, en: none } }
                      ^""");
        packs.pack("city", off, "").pack("quarter", "extends: city\n", over);
        assertThat(packs.refusal("base", "city", "quarter")).isEqualTo("""
                quarter/a.drl:3:1 a Breach of 'exit-of-city' names 'room-large', which the pack city switches off
                    rule "exit-of-city"
                    ^""");
    }

    @Test
    void whatReplacesARaisedCriterionFitsTheOneThatRaisesIt() {
        packs.pack(
                "city",
                "extends: base\nreplaces: [ exit-narrow ]\n",
                rule("exit-narrow", "", 0.9).replace("GENERAL", "SERIOUS"));
        assertThat(packs.refusal("base", "city")).isEqualTo("""
                city/a.drl:3:1 'exit-very-narrow' of the pack base raises this criterion, but its grade SERIOUS is not graver than SERIOUS
                    rule "exit-narrow"
                    ^""");
        packs.pack(
                "city",
                "extends: base\nreplaces: [ exit-narrow ]\n",
                rule("exit-narrow", "", 0.9).replace("Exit(", "Room(").replace("clearWidthM", "areaM2"));
        assertThat(packs.refusal("base", "city")).isEqualTo("""
                city/a.drl:3:1 'exit-very-narrow' of the pack base raises this criterion, but is about an Exit, this one about a Room
                    rule "exit-narrow"
                    ^""");
    }

    @Test
    void packsOfOneRegionEachAreNotMixed() {
        String off = "off: { room-large: { reason: { zh: 无, en: none } } }\n";
        String replaces = "extends: base\nreplaces: [ exit-narrow ]\n";
        packs.pack("east", replaces + off, rule("exit-narrow", "", 0.9))
                .pack("west", replaces + off, rule("exit-narrow", "", 1.0));
        assertThat(packs.refusal("base", "east", "west")).isEqualTo("""
                west/a.drl:3:6 the id 'exit-narrow' is used by the pack east, which this one does not extend: give each its own, or load one of the two packs
                    rule "exit-narrow"
                         ^
                west/pack.yaml:4:13 'exit-narrow' comes from the pack east, which this one does not extend: load one of the two packs
                    replaces: [ exit-narrow ]
                                ^
                west/pack.yaml:5:8 'room-large' is switched off by the pack east already: load one of the two packs
                    off: { room-large: { reason: { zh: 无, en: none } } }
                           ^""");
    }

    @Test
    void whatIsSwitchedOffStaysSo() {
        String off = "off: { room-large: { reason: { zh: 无, en: none } } }\n";
        packs.pack("city", "extends: base\n" + off, "").pack("quarter", "extends: city\n" + off, "");
        assertThat(packs.refusal("base", "city", "quarter")).isEqualTo("""
                quarter/pack.yaml:4:8 'room-large' is switched off by the pack city already: take it out here
                    off: { room-large: { reason: { zh: 无, en: none } } }
                           ^""");
    }

    @Test
    void oneListSaysWhoActs() {
        String list = "bodies: { US: { zh: 我们, en: us } }\nfollowUp: [ { by: US } ]\n";
        packs.pack("east", "extends: base\n" + list, "").pack("west", "extends: base\n" + list, "");
        assertThat(packs.refusal("base", "east", "west")).isEqualTo("""
                west/pack.yaml:3:10 the pack 'east' says, too, who follows up on the findings of 'base': load one of the two
                    extends: base
                             ^""");
        packs.pack(
                "east",
                "extends: base\n"
                        + list.replace("[ {", "[ { categories: [ rom ], by: US }, { categories: [ x ], by: US }, {"),
                "");
        assertThat(packs.refusal("base", "east")).isEqualTo("""
                east/pack.yaml:5:29 no criterion is of the category 'rom', did you mean 'room'?
                    followUp: [ { categories: [ rom ], by: US }, { categories: [ x ], by: US }, { by: US } ]
                                                ^
                east/pack.yaml:5:62 no criterion is of the category 'x': known are egress, equip, exit, gas, major, mgmt, power, room, special, storage
                    followUp: [ { categories: [ rom ], by: US }, { categories: [ x ], by: US }, { by: US } ]
                                                                                 ^""");
    }

    @Test
    void theExtendedPackIsThere() {
        packs.pack("city", "extends: bse\n", rule("exit-of-city", "", 1.2));
        assertThat(packs.refusal("base", "city")).isEqualTo("""
                city/pack.yaml:3:10 there is no pack 'bse' to extend, did you mean 'base'?
                    extends: bse
                             ^""");
        packs.pack("city", "extends: province-of-nowhere\n", rule("exit-of-city", "", 1.2));
        assertThat(packs.refusal("city", "base")).isEqualTo("""
                city/pack.yaml:3:10 there is no pack 'province-of-nowhere' to extend: load it, too; known are base, cn, beijing, shanxi
                    extends: province-of-nowhere
                             ^""");
    }

    @Test
    void packsDoNotExtendEachOther() {
        packs.pack("city", "extends: city\n", rule("exit-of-city", "", 1.2));
        assertThat(packs.refusal("city")).isEqualTo("""
                city/pack.yaml:3:10 a pack cannot extend itself
                    extends: city
                             ^""");
        packs.pack("east", "extends: west\n", rule("exit-of-east", "", 1.2))
                .pack("west", "extends: east\n", rule("exit-of-west", "", 1.2));
        assertThat(packs.refusal("east", "west", "base")).isEqualTo("""
                west/pack.yaml:3:10 the pack 'east' extends 'west' in turn: one of them has to stand without the other
                    extends: east
                             ^""");
    }

    @Test
    void twoPacksHaveTwoIds() {
        packs.write("copy/pack.yaml", """
                title: { zh: 副本, en: Copy }
                id: base
                extends: cn
                off: { room-large: { reason: { zh: 无, en: none } } }
                """);
        assertThat(packs.refusal("base", "copy")).isEqualTo("""
                copy/pack.yaml:2:5 the id 'base' is that of base/pack.yaml, too: load one of them, or give each its own
                    id: base
                        ^""");
    }

    @Test
    void aBrokenPackHidesNothingOfTheOthersAndAccusesThemOfNothing() {
        packs.pack("city", "extends: base\nreplaces: [ room-big ]\n", rule("exit-of-city", "", 1.2))
                .write("base/rooms.drl", "package test;\nimport io.firegrade.facts.*;\nrule\n");
        assertThat(packs.refusal("city", "base")
                        .lines()
                        .filter(line -> line.contains(".drl:") || line.contains(".yaml:")))
                .singleElement()
                .asString()
                .startsWith("base/rooms.drl:");
        packs.write("base/pack.yaml", "id: base\n");
        assertThat(packs.refusal("city", "base").lines().filter(line -> line.startsWith("city")))
                .isEmpty();
    }
}
