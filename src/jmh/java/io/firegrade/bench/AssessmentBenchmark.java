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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One assessment of the same restaurant by the same criteria. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // the set-up does, once the subject is chosen
public class AssessmentBenchmark {

    /** What is assessed by what. */
    @Param
    public Subject subject = Subject.THIRTY_CRITERIA;

    private RuleBook book;
    private Inspection known;
    private Inspection partlyKnown;
    private List<Fact> facts;
    private RawDrools rawDrools;

    /** Makes sure that all ways come to the same hazards, and that they are about what the benchmark claims. */
    @Setup
    public void agree() {
        Scene scene = subject.scene();
        book = subject.book();
        known = scene.known();
        partlyKnown = scene.partlyKnown();
        facts = scene.facts();
        rawDrools = new RawDrools(subject.pack());
        Assessment assessment = book.assess(known);
        Set<Match> raw = new HashSet<>(rawDrools.assess(facts));
        require(raw.size() >= 5, "there are only " + raw.size() + " hazards");
        require(
                found(assessment).equals(reported(raw)),
                "FireGrade finds " + found(assessment) + ", raw Drools " + raw);
        for (Criterion criterion : book.criteria()) {
            boolean hazard = assessment.verdicts().get(criterion.id()) == Verdict.HAZARD;
            require(
                    hazard == raw.stream().anyMatch(match -> match.criterion().equals(criterion.id())),
                    criterion.id() + " is " + assessment.verdicts().get(criterion.id()) + ", raw Drools finds " + raw);
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
}
