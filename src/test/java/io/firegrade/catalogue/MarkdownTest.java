package io.firegrade.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "plain 文字 - 1.5 m; plain 文字 - 1.5 m",
                "a|b; a\\|b",
                "<b>R&D</b>; \\<b\\>R\\&D\\</b\\>",
                "*x* _y_ `z` ~3~; \\*x\\* \\_y\\_ \\`z\\` \\~3\\~",
                "[a](b) c:\\d; \\[a\\](b) c:\\\\d",
                "$5$; \\$5\\$",
                "# head; \\# head",
                "- item; \\- item",
                "-5 °C; -5 °C",
                "1. first; 1\\. first",
                "12) twelfth; 12\\) twelfth",
                "2.5 m; 2.5 m",
                "---; \\---",
                "+ 更多; \\+ 更多",
            })
    void textShowsUnchanged(String text, String escaped) {
        assertThat(Markdown.text(text)).isEqualTo(escaped);
    }

    @Test
    void textStandsOnOneLine() {
        assertThat(Markdown.text(" a\n\n# b\tc ")).isEqualTo("a # b c");
    }

    @Test
    void noLineOfDrlClosesItsFence() {
        assertThat(Markdown.drl("// ````\n$r : Room()")).isEqualTo("`````drl\n// ````\n$r : Room()\n`````\n");
        assertThat(Markdown.drl("$r : Room()")).isEqualTo("```drl\n$r : Room()\n```\n");
    }
}
