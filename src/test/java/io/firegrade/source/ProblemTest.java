package io.firegrade.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static String shown(String line, int column) {
        return new Problem(new Location("a.drl", 3, column), "is wrong", line).toString();
    }

    @Test
    void problemsSurviveSerialisation() throws IOException, ClassNotFoundException {
        InputException refused =
                new InputException(List.of(new Problem(new Location("a.yaml", 2, 3), "this is wrong", "b: c")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }

        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(((InputException) read).problems())
                .isEqualTo(refused.problems())
                .hasSize(1);
    }

    @Test
    void aLineOf160CharactersIsShownWhole() {
        String line = "a".repeat(160);
        assertThat(shown(line, 160)).isEqualTo("a.drl:3:160 is wrong\n    " + line + "\n    " + " ".repeat(159) + "^");
    }

    @Test
    void whatIsCutOfALongLineIsMarked() {
        String line = "a".repeat(161);
        assertThat(shown(line, 1)).isEqualTo("a.drl:3:1 is wrong\n    " + "a".repeat(160) + "…\n    ^");
        assertThat(shown(line, 161))
                .isEqualTo("a.drl:3:161 is wrong\n    …" + "a".repeat(81) + "\n    " + " ".repeat(81) + "^");
        assertThat(shown("a".repeat(400), 200))
                .isEqualTo("a.drl:3:200 is wrong\n    …" + "a".repeat(160) + "…\n    " + " ".repeat(81) + "^");
    }

    @Test
    void theCaretStandsBelowWideCharacters() {
        assertThat(shown("\t气瓶x", 4)).isEqualTo("a.drl:3:4 is wrong\n    \t气瓶x\n    \t\u3000\u3000^");
    }
}
