package io.firegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.RuleBook;
import io.firegrade.assessment.Explanation;
import io.firegrade.assessment.Verdict;
import io.firegrade.criteria.Criterion;
import io.firegrade.facts.Language;
import io.firegrade.inspection.Inspection;
import io.firegrade.io.InspectionReader;
import io.firegrade.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Explanations, word for word; the pack, the inspections and what is expected stand in the folder {@code explained}. */
class ExplanationTest {

    private static final RuleBook BOOK = RuleBook.builder()
            .pack(ExplanationTest.class.getClassLoader(), "io/firegrade/report/explained")
            .build();

    @ParameterizedTest
    @CsvSource({
        "found, hose-too-long",
        "found, store-no-room",
        "found, kitchen-cylinder",
        "found, old-rule",
        "found, exit-locked",
        "found, element-locked",
        "found, major-locked",
        "found, seal-locked",
        "open, hose-too-long",
        "open, store-no-room",
        "open, kitchen-cylinder",
        "open, exit-locked",
        "bare, store-no-room",
        "bare, kitchen-cylinder",
        "bare, exit-locked",
    })
    void wordForWord(String inspection, String criterion) throws IOException {
        Explanation explanation = explanation(inspection, criterion);
        String name = inspection + "." + criterion;
        assertThat(new TextExplanation(Language.EN).render(explanation)).isEqualTo(text(name + ".en.txt"));
        assertThat(new TextExplanation(Language.ZH).render(explanation)).isEqualTo(text(name + ".zh.txt"));
    }

    @Test
    void asJson() throws IOException {
        assertThat(new JsonExplanation().render(explanation("found", "hose-too-long")))
                .isEqualTo(text("found.hose-too-long.json"));
    }

    @Test
    void everyVerdictIsExplained() throws IOException {
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (String inspection : new String[] {"found", "open", "bare"}) {
            for (Criterion criterion : BOOK.criteria()) {
                Explanation explanation = explanation(inspection, criterion.id());
                seen.add(explanation.verdict());
                explanation.subjects().forEach(subject -> seen.add(subject.verdict()));
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Verdict.values());
    }

    private static Explanation explanation(String inspection, String criterion) throws IOException {
        Inspection read = new InspectionReader(BOOK.facts())
                .read(new SourceText(inspection + ".yaml", text(inspection + ".yaml")));
        return BOOK.explain(read, criterion);
    }

    private static String text(String file) throws IOException {
        try (InputStream stream = ExplanationTest.class.getResourceAsStream("explained/" + file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
