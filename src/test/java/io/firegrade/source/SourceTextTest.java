package io.firegrade.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {

    @Test
    void aByteOrderMarkIsDropped(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("a.yaml"), "\uFEFFa: 1");
        SourceText text = SourceText.read(file, 100);
        assertThat(text.text()).isEqualTo("a: 1");
        assertThat(text.file()).isEqualTo(file.toString());
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("huge.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> SourceText.read("huge.yaml", file, Document.LONGEST))
                        .isInstanceOf(InputException.class)
                        .hasMessage(
                                "huge.yaml:1:1 the file has 209715200 bytes, the limit is 8388608 bytes: split it"));
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWhereTheyStand(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("gbk.yaml");
        Files.write(file, "id: 1\nname: ".getBytes(StandardCharsets.UTF_8));
        Files.write(file, "晋味".getBytes(Charset.forName("GBK")), StandardOpenOption.APPEND);
        assertThatThrownBy(() -> SourceText.read("gbk.yaml", file, 100)).hasMessage("""
                gbk.yaml:2:7 from here the text is not UTF-8 (it may be GBK): save the file with the encoding UTF-8
                    name:
                          ^""");
    }

    @Test
    void utf16IsRefusedByItsName(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("u.yaml");
        Files.writeString(file, "\uFEFFdate: 2026-11-20", StandardCharsets.UTF_16LE);
        assertThatThrownBy(() -> SourceText.read("u.yaml", file, 100))
                .hasMessage("u.yaml:1:1 the text is UTF-16: save the file with the encoding UTF-8");
        Files.writeString(file, "\uFEFFdate: 2026-11-20", StandardCharsets.UTF_16BE);
        assertThatThrownBy(() -> SourceText.read("u.yaml", file, 100))
                .hasMessage("u.yaml:1:1 the text is UTF-16: save the file with the encoding UTF-8");
    }

    @Test
    void aStreamWithoutEndIsRefused() {
        InputStream zeros = new InputStream() {
            @Override
            public int read() {
                return 0;
            }
        };
        assertThatThrownBy(() -> SourceText.read("zero", zeros, 100))
                .hasMessage("zero:1:1 the file is larger than the limit of 100 bytes: split it");
    }

    @Test
    void aTruncatedCharacterIsRefused(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("cut.yaml");
        Files.write(file, new byte[] {'a', (byte) 0xE6, (byte) 0x99});
        assertThatThrownBy(() -> SourceText.read("cut.yaml", file, 100))
                .hasMessageStartingWith("cut.yaml:1:2 from here the text is not UTF-8");
    }

    @Test
    void whatIsNoFileIsRefused(@TempDir Path directory) {
        assertThatThrownBy(() -> SourceText.read("x.yaml", directory.resolve("x.yaml"), 100))
                .hasMessage("x.yaml:1:1 there is no such file");
        assertThatThrownBy(() -> SourceText.read("dir", directory, 100))
                .hasMessage("dir:1:1 this is a directory: name a file in it");
    }

    @Test
    void aPartCountsItsLinesInTheWhole() {
        SourceText part = new SourceText("all.ndjson", "{}\nx", 7);
        assertThat(part.at(3)).hasToString("all.ndjson:8:1");
        assertThat(part.line(8)).isEqualTo("x");
        assertThat(part.line(1)).isEmpty();
    }
}
