package io.firegrade.authoring.lint;

import io.firegrade.source.Location;
import io.firegrade.source.Problem;
import io.firegrade.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects findings with the lines that they stand in. Not thread-safe. */
final class Findings {

    private final Map<String, SourceText> files = new HashMap<>();
    private final List<LintFinding> found = new ArrayList<>();

    /** Makes the lines of a file known. */
    void file(SourceText text) {
        files.put(text.file(), text);
    }

    void add(Check check, String criterion, Location at, String message) {
        found.add(new LintFinding(check, Optional.of(criterion), problem(at, message)));
    }

    void add(Check check, Location at, String message) {
        found.add(new LintFinding(check, Optional.empty(), problem(at, message)));
    }

    /** Adds what was refused, once. */
    void refused(Problem problem) {
        LintFinding finding = new LintFinding(Check.REFUSED, Optional.empty(), problem);
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }

    private Problem problem(Location at, String message) {
        SourceText text = files.get(at.file());
        return text == null ? new Problem(at, message, "") : text.problem(at, message);
    }

    /** Whether one of these checks found something there. */
    boolean has(Set<Check> checks, Location at) {
        return found.stream()
                .anyMatch(finding ->
                        checks.contains(finding.check()) && finding.at().equals(at));
    }

    /** Whether a check found something in a criterion. */
    boolean has(Check check, String criterion) {
        return found.stream()
                .anyMatch(finding -> finding.check() == check
                        && finding.criterion().filter(criterion::equals).isPresent());
    }

    /** A collector that knows the same files. */
    Findings empty() {
        Findings empty = new Findings();
        empty.files.putAll(files);
        return empty;
    }

    List<LintFinding> found() {
        return List.copyOf(found);
    }
}
