package io.firegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a page of the documentation shows: its fenced blocks.
 *
 * @param blocks the blocks in their order
 */
record ShownBlocks(List<Block> blocks) {

    private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
    private static final String LEFT_OUT = "…";

    /**
     * A fenced block.
     *
     * @param language what stands behind the fence
     * @param text its lines, with their ends
     */
    record Block(String language, String text) {

        /** The commands that it shows, without the prompt. */
        List<String> commands() {
            return text.lines()
                    .filter(line -> line.startsWith("$ "))
                    .map(line -> line.substring(2))
                    .toList();
        }

        /** Asserts that a command prints what stands here, to the letter but for how long it took; {@code …} is what is left out. */
        void isPrinted(String printed) {
            StringBuilder pattern = new StringBuilder();
            for (String line : withoutTimes(text).lines().toList()) {
                if (line.startsWith("$ ")) {
                    continue;
                }
                boolean cut = line.endsWith(LEFT_OUT);
                String kept = cut ? line.substring(0, line.length() - LEFT_OUT.length()) : line;
                if (kept.isBlank() && cut) {
                    pattern.append("(?:.*\n)*?");
                } else {
                    pattern.append(Pattern.quote(kept)).append(cut ? "[\\s\\S]*?\n" : "\n");
                }
            }
            assertThat(withoutTimes(printed)).matches(pattern.toString());
        }

        private static String withoutTimes(String text) {
            return text.replaceAll("[0-9]+(\\.[0-9]+)? s\n", "T s\n");
        }
    }

    static ShownBlocks of(Path page) {
        try {
            List<Block> blocks = new ArrayList<>();
            FENCED.matcher(Files.readString(page))
                    .results()
                    .forEach((MatchResult fenced) -> blocks.add(new Block(fenced.group(1), fenced.group(2))));
            assertThat(blocks).as("blocks of %s", page).isNotEmpty();
            return new ShownBlocks(blocks);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The blocks of a language. */
    Stream<Block> in(String language) {
        return blocks.stream().filter(block -> block.language().equals(language));
    }

    /** The first block of a language that holds some words. */
    Block with(String language, String words) {
        return in(language)
                .filter(block -> block.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no block of " + language + " with " + words));
    }
}
