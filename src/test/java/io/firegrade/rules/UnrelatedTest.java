package io.firegrade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.assessment.Assessment;
import io.firegrade.assessment.Finding;
import io.firegrade.assessment.Verdict;
import io.firegrade.authoring.CriterionCase;
import io.firegrade.criteria.Criterion;
import io.firegrade.inspection.Inspection;
import io.firegrade.io.InspectionReader;
import io.firegrade.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A violation on premises that comply otherwise is reported as what it is and as nothing else. Another finding may stand beside it
 * only if it is about the same subject or the same changed values, if one raises the other, or if one is judged over the other.
 */
class UnrelatedTest {

    private static final Map<String, List<Example>> EXAMPLES = examples();

    /**
     * A case with the compliant premises that it starts from.
     *
     * @param base what the case changes
     */
    private record Example(CriterionCase example, Inspection base) {

        Assessment assessment() {
            return NationalCases.BOOK.assess(example.inspection());
        }
    }

    static Stream<String> criteria() {
        return NationalCases.CRITERIA.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void aViolationRaisesNothingUnrelated(String id) {
        List<String> tried = new ArrayList<>();
        for (Example example : examples(id, Verdict.HAZARD)) {
            Set<String> unrelated = unrelated(id, example);
            if (unrelated.isEmpty()) {
                return;
            }
            tried.add(example.example().at() + " also raises " + unrelated);
        }
        assertThat(tried).as("hazard cases of %s", id).isNotEmpty();
        throw new AssertionError("no hazard case of " + id + " raises this alone:\n" + String.join("\n", tried));
    }

    /** The advice leads to premises like those of a clear case: they have no finding that the violation did not bring. */
    @ParameterizedTest
    @MethodSource("criteria")
    void followingTheAdviceRemovesIt(String id) {
        Set<String> brought = examples(id, Verdict.HAZARD).stream()
                .flatMap(example -> example.assessment().findings().stream())
                .map(Finding::criterion)
                .collect(Collectors.toSet());
        assertThat(examples(id, Verdict.CLEAR)).as("clear cases of %s", id).anySatisfy(example -> {
            Assessment assessment = example.assessment();
            assertThat(assessment.findings().stream().map(Finding::criterion))
                    .isSubsetOf(brought)
                    .doesNotContain(id);
        });
    }

    private static List<Example> examples(String id, Verdict expected) {
        return EXAMPLES.getOrDefault(id, List.of()).stream()
                .filter(example -> example.example().expected() == expected)
                .toList();
    }

    private static Set<String> unrelated(String id, Example example) {
        Assessment assessment = example.assessment();
        Set<String> behind = behind(id);
        List<Finding> own = assessment.findings().stream()
                .filter(finding -> behind.contains(finding.criterion()))
                .toList();
        Changes changes = Changes.of(
                example.base(),
                example.example().inspection(),
                NationalCases.BOOK.facts().types());
        Set<String> changed = new HashSet<>();
        own.forEach(finding -> footprint(finding, example.base()).stream()
                .filter(thing -> changes.any(Set.of(thing)))
                .forEach(changed::add));
        Set<String> unrelated = new TreeSet<>();
        for (Finding finding : assessment.findings()) {
            if (!behind.contains(finding.criterion())
                    && own.stream()
                            .noneMatch(one -> sameSubject(one, finding) || raises(one, finding) || raises(finding, one))
                    && !judgesOver(finding, behind)
                    && footprint(finding, example.base()).stream().noneMatch(changed::contains)) {
                unrelated.add(finding.criterion());
            }
        }
        return unrelated;
    }

    private static Set<String> footprint(Finding finding, Inspection base) {
        Criterion criterion = NationalCases.CRITERIA.get(finding.criterion());
        return new Footprint(criterion, base).of(finding.evidence().stream());
    }

    private static boolean sameSubject(Finding one, Finding other) {
        return !one.subject().type().single()
                && one.subject().type().equals(other.subject().type())
                && one.subject().id().equals(other.subject().id());
    }

    private static boolean raises(Finding graver, Finding milder) {
        return NationalCases.withRaised(graver.criterion()).anyMatch(milder.criterion()::equals);
    }

    private static boolean judgesOver(Finding finding, Set<String> ids) {
        return behind(finding.criterion()).stream().anyMatch(ids::contains)
                && !NationalCases.CRITERIA.get(finding.criterion()).judgedOver().isEmpty();
    }

    /** A criterion, those that it judges over, those that these judge over, and so on. */
    private static Set<String> behind(String id) {
        Set<String> behind = new HashSet<>();
        List<String> next = new ArrayList<>(List.of(id));
        while (!next.isEmpty()) {
            String one = next.remove(next.size() - 1);
            if (behind.add(one) && NationalCases.CRITERIA.containsKey(one)) {
                next.addAll(NationalCases.CRITERIA.get(one).judgedOver());
            }
        }
        return behind;
    }

    /** The cases by criterion, as far as their bases have no finding. */
    private static Map<String, List<Example>> examples() {
        Map<String, Optional<Inspection>> bases = new HashMap<>();
        InspectionReader reader = new InspectionReader(NationalCases.BOOK.facts());
        Map<String, String> names = new HashMap<>();
        for (String file : NationalCases.files()) {
            Node list = NationalCases.mapping(file).value("cases").orElseThrow();
            for (Node one : ((Node.Sequence) list).items()) {
                ((Node.Mapping) one)
                        .value("base")
                        .ifPresent(base -> names.put(one.at().toString(), ((Node.Scalar) base).text()));
            }
        }
        Map<String, List<Example>> examples = new LinkedHashMap<>();
        for (CriterionCase example : NationalCases.all()) {
            Optional.ofNullable(names.get(example.at().toString()))
                    .flatMap(name -> bases.computeIfAbsent(name, key -> compliant(reader, key)))
                    .ifPresent(base -> examples.computeIfAbsent(example.criterion(), key -> new ArrayList<>())
                            .add(new Example(example, base)));
        }
        return examples;
    }

    private static Optional<Inspection> compliant(InspectionReader reader, String name) {
        Inspection base = reader.read(NationalCases.FOLDER.read("bases/" + name + ".yaml"));
        return Optional.of(base)
                .filter(inspection ->
                        NationalCases.BOOK.assess(inspection).findings().isEmpty());
    }
}
