package io.firegrade.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A text with its name, which can say where an offset stands. Immutable. */
public final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final String text;
    private final int firstLine;
    private final int[] lineStarts;

    /**
     * Holds a text.
     *
     * @param file the name that messages show
     * @param text the whole text
     */
    public SourceText(String file, String text) {
        this(file, text, 1);
    }

    /**
     * Holds a part of a larger text.
     *
     * @param file the name that messages show
     * @param text the part
     * @param firstLine the number of its first line in the larger text
     */
    public SourceText(String file, String text, int firstLine) {
        this.file = file;
        this.text = text;
        this.firstLine = firstLine;
        this.lineStarts = lineStarts(text);
    }

    /**
     * Reads a file. A byte order mark is dropped.
     *
     * @param path the file; messages name it as it is given
     * @param limit the most bytes that are read; a larger file is refused before it is read
     * @throws InputException if there is no such file, it cannot be read, it is too large, or it is not UTF-8 text
     */
    public static SourceText read(Path path, long limit) {
        return read(path.toString(), path, limit);
    }

    /**
     * Reads a file under a name of its own. A byte order mark is dropped.
     *
     * @param name the name that messages show
     * @param path the file
     * @param limit the most bytes that are read; a larger file is refused before it is read
     * @throws InputException if there is no such file, it cannot be read, it is too large, or it is not UTF-8 text
     */
    public static SourceText read(String name, Path path, long limit) {
        try {
            if (Files.isDirectory(path)) {
                throw refused(name, "this is a directory: name a file in it");
            }
            long size = Files.size(path);
            if (size > limit) {
                throw refused(name, tooLarge(size + " bytes", limit));
            }
            try (InputStream stream = Files.newInputStream(path)) {
                return read(name, stream, limit);
            }
        } catch (NoSuchFileException e) {
            throw refused(name, "there is no such file");
        } catch (IOException e) {
            throw refused(name, "the file cannot be read: " + e.getClass().getSimpleName());
        }
    }

    /**
     * Reads a stream to its end. A byte order mark is dropped; the stream is not closed.
     *
     * @param name the name that messages show
     * @param limit the most bytes that are read
     * @throws InputException if there are more bytes, or they are not UTF-8 text
     * @throws IOException if the stream fails
     */
    public static SourceText read(String name, InputStream stream, long limit) throws IOException {
        byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limit + 1));
        if (bytes.length > limit) {
            throw refused(name, "the file is larger than the limit of " + limit + " bytes: split it");
        }
        return decode(name, ByteBuffer.wrap(bytes), 1);
    }

    /**
     * Decodes UTF-8. A byte order mark is dropped.
     *
     * @param name the name that messages show
     * @param bytes the text
     * @param firstLine the number of its first line
     * @throws InputException if the bytes are not UTF-8
     */
    public static SourceText decode(String name, ByteBuffer bytes, int firstLine) {
        CharBuffer chars = CharBuffer.allocate(bytes.remaining() + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, chars, true);
        chars.flip();
        if (chars.hasRemaining() && chars.charAt(0) == BYTE_ORDER_MARK) {
            chars.get();
        }
        SourceText decoded = new SourceText(name, chars.toString(), firstLine);
        if (result.isError()) {
            if (isUtf16(bytes)) {
                throw refused(name, "the text is UTF-16: save the file with the encoding UTF-8");
            }
            throw new InputException(List.of(decoded.problem(
                    decoded.text.length(),
                    "from here the text is not UTF-8 (it may be GBK): save the file with the encoding UTF-8")));
        }
        return decoded;
    }

    private static boolean isUtf16(ByteBuffer bytes) {
        int mark = bytes.limit() < 2 ? 0 : (bytes.get(0) & 0xFF) << 8 | (bytes.get(1) & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    /** The name that messages show. */
    public String file() {
        return file;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The place of a character. */
    public Location at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Location(file, firstLine + line, offset - lineStarts[line] + 1);
    }

    /** The text of a line, counted like {@link Location#line()}, without its end; empty if there is no such line. */
    public String line(int number) {
        int line = number - firstLine;
        if (line < 0 || line >= lineStarts.length) {
            return "";
        }
        int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
        return text.substring(lineStarts[line], end).stripTrailing();
    }

    /** The number of the first line longer than that, or zero. */
    int lineLongerThan(int length) {
        for (int i = 0; i < lineStarts.length; i++) {
            int end = i + 1 < lineStarts.length ? lineStarts[i + 1] : text.length();
            if (end - lineStarts[i] > length) {
                return firstLine + i;
            }
        }
        return 0;
    }

    /** A problem at a character. */
    public Problem problem(int offset, String message) {
        return problem(at(offset), message);
    }

    /** A problem at a place in this text. */
    public Problem problem(Location at, String message) {
        return new Problem(at, message, line(at.line()));
    }

    static String tooLarge(String size, long limit) {
        return "the file has " + size + ", the limit is " + limit + " bytes: split it";
    }

    private static InputException refused(String name, String message) {
        return new InputException(List.of(new Problem(new Location(name, 1, 1), message, "")));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
