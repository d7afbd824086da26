package io.firegrade.oracle;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Verdict;
import io.firegrade.inspection.Inspection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds assessments against what the naive evaluator says. */
final class Judge {

    private Judge() {}

    /**
     * What the assessment of an inspection says that some completion contradicts.
     *
     * @param sample how many completions are tried for each criterion
     */
    static void checkSound(Book book, Known known, Dice dice, int sample, Precision.Observer observer) {
        Assessment assessment = assess(book, known);
        for (Rule rule : book.rules()) {
            Verdict verdict = assessment.verdict(rule.id());
            Set<String> proven = subjects(assessment, rule);
            Set<String> always = null;
            boolean sometimes = false;
            List<World> worlds = new Completions(rule, known).some(dice, sample);
            for (World world : worlds) {
                NaiveEvaluator naive = new NaiveEvaluator(world);
                Set<String> fires = naive.fires(rule);
                sometimes |= !fires.isEmpty();
                if (always == null) {
                    always = new TreeSet<>(fires);
                }
                always.retainAll(fires);
                boolean contradicted = switch (verdict) {
                    case HAZARD -> !fires.containsAll(proven);
                    case CLEAR -> !fires.isEmpty();
                    case NOT_APPLICABLE -> !naive.inScope(rule).isEmpty();
                    default -> false;
                };
                if (contradicted) {
                    throw new AssertionError("the verdict " + verdict + " for " + proven
                            + " is contradicted by a completion, in which it fires for " + fires + "\n" + rule
                            + "\nthe inspection\n" + known + "\nthe completion\n" + world);
                }
            }
            boolean agreed = always != null && (!always.isEmpty() || !sometimes);
            observer.see(verdict, worlds.size(), agreed);
        }
    }

    /** Holds that the verdicts on a complete inspection are those of the naive evaluator and of unmodified Drools. */
    static void checkExact(Book book, RawDrools drools, Known known) {
        Assessment assessment = assess(book, known);
        Inspection inspection = known.inspection();
        Map<String, Set<String>> fired = drools.fire(Vocabulary.all().stream()
                .flatMap(type -> inspection.facts(type).stream())
                .toList());
        NaiveEvaluator naive = new NaiveEvaluator(new World(known.things()));
        for (Rule rule : book.rules()) {
            Set<String> fires = naive.fires(rule);
            Verdict expected = !fires.isEmpty()
                    ? Verdict.HAZARD
                    : naive.inScope(rule).isEmpty() ? Verdict.NOT_APPLICABLE : Verdict.CLEAR;
            Verdict verdict = assessment.verdict(rule.id());
            Set<String> found = subjects(assessment, rule);
            Set<String> raw = fired.getOrDefault(rule.id(), Set.of());
            if (verdict != expected || !found.equals(fires) || !raw.equals(fires)) {
                throw new AssertionError("the engine says " + verdict + " for " + found + ", the naive evaluator "
                        + expected + " for " + fires + ", unmodified Drools fires for " + raw + "\n" + rule
                        + "\nthe inspection\n" + known);
            }
        }
    }

    /** Assesses, and says of which inspection if that fails. */
    static Assessment assess(Book book, Known known) {
        try {
            return book.ruleBook().assess(known.inspection());
        } catch (RuntimeException e) {
            String rules = book.rules().stream()
                    .filter(rule -> String.valueOf(e.getMessage()).matches("(?s).*\\b" + rule.id() + "\\b.*"))
                    .map(Rule::toString)
                    .collect(Collectors.joining("\n"));
            throw new AssertionError(e + "\n" + rules + "\nthe inspection\n" + known, e);
        }
    }

    /** The subjects of a criterion's findings. */
    static Set<String> subjects(Assessment assessment, Rule rule) {
        return assessment.findings().stream()
                .filter(finding -> finding.criterion().equals(rule.id()))
                .map(Finding::subject)
                .map(subject -> subject.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
