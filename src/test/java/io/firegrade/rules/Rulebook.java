package io.firegrade.rules;

import io.firegrade.criteria.Citation;
import io.firegrade.source.Document;
import io.firegrade.source.Node;
import io.firegrade.source.SourceText;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the proofs need of the rule book that the national pack was made from. */
final class Rulebook {

    private static final Path FOLDER = Path.of("src/test/resources/io/firegrade/rules");
    private static final long LONGEST = 1 << 20;

    private Rulebook() {}

    /** The ids of its entries, of those proposed after it, and of the elements of major hazards. */
    static List<String> ids() {
        return text("rulebook-ids.txt")
                .text()
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** What verified the clauses that are verified one by one: an entry, or a sentence. */
    static Map<Citation, String> verifiedClauses() {
        Map<Citation, String> verified = new HashMap<>();
        for (Node.Entry standard : verified().entries()) {
            if (standard.value() instanceof Node.Mapping clauses) {
                clauses.entries()
                        .forEach(clause ->
                                verified.put(new Citation(standard.key(), clause.key()), scalar(clause.value())));
            }
        }
        return verified;
    }

    /** That the whole text of a standard was read, if it was. */
    static Optional<String> wholeText(String standard) {
        return verified().value(standard).filter(Node.Scalar.class::isInstance).map(Rulebook::scalar);
    }

    private static Node.Mapping verified() {
        return (Node.Mapping) Document.read(text("verified-clauses.yaml")).root();
    }

    private static String scalar(Node node) {
        return ((Node.Scalar) node).text();
    }

    private static SourceText text(String file) {
        return SourceText.read(FOLDER.resolve(file), LONGEST);
    }
}
