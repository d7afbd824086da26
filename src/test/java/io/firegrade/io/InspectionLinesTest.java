package io.firegrade.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firegrade.source.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionLinesTest {

    private static final InspectionReader READER = new InspectionReader(InspectionReaderTest.MODEL);

    @Test
    void oneBadLineDoesNotStopTheOthers(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("all.ndjson");
        Files.writeString(file, """
                {"date": "2026-11-20", "premises": {"id": "a"}}
                {"date": "2026-11-20", "premises": {"id": "b"}, "heaters": [{"id": "h", "powerKw": -1}]}

                {"date": "2026-11-20",
                {"date": "2026-11-20", "premises": {"id": "e"}}\r
                date: 2026-11-20
                {"date": "2026-11-20", "premises": {"id": "g"}}""");
        List<String> lines = new ArrayList<>();
        new InspectionLines(READER).readAll(file, line -> lines.add(told(line).replace(file.toString(), "all.ndjson")));
        assertThat(lines)
                .containsExactly(
                        "1 a",
                        "2 refused all.ndjson:2:84 Heater.powerKw = -1 is out of range: it is from 0 to 100 kW",
                        "4 refused all.ndjson:4:23 the text ends too early: a closing quote, bracket or brace is missing",
                        "5 e",
                        "6 refused all.ndjson:6:1 a value is expected here: a text in double quotes, a number, true, false,"
                                + " null, [ or {",
                        "7 g");
    }

    @Test
    void anOverlongLineIsRefusedWithoutBeingHeld() throws IOException {
        String good = "{\"date\": \"2026-11-20\", \"premises\": {\"id\": \"%s\"}}\n";
        String text = good.formatted("a") + "x".repeat(1000) + "\n" + good.formatted("b");
        assertThat(read(text, 100))
                .containsExactly(
                        "1 a", "2 refused x:2:1 the line is longer than 100 bytes: one line is one inspection", "3 b");
    }

    @Test
    void aHugeFileOfOneLineIsRefused(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("huge.ndjson");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        List<String> lines = new ArrayList<>();
        new InspectionLines(READER)
                .readAll(file, line -> lines.add(told(line).replace(file.toString(), "huge.ndjson")));
        assertThat(lines)
                .containsExactly(
                        "1 refused huge.ndjson:1:1 the line is longer than 8388608 bytes: one line is one inspection");
    }

    @Test
    void badUtf8IsRefusedInItsLine() throws IOException {
        byte[] bytes = "{}\n{\"date\": \"".getBytes(StandardCharsets.UTF_8);
        byte[] broken = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xFF;
        List<String> lines = new ArrayList<>();
        new InspectionLines(READER).readAll("x", new ByteArrayInputStream(broken), line -> lines.add(told(line)));
        assertThat(lines.get(1))
                .isEqualTo("2 refused x:2:11 from here the text is not UTF-8 (it may be GBK): save the file with the"
                        + " encoding UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \t\r\n\n  "})
    void aFileWithoutAnInspectionIsRefused(String text) {
        assertThatThrownBy(() -> read(text, 100))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "x:1:1 the file holds no inspection: write a JSON object a line, or check whether its export"
                                + " broke off");
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatThrownBy(() -> new InspectionLines(READER).readAll(Path.of("no.ndjson"), line -> {}))
                .hasMessage("no.ndjson:1:1 there is no such file");
    }

    private static List<String> read(String text, int longest) throws IOException {
        List<String> lines = new ArrayList<>();
        InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        new InspectionLines(READER, longest).readAll("x", stream, line -> lines.add(told(line)));
        return lines;
    }

    private static String told(InspectionLine line) {
        if (line instanceof InspectionLine.Read read) {
            return read.number() + " " + read.inspection().premises().id();
        }
        InspectionLine.Refused refused = (InspectionLine.Refused) line;
        var problem = refused.reason().problems().get(0);
        return refused.number() + " refused " + problem.at() + " " + problem.message();
    }
}
