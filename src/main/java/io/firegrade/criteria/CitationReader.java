package io.firegrade.criteria;

import io.firegrade.source.Location;
import io.firegrade.source.Nearest;
import io.firegrade.source.Node;
import io.firegrade.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads which clauses of a catalogue are cited, as in {@code GB55037 = "12.0.3; 12.0.4(2)"}, and notes those that it does not hold. */
public final class CitationReader {

    private final Map<String, Set<String>> catalogue;
    private final Problems problems;
    private final List<Citation> citations = new ArrayList<>();

    /**
     * Starts without citations.
     *
     * @param catalogue the clauses of each standard, by its key
     * @param problems receives what is wrong
     */
    public CitationReader(Map<String, Set<String>> catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /**
     * Whether the catalogue holds a standard; that it does not is a problem.
     *
     * @param standard the key of the standard
     * @param at where the key stands
     */
    public boolean holds(String standard, Location at) {
        boolean held = catalogue.containsKey(standard);
        if (!held) {
            problems.add(
                    at,
                    "unknown legal basis '" + Node.shortened(standard) + "': it is not in the catalogue of standards"
                            + Nearest.hint(standard, catalogue.keySet()));
        }
        return held;
    }

    /**
     * Reads the clauses that are cited of one standard.
     *
     * @param standard the key of the standard, which the catalogue holds
     * @param clauses the numbers of the clauses, with semicolons between them
     * @param at where these stand
     */
    public void read(String standard, String clauses, Location at) {
        Set<String> known = Objects.requireNonNull(catalogue.get(standard));
        for (String part : clauses.split(";", -1)) {
            if (problems.isFull()) {
                return;
            }
            Citation citation = new Citation(standard, part.strip());
            if (!known.contains(citation.clause())) {
                problems.add(
                        at,
                        "unknown clause '" + Node.shortened(citation.clause()) + "' of " + standard
                                + ": it is not in the catalogue of standards" + Nearest.hint(citation.clause(), known));
            } else if (citations.contains(citation)) {
                problems.add(at, "the clause '" + citation.clause() + "' of " + standard + " is named twice");
            } else {
                citations.add(citation);
            }
        }
    }

    /** What was cited so far and is in the catalogue, in the order of the text. */
    public List<Citation> citations() {
        return List.copyOf(citations);
    }
}
