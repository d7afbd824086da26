package io.firegrade.bench;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Criterion;
import io.firegrade.facts.Fact;
import io.firegrade.inspection.Inspection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One assessment of the same restaurant by the bundled criteria, in four ways. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AssessmentBenchmark {

    private final RuleBook book = RuleBook.standard();
    private final Inspection known = Restaurant.known();
    private final Inspection partlyKnown = Restaurant.partlyKnown();
    private final List<Fact> facts = Restaurant.facts();
    private final RawDrools rawDrools = new RawDrools("io/firegrade/rules/cn");
    private final PlainJava plainJava = new PlainJava(facts);

    /** Makes sure that all ways come to the same hazards, and that they are about what the benchmark claims. */
    @Setup
    public void agree() {
        Assessment assessment = book.assess(known);
        Set<Match> raw = new HashSet<>(rawDrools.assess(facts));
        Set<Match> plain = new HashSet<>(plainJava.assess());
        require(raw.equals(plain), "raw Drools finds " + raw + ", plain Java " + plain);
        require(raw.size() >= 5, "there are only " + raw.size() + " hazards");
        require(
                found(assessment).equals(reported(raw)),
                "FireGrade finds " + found(assessment) + ", raw Drools " + raw);
        for (Criterion criterion : book.criteria()) {
            boolean hazard = assessment.verdict(criterion.id()) == Verdict.HAZARD;
            require(
                    hazard == raw.stream().anyMatch(match -> match.criterion().equals(criterion.id())),
                    criterion.id() + " is " + assessment.verdict(criterion.id()) + ", raw Drools finds " + raw);
        }
        require(assessment.questions().isEmpty(), "not everything is known: " + assessment.questions());
        require(!book.assess(partlyKnown).questions().isEmpty(), "everything is known");
    }

    private static Set<Match> found(Assessment assessment) {
        Set<Match> found = new HashSet<>();
        for (Finding finding : assessment.findings()) {
            found.add(new Match(finding.criterion(), finding.subject().id()));
        }
        return found;
    }

    /** A graver finding takes the place of the one that it raises. */
    private Set<Match> reported(Set<Match> matches) {
        Set<Match> reported = new HashSet<>(matches);
        for (Criterion criterion : book.criteria()) {
            criterion
                    .raises()
                    .ifPresent(milder -> matches.stream()
                            .filter(match -> match.criterion().equals(criterion.id()))
                            .forEach(match -> reported.remove(new Match(milder, match.subject()))));
        }
        return reported;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }

    /** FireGrade: verdicts, findings with evidence, questions. */
    @Benchmark
    public Object fireGrade() {
        return book.assess(known);
    }

    /** FireGrade with a fifth of the values unknown. Raw Drools throws on these facts. */
    @Benchmark
    public Object fireGradePartlyKnown() {
        return book.assess(partlyKnown);
    }

    /** Unmodified Drools: which criteria match. */
    @Benchmark
    public Object rawDrools() {
        return rawDrools.assess(facts);
    }

    /** The criteria as plain Java. */
    @Benchmark
    public Object plainJava() {
        return plainJava.assess();
    }
}
