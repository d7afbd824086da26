package io.firegrade.oracle;

import io.firegrade.RuleBook;
import io.firegrade.criteria.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A rule book of generated criteria, compiled once.
 *
 * @param rules its criteria
 * @param domain values around the constants of all of them
 */
record Book(List<Rule> rules, RuleBook ruleBook, Domain domain) {

    private static final int CRITERIA = 40;
    private static final Map<Long, Book> COMPILED = new ConcurrentHashMap<>();
    private static final String MANIFEST = """
            id: oracle
            title: { zh: 甲, en: a }
            standards: standards.yaml
            criteria: [ all.drl ]
            """;
    private static final String STANDARDS = """
            CODE:
              number: CODE 1
              title: { zh: 甲, en: a }
              kind: MANDATORY_STANDARD
              from: 2020-01-01
              clauses:
                "1": { verified: true }
            """;

    /** The book of generated criteria with that seed. */
    static Book of(long seed) {
        return COMPILED.computeIfAbsent(seed, key -> of(RuleGenerator.rules(key, CRITERIA)));
    }

    /** A book of these criteria. */
    static Book of(List<Rule> rules) {
        return new Book(rules, compile(RulePrinter.pack(rules)), Domain.of(rules));
    }

    /** The rule book of a text of criteria that cite {@code CODE} and know the oracle's facts. */
    static RuleBook compile(String drl) {
        try {
            Path folder = Files.createTempDirectory("oracle");
            try {
                Files.writeString(folder.resolve("pack.yaml"), MANIFEST);
                Files.writeString(folder.resolve("standards.yaml"), STANDARDS);
                Files.writeString(folder.resolve("all.drl"), drl);
                return RuleBook.builder()
                        .limits(Limits.standard()
                                .withMaxUnjoined(100)
                                .withMaxBranches(10_000)
                                .withMaxPatterns(100))
                        .facts(Site.class, Bay.class, Tank.class, Lamp.class)
                        .pack(folder)
                        .build();
            } finally {
                for (String file : List.of("pack.yaml", "standards.yaml", "all.drl", "")) {
                    Files.deleteIfExists(folder.resolve(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
