package io.firegrade.authoring.lint;

/** How much a finding on a pack matters, the gravest first. */
public enum Severity {
    /** The pack cannot be used, or a criterion in it cannot do what it is for. */
    ERROR("error"),
    /** Something is likely not as it was meant, or is not proved by cases. */
    WARNING("warning"),
    /** Something to know, that nobody has to mend today. */
    NOTE("note");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word in reports; SARIF calls its levels so, too. */
    public String word() {
        return word;
    }

    /** Whether it is as grave as another, or graver. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
