package io.firegrade.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small pack on disk, for tests of what rule authors run. */
public record WorkbenchPack(Path folder) {

    public static final String CRITERIA = """
            package gas;
            import io.firegrade.facts.*;

            rule "gas-too-much"
                @title( zh = "存瓶过多", en = "Too much gas" )
                @grade( SERIOUS )
                @basis( LAW = "1" )
                @advice( zh = "立即减少存瓶。", en = "Take some away today." )
                @within( days = 0 )
            when
                $p : Premises( household == false )
                accumulate( GasCylinder( gas == Gas.LPG, $kg : nominalKg ); $total : sum( $kg ); $total >= 100 )
                not Room( use == RoomUse.CYLINDER_ROOM )
            then
            end

            rule "gas-hose-long"
                @title( zh = "软管过长", en = "Hose too long" )
                @grade( GENERAL )
                @basis( LAW = "1" )
                @advice( zh = "立即更换软管。", en = "Change the hose today." )
                @within( days = 3 )
            when
                $h : GasHose()
                GasHose( this == $h, lengthM > 2 )
            then
            end
            """;

    public static final String CASES = """
            cases:
              - { criterion: gas-too-much, name: 恰为100千克, base: shop, with: { gasCylinders: [ { id: c1, gas: LPG, nominalKg: 100 } ] }, expect: HAZARD, grade: SERIOUS, evidence: { /gasCylinders/nominalKg: 100, /rooms: none } }
              - { criterion: gas-too-much, name: 99千克, base: shop, with: { gasCylinders: [ { id: c1, gas: LPG, nominalKg: 99 } ] }, expect: CLEAR, evidence: { /gasCylinders/nominalKg: 99 } }
              - { criterion: gas-too-much, name: 天然气, base: shop, with: { gasCylinders: [ { id: c1, gas: NATURAL_GAS, nominalKg: 120 } ] }, expect: CLEAR }
              - { criterion: gas-too-much, name: 有气瓶间, base: shop, with: { gasCylinders: [ { id: c1, gas: LPG, nominalKg: 100 } ], rooms: [ { id: r1, use: CYLINDER_ROOM } ] }, expect: CLEAR }
              - { criterion: gas-too-much, name: 只有厨房, base: shop, with: { gasCylinders: [ { id: c1, gas: LPG, nominalKg: 100 } ], rooms: [ { id: r1, use: KITCHEN } ] }, expect: HAZARD }
              - { criterion: gas-too-much, name: 规格未查明, base: shop, with: { gasCylinders: [ { id: c1, gas: LPG } ] }, expect: UNKNOWN, questions: [ /gasCylinders/0/nominalKg ] }
              - { criterion: gas-too-much, name: 住宅, base: shop, with: { premises: { occupancy: DWELLING }, gasCylinders: [ { id: c1, gas: LPG, nominalKg: 100 } ] }, expect: NOT_APPLICABLE }
              - { criterion: gas-hose-long, name: 恰为2米, base: shop, with: { gasHoses: [ { id: h1, lengthM: 2 } ] }, expect: CLEAR }
              - { criterion: gas-hose-long, name: 2.1米, base: shop, with: { gasHoses: [ { id: h1, lengthM: 2.1 }, { id: h2, lengthM: 1 } ] }, expect: HAZARD, subjects: [ h1 ] }
              - { criterion: gas-hose-long, name: 未量, base: shop, with: { gasHoses: [ { id: h1 } ] }, expect: UNKNOWN }
            """;

    public static WorkbenchPack in(Path folder) {
        WorkbenchPack pack = new WorkbenchPack(folder);
        pack.write("pack.yaml", """
                id: small
                title: { zh: 小包, en: Small pack }
                standards: standards.yaml
                criteria: [ gas/all.drl ]
                """);
        pack.write("standards.yaml", """
                LAW:
                  number: L 1
                  title: { zh: 法, en: Law }
                  kind: LAW
                  from: 2020-01-01
                  clauses:
                    "1": { verified: true }
                """);
        pack.write("bases/shop.yaml", """
                date: 2026-06-15
                premises: { id: P1, occupancy: SHOP }
                rooms: []
                gasCylinders: []
                gasHoses: []
                """);
        pack.write("gas/all.drl", CRITERIA);
        pack.write("gas/all.cases.yaml", CASES);
        return pack;
    }

    public void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void edit(String path, String before, String after) {
        try {
            String text = Files.readString(folder.resolve(path));
            if (!text.contains(before)) {
                throw new IllegalArgumentException(path + " has no " + before);
            }
            write(path, text.replace(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text without the folder in front of the pack's files, and without times. */
    public String plain(String text) {
        return text.replace(folder + "/", "").replaceAll("[0-9]+\\.[0-9]+ s", "T s");
    }
}
