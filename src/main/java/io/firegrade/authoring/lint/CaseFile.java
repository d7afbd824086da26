package io.firegrade.authoring.lint;

import io.firegrade.authoring.CriterionCase;
import io.firegrade.inspection.Inspection;
import io.firegrade.source.Node;
import java.util.List;
import java.util.Optional;

/**
 * The cases beside a file of criteria.
 *
 * @param criteria the file of criteria, as messages name it
 * @param name the file of cases, as messages name it
 * @param sound whether the cases could be read; if there is no file there are none, and nothing is wrong with it
 * @param cases the cases
 */
record CaseFile(String criteria, String name, boolean sound, List<Example> cases) {

    /** The end of the names of files of cases, in place of {@code .drl}. */
    static final String END = ".cases.yaml";

    /**
     * A case.
     *
     * @param given the case
     * @param node the case as it is written
     * @param base the inspection that it starts from and changes; empty if it changes none
     */
    record Example(CriterionCase given, Optional<Node.Mapping> node, Optional<Inspection> base) {}

    /** The path of the cases beside a file of criteria. */
    static String beside(String criteria) {
        return criteria.replaceFirst("\\.drl$", "") + END;
    }

    /** The cases of a criterion. */
    List<Example> of(String criterion) {
        return cases.stream()
                .filter(example -> example.given().criterion().equals(criterion))
                .toList();
    }
}
