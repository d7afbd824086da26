package io.firegrade.authoring;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Says what came of cases in words: each failure as a difference with its place and the nearest reason, then totals. */
public final class TestText {

    private TestText() {}

    /** The failures and the totals. */
    public static String of(TestRun run) {
        StringBuilder text = new StringBuilder();
        run.failures().forEach(failure -> text.append(of(failure)).append('\n'));
        return text.append(totals(run)).append('\n').toString();
    }

    /** One failure: the place of the case, what it expects and what there is instead, and why. */
    static String of(CaseResult failure) {
        CriterionCase example = failure.example();
        StringBuilder text = new StringBuilder();
        text.append(example.at()).append(' ').append(example.criterion()).append(": ");
        text.append(example.name()).append('\n');
        for (CaseDifference difference : failure.differences()) {
            boolean verdict = difference.what().equals("verdict");
            field(text, "expected", (verdict ? "" : difference.what() + " ") + difference.expected());
            field(text, "was", difference.actual());
        }
        List<String> reasons = failure.reasons();
        for (int i = 0; i < reasons.size(); i++) {
            field(text, i == 0 ? "because" : "", reasons.get(i));
        }
        return text.toString();
    }

    private static void field(StringBuilder text, String name, String value) {
        text.append(String.format(Locale.ROOT, "    %-10s%s\n", name, value));
    }

    /** How many cases of how many criteria there were, and how many failed. */
    static String totals(TestRun run) {
        int failed = run.failures().size();
        long criteria = run.results().stream()
                .map(result -> result.example().criterion())
                .distinct()
                .count();
        return plural(run.results().size(), "case") + " of "
                + (criteria == 1 ? "1 criterion" : criteria + " criteria") + ": "
                + (run.results().size() - failed) + " passed, " + failed + " failed" + in(run.took());
    }

    private static String plural(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String in(Duration took) {
        return String.format(Locale.ROOT, ", in %.2f s", took.toMillis() / 1000.0);
    }
}
