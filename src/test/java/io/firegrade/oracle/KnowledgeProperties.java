package io.firegrade.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Verdict;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;

/** More knowledge settles what is open and changes nothing else. */
class KnowledgeProperties {

    private static final int STEPS = 6;

    @Property(tries = 200, seed = "3", shrinking = ShrinkingMode.OFF)
    @Domain(Generated.class)
    void moreKnowledgeOverturnsNothing(@ForAll Generated.Draw draw) {
        Learning learning = new Learning(draw.rules().domain(), new Dice(draw.seed()));
        draw.inspections().forEach(start -> {
            Known before = start;
            Assessment earlier = Judge.assess(draw.rules(), before);
            for (int i = 0; i < STEPS; i++) {
                Known after = learning.learn(before);
                Assessment later = Judge.assess(draw.rules(), after);
                check(draw.rules(), before, earlier, after, later);
                before = after;
                earlier = later;
            }
        });
    }

    private static void check(Book book, Known before, Assessment earlier, Known after, Assessment later) {
        for (Rule rule : book.rules()) {
            assertThat(allowed(earlier.verdict(rule.id())))
                    .as(() -> rule.id() + " was " + earlier.verdict(rule.id()) + "\n" + rule + "\nbefore\n" + before
                            + "\nafter\n" + after)
                    .contains(later.verdict(rule.id()));
        }
        assertThat(later.findings().stream().map(Finding::fingerprint))
                .as(() -> "before\n" + before + "\nafter\n" + after)
                .containsAll(
                        earlier.findings().stream().map(Finding::fingerprint).toList());
    }

    private static Set<Verdict> allowed(Verdict earlier) {
        return switch (earlier) {
            case CLEAR -> EnumSet.of(Verdict.CLEAR, Verdict.NOT_APPLICABLE);
            case UNKNOWN -> EnumSet.allOf(Verdict.class);
            default -> EnumSet.of(earlier);
        };
    }
}
