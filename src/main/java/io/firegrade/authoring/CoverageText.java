package io.firegrade.authoring;

import io.firegrade.engine.Truth;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows coverage in words: the DRL of each criterion that is not fully covered, with what is missing under its conditions. */
public final class CoverageText {

    private CoverageText() {}

    /** The gaps and the totals. */
    public static String of(Coverage coverage) {
        StringBuilder text = new StringBuilder();
        long full =
                coverage.criteria().stream().filter(one -> one.uncovered() == 0).count();
        coverage.criteria().stream()
                .filter(one -> one.uncovered() > 0)
                .forEach(one -> text.append(of(one)).append('\n'));
        int conditions = coverage.criteria().stream()
                .mapToInt(one -> one.conditions().size())
                .sum();
        return text.append(String.format(
                        Locale.ROOT,
                        "%d criteria with %d conditions: %d of %d outcomes covered (%s %%), %d criteria fully%n",
                        coverage.criteria().size(),
                        conditions,
                        coverage.covered(),
                        coverage.outcomes(),
                        coverage.percent().toPlainString(),
                        full))
                .toString();
    }

    private static String of(CriterionCoverage criterion) {
        StringBuilder text = new StringBuilder();
        text.append(criterion.criterion().at())
                .append(' ')
                .append(criterion.criterion().id());
        text.append(": ").append(criterion.outcomes() - criterion.uncovered());
        text.append(" of ").append(criterion.outcomes()).append(" outcomes in ").append(criterion.cases());
        text.append(criterion.cases() == 1 ? " case" : " cases");
        if (!criterion.missing().isEmpty()) {
            text.append("; no case is ")
                    .append(criterion.missing().stream().map(Enum::name).collect(Collectors.joining(" or ")));
        }
        text.append('\n');
        for (Map.Entry<Integer, String> line : criterion.lines().entrySet()) {
            text.append("    ").append(line.getValue()).append('\n');
            criterion.conditions().stream()
                    .filter(condition -> condition.at().line() == line.getKey())
                    .filter(condition -> !condition.missing().isEmpty())
                    .forEach(condition -> text.append("    ")
                            .append(under(line.getValue(), condition.at().column()))
                            .append("^ never ")
                            .append(condition.missing().stream()
                                    .sorted((a, b) -> b.compareTo(a))
                                    .map(CoverageText::word)
                                    .collect(Collectors.joining(", never ")))
                            .append('\n'));
        }
        return text.toString();
    }

    private static String word(Truth truth) {
        return truth.name().toLowerCase(Locale.ROOT);
    }

    /** Blanks up to a column; tabs stay tabs. */
    private static String under(String line, int column) {
        return line.substring(0, Math.min(column - 1, line.length())).replaceAll("[^\\t]", " ");
    }
}
