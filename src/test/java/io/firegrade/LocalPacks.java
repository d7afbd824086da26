package io.firegrade;

import io.firegrade.source.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Small packs in a folder: a base pack of three criteria, and those that a test writes. */
final class LocalPacks {

    private static final String STANDARDS = """
            CODE:
              number: GB 1-2020
              title: { zh: 规范, en: Code }
              kind: MANDATORY_STANDARD
              from: 2020-01-01
              clauses: { "1": { verified: true } }
            """;

    private final Path folder;

    LocalPacks(Path folder) {
        this.folder = folder;
    }

    /** Writes the base pack. */
    LocalPacks base() {
        write("base/standards.yaml", STANDARDS);
        pack("base", "", rule("exit-narrow", "", 0.8) + rule("exit-very-narrow", "@raises( \"exit-narrow\" )", 0.6));
        write("base/rooms.drl", header() + """
                rule "room-large"
                    @title( zh = "房间过大", en = "Room too large" ) @grade( GENERAL ) @basis( CODE = "1" )
                    @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
                when
                    $r : Room()
                    Room( this == $r, areaM2 > 100 )
                then
                end
                """);
        return write("base/pack.yaml", manifest("base", "standards: standards.yaml\ncriteria: [ a.drl, rooms.drl ]\n"));
    }

    /** A pack with its lines after the title, and one file a.drl of these rules if there are any. */
    LocalPacks pack(String id, String lines, String rules) {
        boolean none = rules.isEmpty();
        write(id + "/pack.yaml", manifest(id, lines + (none ? "" : "criteria: [ a.drl ]\n")));
        if (!none) {
            write(id + "/a.drl", header() + rules);
        }
        return this;
    }

    LocalPacks write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String manifest(String id, String lines) {
        return "id: " + id + "\ntitle: { zh: " + id + "包, en: pack " + id + " }\n" + lines;
    }

    static String header() {
        return "package test;\nimport io.firegrade.facts.*;\n";
    }

    /** A rule on exits; its name stands in the first line of four and more. */
    static String rule(String id, String annotations, double width) {
        return """
                rule "%s"
                    @title( zh = "出口过窄", en = "Exit too narrow" ) @grade( %s ) @basis( CODE = "1" )
                    @advice( zh = "拓宽。", en = "Widen it." ) @within( days = 30 ) %s
                when
                    $e : Exit()
                    Exit( this == $e, clearWidthM < %s )
                then
                end
                """.formatted(id, annotations.isEmpty() ? "GENERAL" : "SERIOUS", annotations, width);
    }

    RuleBook load(String... ids) {
        return RuleBook.load(Arrays.stream(ids).map(folder::resolve).toArray(Path[]::new));
    }

    /** Why packs are refused; the folder is not shown. */
    String refusal(String... ids) {
        try {
            List<?> criteria = load(ids).criteria();
            throw new AssertionError("was not refused: " + criteria);
        } catch (InputException e) {
            return String.valueOf(e.getMessage()).replace(folder + "/", "");
        }
    }
}
