package io.firegrade.io;

import io.firegrade.source.Document;
import io.firegrade.source.InputException;
import io.firegrade.source.Location;
import io.firegrade.source.Problem;
import io.firegrade.source.SourceText;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads many inspections from one file, a JSON object a line (NDJSON), without holding more than one line. Blank lines are skipped,
 * but a file of nothing else is refused: an export that broke off must not pass for one in which nothing was found.
 *
 * <p>Immutable and thread-safe.
 */
public final class InspectionLines {

    private static final String NO_INSPECTION =
            "the file holds no inspection: write a JSON object a line, or check whether its export broke off";

    private final InspectionReader reader;
    private final int longest;

    /**
     * Reads lines of up to 8 MiB.
     *
     * @param reader what reads the single inspections
     */
    public InspectionLines(InspectionReader reader) {
        this(reader, Document.LONGEST);
    }

    InspectionLines(InspectionReader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /**
     * Reads a file. A bad line is handed on as refused and does not stop the others.
     *
     * @param sink takes each line as soon as it is read, in the order of the file
     * @throws InputException if the file cannot be read, or holds no inspection
     */
    public void readAll(Path file, Consumer<InspectionLine> sink) {
        String name = file.toString();
        try (InputStream stream = Files.newInputStream(file)) {
            readAll(name, stream, sink);
        } catch (NoSuchFileException e) {
            throw refused(name, 1, "there is no such file");
        } catch (IOException e) {
            throw refused(name, 1, "the file cannot be read: " + e.getClass().getSimpleName());
        }
    }

    /**
     * Reads a stream to its end. A bad line is handed on as refused and does not stop the others. The stream is not closed.
     *
     * @param name the name that messages show
     * @param sink takes each line as soon as it is read, in the order of the stream
     * @throws InputException if all its lines are blank
     * @throws IOException if the stream fails
     */
    public void readAll(String name, InputStream stream, Consumer<InspectionLine> sink) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(stream, 1 << 16);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        long length = 0;
        boolean blank = true;
        boolean empty = true;
        for (int next = bytes.read(); ; next = bytes.read()) {
            if (next >= 0 && next != '\n') {
                blank &= next <= ' ';
                if (++length <= longest) {
                    line.write(next);
                }
                continue;
            }
            empty &= blank && length <= longest;
            if (length > longest) {
                sink.accept(new InspectionLine.Refused(
                        number,
                        refused(
                                name,
                                number,
                                "the line is longer than " + longest + " bytes: one line is one inspection")));
            } else if (!blank) {
                sink.accept(read(name, number, line.toByteArray()));
            }
            if (next < 0) {
                if (empty) {
                    throw refused(name, 1, NO_INSPECTION);
                }
                return;
            }
            line.reset();
            length = 0;
            blank = true;
            number++;
        }
    }

    private InspectionLine read(String name, int number, byte[] line) {
        try {
            SourceText text = SourceText.decode(name, ByteBuffer.wrap(line), number);
            return new InspectionLine.Read(number, reader.read(Document.json(text)));
        } catch (InputException e) {
            return new InspectionLine.Refused(number, e);
        }
    }

    private static InputException refused(String name, int line, String message) {
        return new InputException(List.of(new Problem(new Location(name, line, 1), message, "")));
    }
}
