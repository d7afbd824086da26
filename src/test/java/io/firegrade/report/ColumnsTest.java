package io.firegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void aChineseCharacterTakesTwoColumns() {
        assertThat(Columns.width("气瓶 c1：50 kg")).isEqualTo(4 + 3 + 2 + 5);
        assertThat(Columns.padded("位置", 6)).isEqualTo("位置  ");
    }

    @Test
    void chineseBreaksBetweenCharactersButNotBeforeClosingPunctuation() {
        assertThat(Columns.wrap("", "  ", "危".repeat(49) + "险，" + "物".repeat(3)))
                .containsExactly("危".repeat(49), "  险，物物物");
    }

    @Test
    void openingPunctuationStaysWithWhatItOpens() {
        assertThat(Columns.wrap("", "", "危".repeat(49) + "《法》")).containsExactly("危".repeat(49), "《法》");
        assertThat(Columns.wrap("", "", "危".repeat(49) + " (须)")).containsExactly("危".repeat(49), "(须)");
    }

    @Test
    void aWordThatIsTooLongStaysWhole() {
        String address = "https://example.org/" + "a/".repeat(60);
        assertThat(Columns.wrap("- ", "  ", "see " + address + " there"))
                .containsExactly("- see", "  " + address, "  there");
    }

    @Test
    void aNumberStaysWithItsUnit() {
        String start = "a".repeat(97);
        assertThat(Columns.wrap("", "", start + " 50" + Columns.TIE + "kg")).containsExactly(start, "50 kg");
    }

    @Test
    void blanksAndControlCharactersAreOneSpace() {
        assertThat(Columns.wrap("", "", "a\n\t b\u001B[31m c")).containsExactly("a b [31m c");
    }
}
