package io.firegrade.facts;

/**
 * A text in Chinese and English.
 *
 * @param zh the Chinese text, not blank
 * @param en the English text, not blank
 */
public record Bilingual(String zh, String en) {

    /**
     * Checks that neither text is missing.
     *
     * @throws IllegalArgumentException if one of the texts is blank
     */
    public Bilingual {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages: zh = \"" + zh + "\", en = \"" + en + "\"");
        }
    }

    /** The text in the given language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
