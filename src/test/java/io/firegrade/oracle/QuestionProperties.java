package io.firegrade.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Question;
import io.firegrade.assessment.Verdict;
import io.firegrade.facts.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** What is open has questions, and the questions are about what is open. */
class QuestionProperties {

    @Property(tries = 300, seed = "4", shrinking = ShrinkingMode.OFF)
    @net.jqwik.api.domains.Domain(Generated.class)
    void whatIsOpenIsAskedFor(@ForAll Generated.Draw draw) {
        draw.inspections().forEach(known -> {
            Assessment assessment = Judge.assess(draw.rules(), known);
            Set<String> asked = new TreeSet<>();
            for (Question question : assessment.questions()) {
                asked.addAll(question.settles());
                asked.addAll(question.helps());
                assertThat(question.settles()).noneMatch(question.helps()::contains);
                assertThat(question.settles())
                        .allSatisfy(id -> assertThat(assessment.verdict(id)).isEqualTo(Verdict.UNKNOWN));
                assertThat(question.helps())
                        .allSatisfy(id -> assertThat(assessment.verdict(id)).isIn(Verdict.UNKNOWN, Verdict.HAZARD));
            }
            for (Rule rule : draw.rules().rules()) {
                if (assessment.verdict(rule.id()) == Verdict.UNKNOWN) {
                    assertThat(asked).as(() -> rule + "\n" + known).contains(rule.id());
                }
            }
        });
    }

    @Property(tries = 150, seed = "5", shrinking = ShrinkingMode.OFF)
    @net.jqwik.api.domains.Domain(Generated.class)
    void someAnswerSettlesWhatAQuestionSettles(@ForAll Generated.Draw draw) {
        Dice dice = new Dice(draw.seed());
        draw.inspections().forEach(known -> {
            List<Question> deciding = Judge.assess(draw.rules(), known).questions().stream()
                    .filter(question -> !question.settles().isEmpty() && asksForValue(known, question))
                    .toList();
            if (!deciding.isEmpty()) {
                Question question = dice.of(deciding);
                String criterion = dice.of(question.settles());
                boolean settled = answers(draw.rules(), known, question, criterion).stream()
                        .anyMatch(answer -> Judge.assess(draw.rules(), answer).verdict(criterion) != Verdict.UNKNOWN);
                assertThat(settled)
                        .as(() -> "no answer to " + question + " settles " + criterion + "\n"
                                + rule(draw.rules(), criterion) + "\n" + known)
                        .isTrue();
                Statistics.label("questions tried").collect("settled");
            }
        });
    }

    private static boolean asksForValue(Known known, Question question) {
        return thing(known, question).isPresent();
    }

    /** The listed thing that a pointer such as {@code /bays/0/zone} leads to. */
    private static Optional<Thing> thing(Known known, Question question) {
        String[] parts = question.pointer().split("/", -1);
        return Vocabulary.all().stream()
                .filter(type -> type.key().equals(parts[1]))
                .flatMap(type -> {
                    boolean single = Rule.SINGLE.contains(type.name());
                    if (parts.length != (single ? 3 : 4)) {
                        return Stream.empty();
                    }
                    return single
                            ? known.certain(type.name()).stream()
                            : known.of(type.name()).stream()
                                    .skip(Integer.parseInt(parts[2]))
                                    .limit(1);
                })
                .findFirst();
    }

    private static List<Known> answers(Book book, Known known, Question question, String criterion) {
        Thing thing = thing(known, question).orElseThrow();
        String name = question.pointer().substring(question.pointer().lastIndexOf('/') + 1);
        Component component = Vocabulary.component(thing.type(), name);
        List<Object> values = new ArrayList<>();
        if (component.kind() == Component.Kind.REFERENCE) {
            String target = Vocabulary.target(component);
            known.certain(target).forEach(candidate -> values.add(candidate.id()));
            if (!known.isComplete(target)) {
                values.add("elsewhere");
            }
        } else {
            values.addAll(Domain.of(RuleReads.of(rule(book, criterion)), known).values(component));
        }
        return values.stream().map(value -> known.with(thing.with(name, value))).toList();
    }

    private static Rule rule(Book book, String id) {
        return book.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
