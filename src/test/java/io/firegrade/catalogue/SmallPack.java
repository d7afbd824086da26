package io.firegrade.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A pack with one of everything that a catalogue shows. */
final class SmallPack {

    private static final Map<String, String> FILES = Map.of(
            "pack.yaml", """
            id: small
            title: { zh: 小规则包, en: A small pack }
            standards: standards.yaml
            tables: tables.yaml
            criteria: [ gas/hoses.drl, major/determinations.drl, major/elements.drl, top.drl ]
            """,
            "standards.yaml", """
            LAW:
              number: 第1号
              title: { zh: 《消防法》, en: Fire law }
              kind: LAW
              issued: 2020-12-01
              from: 2021-01-01
              clauses: { "16(1)": { verified: true }, "777": { verified: false } }
            CODE:
              number: GB 1-2000
              title: { zh: 规范, en: Code }
              kind: MANDATORY_STANDARD
              from: 2001-01-01
              until: 2025-10-31
              supersededBy: LAW
              clauses: { "2.1": { verified: true } }
            CITY:
              number: 市[2020]5号
              title: { zh: 办法, en: City rule }
              kind: LOCAL
              from: 2020-01-01
              clauses: { "5": { verified: true } }
            HINT:
              number: 指引
              title: { zh: 指引, en: Hints }
              kind: GUIDANCE
              from: 2020-01-01
              clauses: { "4": { verified: true }, "888": { verified: false } }
            """,
            "tables.yaml", """
            rooms-by-area:
              title: { zh: 每间人数, en: People | by area }
              source: { CODE: "2.1" }
              rows:
                - { atLeast: 0, below: 50, value: 2.50 }
                - { atLeast: 50, below: 120, value: 4 }
                - { atLeast: 120, value: 8 }
            unread: { title: { zh: 没用, en: Unread }, source: { LAW: "777" }, rows: [ { atLeast: 0, value: 1 } ] }
            """,
            "gas/hoses.drl", """
            package gas.hoses;
            import io.firegrade.facts.*;

            // This comment is about the file.

            // A long hose kinks, and people
            // trip over <it>.
            rule "hose-too-long"
                @title( zh = "软管长度*超过*2米", en = "Hose | longer than 2 m, when used" )
                @grade( GENERAL )
                @basis( CODE = "2.1", LAW = "16(1); 777", CITY = "5", HINT = "4; 888" )
                @advice( zh = "三日内更换。", en = "Fit a shorter one within three days." )
                @within( days = 3 )
                @waivable( false )
            when
                $h : GasHose( use == HoseUse.APPLIANCE )

                // when it is longer, then it is wrong
                GasHose( this == $h,
                    lengthM > 2.0 )
            then
            end
            rule "hose-far-too-long"
                @title( zh = "软管长度超过5米", en = "Hose longer than 5 m" )
                @grade( SERIOUS ) @basis( LAW = "16(1)" )
                @advice( zh = "立即停用。", en = "Stop using it." )
                @within( days = 0 ) @raises( "hose-too-long" )
            when $h : GasHose() GasHose( this == $h, lengthM > 5.0 ) then
            end
            """,
            "gas/hoses.cases.yaml", """
            cases:
              - { criterion: hose-too-long, name: 2.1米, with: { gasHoses: [ { id: h, use: APPLIANCE, lengthM: 2.1 } ], date: 2026-11-20, premises: { id: p } }, expect: HAZARD }
              - { criterion: hose-too-long, name: 3. 三米_软管, with: { gasHoses: [ { id: h, use: APPLIANCE, lengthM: 3 } ], date: 2026-11-20, premises: { id: p } }, expect: HAZARD }
              - { criterion: hose-too-long, name: 2米, with: { gasHoses: [ { id: h, use: APPLIANCE, lengthM: 2 } ], date: 2026-11-20, premises: { id: p } }, expect: CLEAR }
              - { criterion: hose-too-long, name: 未量, with: { gasHoses: [ { id: h, use: APPLIANCE } ], date: 2026-11-20, premises: { id: p } }, expect: UNKNOWN }
              - { criterion: hose-too-long, name: 没有软管, with: { gasHoses: [], date: 2026-11-20, premises: { id: p } }, expect: NOT_APPLICABLE }
              - { criterion: top-locked, name: 出口锁闭, with: { exits: [ { id: e, openableFromInside: false } ], date: 2026-11-20, premises: { id: p } }, expect: HAZARD }
            """,
            "major/elements.drl", """
            package major;
            import io.firegrade.facts.*;
            rule "element-locked"
                @role( ELEMENT )
                @title( zh = "安全出口锁闭", en = "Exit locked" )
                @basis( CODE = "2.1" )
            when
                $p : Premises()
                exists Breach( criterion == "top-locked" )
            then
            end
            rule "seal-locked"
                @role( SEALING )
                @title( zh = "出口锁闭应予查封", en = "Locked exit to be sealed" )
                @basis( LAW = "16(1)" )
                @advice( zh = "打开出口。", en = "Open the exit." )
            when
                $e : Exit()
                Exit( this == $e, openableFromInside == false )
            then
            end
            """,
            "top.drl", """
            package top;
            import io.firegrade.facts.*;
            rule "top-locked"
                @title( zh = "出口锁闭", en = "Exit locked" )
                @grade( SERIOUS )
                @basis( LAW = "16(1)" )
                @advice( zh = "打开出口。", en = "Open the exit." )
                @within( days = 1 )
            when
                $e : Exit()
                Exit( this == $e, openableFromInside == false )
            then
            end
            rule "top-crowded"
                @title( zh = "人数超过限值", en = "More people than the table allows" )
                @grade( GENERAL )
                @basis( LAW = "16(1)" )
                @advice( zh = "减少人数。", en = "Let fewer in." )
                @within( days = 0 )
            when
                $r : Room( $area : areaM2, $persons : persons )
                Limit( table == "rooms-by-area", atLeast <= $area, below > $area, value < $persons )
            then
            end
            """,
            "major/determinations.drl", """
            package determinations;
            import io.firegrade.facts.*;
            rule "major-locked"
                @title( zh = "重大火灾隐患", en = "Major fire hazard" )
                @grade( MAJOR )
                @basis( CODE = "2.1" )
                @advice( zh = "停用。", en = "Close it." )
                @within( days = 0 )
            when
                $p : Premises()
                accumulate( Breach( criterion in ( "element-locked" ), $b : id ); $n : count( $b ); $n >= 1 )
            then
            end
            """);

    private SmallPack() {}

    static void write(Path directory) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
