package io.firegrade.authoring;

import java.util.List;
import java.util.Set;

/** Which cases of a pack are wanted. Others are not made, and files that cannot hold any are not read as cases. */
interface CaseChoice {

    /** All cases. */
    CaseChoice ALL = saying(List.of());

    /**
     * Whether a file may hold one of them.
     *
     * @param file the name of the file, as messages show it
     * @param text its text
     */
    boolean mayBeIn(String file, String text);

    /** Whether a case is one of them. */
    boolean takes(String file, String criterion, String name);

    /** The cases of these criteria. */
    static CaseChoice of(Set<String> criteria) {
        return new CaseChoice() {
            @Override
            public boolean mayBeIn(String file, String text) {
                return criteria.stream().anyMatch(id -> mayHold(text, id));
            }

            @Override
            public boolean takes(String file, String criterion, String name) {
                return criteria.contains(criterion);
            }
        };
    }

    /** The cases of which the file, the criterion or the name contains a word, for each of these words. */
    static CaseChoice saying(List<String> words) {
        return new CaseChoice() {
            @Override
            public boolean mayBeIn(String file, String text) {
                return words.stream().allMatch(word -> file.contains(word) || mayHold(text, word));
            }

            @Override
            public boolean takes(String file, String criterion, String name) {
                return words.stream()
                        .allMatch(word -> file.contains(word) || criterion.contains(word) || name.contains(word));
            }
        };
    }

    /** Whether a value in a text may contain a word: certain only of words that YAML cannot write in another way than they are. */
    private static boolean mayHold(String text, String word) {
        return text.contains(word) || text.indexOf('\\') >= 0 || !word.matches("[\\p{L}\\p{N}_-]+");
    }
}
