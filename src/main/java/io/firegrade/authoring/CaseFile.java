package io.firegrade.authoring;

import java.util.List;

/**
 * The cases of one file.
 *
 * @param path the file within the pack, such as {@code gas/cylinders.cases.yaml}
 * @param cases its cases
 */
record CaseFile(String path, List<CriterionCase> cases) {

    static final String ENDING = ".cases.yaml";

    CaseFile {
        cases = List.copyOf(cases);
    }

    /** The file of cases that stands beside a file of criteria. */
    static String beside(String criteria) {
        return criteria.replaceFirst("\\.drl$", "") + ENDING;
    }
}
