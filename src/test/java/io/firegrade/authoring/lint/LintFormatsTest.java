package io.firegrade.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.authoring.WorkbenchPack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report for programs: JSON and SARIF 2.1.0. */
class LintFormatsTest {

    /** What the schema of SARIF 2.1.0 requires of the objects that are written, by the property that holds them. */
    private static final Map<String, Set<String>> REQUIRED = Map.ofEntries(
            Map.entry("", Set.of("version", "runs")),
            Map.entry("runs", Set.of("tool", "results")),
            Map.entry("tool", Set.of("driver")),
            Map.entry("driver", Set.of("name")),
            Map.entry("rules", Set.of("id")),
            Map.entry("shortDescription", Set.of("text")),
            Map.entry("help", Set.of("text")),
            Map.entry("results", Set.of("message")),
            Map.entry("message", Set.of("text")),
            Map.entry("snippet", Set.of("text")),
            Map.entry("suppressions", Set.of("kind")));

    /** All that may be written: the schema allows no properties but its own. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("", Set.of("$schema", "version", "runs")),
            Map.entry("runs", Set.of("tool", "columnKind", "results")),
            Map.entry("tool", Set.of("driver")),
            Map.entry("driver", Set.of("name", "version", "rules")),
            Map.entry("rules", Set.of("id", "shortDescription", "help", "defaultConfiguration")),
            Map.entry("shortDescription", Set.of("text")),
            Map.entry("help", Set.of("text")),
            Map.entry("defaultConfiguration", Set.of("level")),
            Map.entry("results", Set.of("ruleId", "ruleIndex", "level", "message", "locations", "suppressions")),
            Map.entry("message", Set.of("text")),
            Map.entry("locations", Set.of("physicalLocation", "logicalLocations")),
            Map.entry("physicalLocation", Set.of("artifactLocation", "region", "contextRegion")),
            Map.entry("artifactLocation", Set.of("uri")),
            Map.entry("region", Set.of("startLine", "startColumn", "endColumn")),
            Map.entry("contextRegion", Set.of("startLine", "snippet")),
            Map.entry("snippet", Set.of("text")),
            Map.entry("logicalLocations", Set.of("name", "kind")),
            Map.entry("suppressions", Set.of("kind", "justification")));

    private WorkbenchPack pack = new WorkbenchPack(Path.of(""));

    @BeforeEach
    void writePack(@TempDir Path folder) {
        pack = WorkbenchPack.in(folder);
        pack.edit(
                "gas/all.drl", "GasHose( this == $h, lengthM > 2 )", "GasHose( this == $h, lengthM > 2, joints >= 0 )");
        pack.edit("gas/all.drl", "en = \"Hose too long\"", "en = \"Hose too long.\"");
        pack.write("lint.yaml", """
                exceptions:
                  - { check: boundary, reason: the joints are only looked at }
                  - { check: title-style, reason: all titles end so here }
                """);
    }

    @Test
    void json() {
        pack.edit("lint.yaml", "  - { check: title-style, reason: all titles end so here }\n", "");
        assertThat(LintRun.plain(pack, LintJson.render(LintRun.of(pack)))).isEqualTo("""
                {
                  "pack": "pack",
                  "errors": 0,
                  "warnings": 2,
                  "notes": 0,
                  "findings": [
                    {
                      "check": "title-style",
                      "severity": "warning",
                      "criterion": "gas-hose-long",
                      "file": "gas/all.drl",
                      "line": 18,
                      "column": 31,
                      "message": "the English title ends with '.': a title is no sentence, take it out",
                      "source": "    @title( zh = \\"软管过长\\", en = \\"Hose too long.\\" )",
                      "mend": "Say what is wrong in a few words, without a full stop."
                    },
                    {
                      "check": "always-met",
                      "severity": "warning",
                      "criterion": "gas-hose-long",
                      "file": "gas/all.drl",
                      "line": 25,
                      "column": 39,
                      "message": "'joints >= 0' excludes nothing: every value that there can be meets it, as GasHose.joints is at least 0; correct it, or take it out",
                      "source": "    GasHose( this == $h, lengthM > 2, joints >= 0 )",
                      "mend": "Correct the limit or the list, or take the condition out."
                    }
                  ],
                  "excepted": [
                    {
                      "check": "boundary",
                      "severity": "warning",
                      "criterion": "gas-hose-long",
                      "file": "gas/all.drl",
                      "line": 25,
                      "column": 26,
                      "message": "no case shows 'GasHose.lengthM > 2' met, nor not met, nor exactly at the limit: add cases to gas/all.cases.yaml, with everything else of the criterion met, so that the threshold alone decides",
                      "source": "    GasHose( this == $h, lengthM > 2, joints >= 0 )",
                      "mend": "Add cases just below, at and just above the limit, with everything else of the criterion met.",
                      "reason": "the joints are only looked at"
                    }
                  ]
                }
                """);
    }

    @Test
    void sarif() {
        String text = Sarif.render(LintRun.of(pack));
        JsonNode root = JsonMapper.shared().readTree(text);
        assertThat(root.get("version").asString()).isEqualTo("2.1.0");
        JsonNode run = root.get("runs").get(0);
        assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
        JsonNode driver = run.get("tool").get("driver");
        assertThat(driver.get("name").asString()).isEqualTo("firegrade lint");
        assertThat(strings(driver.get("rules"), "id"))
                .contains("refused", "boundary")
                .doesNotHaveDuplicates();
        for (JsonNode result : run.get("results")) {
            assertThat(driver.get("rules").get(result.get("ruleIndex").asInt()).get("id"))
                    .isEqualTo(result.get("ruleId"));
        }
        assertThat(run.get("results")
                        .toPrettyString()
                        .replace(pack.folder().toUri().toString(), "pack/")
                        .replace(pack.folder() + "/", ""))
                .isEqualTo("""
                [ {
                  "ruleId" : "always-met",
                  "ruleIndex" : 3,
                  "level" : "warning",
                  "message" : {
                    "text" : "'joints >= 0' excludes nothing: every value that there can be meets it, as GasHose.joints is at least 0; correct it, or take it out"
                  },
                  "locations" : [ {
                    "physicalLocation" : {
                      "artifactLocation" : {
                        "uri" : "pack/gas/all.drl"
                      },
                      "region" : {
                        "startLine" : 25,
                        "startColumn" : 39,
                        "endColumn" : 45
                      },
                      "contextRegion" : {
                        "startLine" : 25,
                        "snippet" : {
                          "text" : "    GasHose( this == $h, lengthM > 2, joints >= 0 )"
                        }
                      }
                    },
                    "logicalLocations" : [ {
                      "name" : "gas-hose-long",
                      "kind" : "function"
                    } ]
                  } ]
                }, {
                  "ruleId" : "title-style",
                  "ruleIndex" : 14,
                  "level" : "warning",
                  "message" : {
                    "text" : "the English title ends with '.': a title is no sentence, take it out"
                  },
                  "locations" : [ {
                    "physicalLocation" : {
                      "artifactLocation" : {
                        "uri" : "pack/gas/all.drl"
                      },
                      "region" : {
                        "startLine" : 18,
                        "startColumn" : 31,
                        "endColumn" : 47
                      },
                      "contextRegion" : {
                        "startLine" : 18,
                        "snippet" : {
                          "text" : "    @title( zh = \\"软管过长\\", en = \\"Hose too long.\\" )"
                        }
                      }
                    },
                    "logicalLocations" : [ {
                      "name" : "gas-hose-long",
                      "kind" : "function"
                    } ]
                  } ],
                  "suppressions" : [ {
                    "kind" : "external",
                    "justification" : "all titles end so here"
                  } ]
                }, {
                  "ruleId" : "boundary",
                  "ruleIndex" : 10,
                  "level" : "warning",
                  "message" : {
                    "text" : "no case shows 'GasHose.lengthM > 2' met, nor not met, nor exactly at the limit: add cases to gas/all.cases.yaml, with everything else of the criterion met, so that the threshold alone decides"
                  },
                  "locations" : [ {
                    "physicalLocation" : {
                      "artifactLocation" : {
                        "uri" : "pack/gas/all.drl"
                      },
                      "region" : {
                        "startLine" : 25,
                        "startColumn" : 26,
                        "endColumn" : 33
                      },
                      "contextRegion" : {
                        "startLine" : 25,
                        "snippet" : {
                          "text" : "    GasHose( this == $h, lengthM > 2, joints >= 0 )"
                        }
                      }
                    },
                    "logicalLocations" : [ {
                      "name" : "gas-hose-long",
                      "kind" : "function"
                    } ]
                  } ],
                  "suppressions" : [ {
                    "kind" : "external",
                    "justification" : "the joints are only looked at"
                  } ]
                } ]""");
    }

    @Test
    void sarifKeepsToItsSchema() {
        JsonNode root = JsonMapper.shared().readTree(Sarif.render(LintRun.of(pack)));
        List<String> seen = new ArrayList<>();
        check("", root, seen);
        assertThat(seen).containsAll(ALLOWED.keySet());
        for (JsonNode result : root.get("runs").get(0).get("results")) {
            assertThat(result.get("level").asString()).isIn("none", "note", "warning", "error");
            JsonNode region =
                    result.get("locations").get(0).get("physicalLocation").get("region");
            assertThat(region.get("startLine").asInt()).isPositive();
            assertThat(region.get("startColumn").asInt()).isPositive();
        }
    }

    @Test
    void sarifNamesARelativeFileRelatively() {
        JsonNode root = JsonMapper.shared()
                .readTree(Sarif.render(
                        Linter.of(Path.of("rules", "shanxi")).asOf(LintRun.DAY).lint()));
        assertThat(root.findValuesAsString("uri")).isNotEmpty().containsOnly("rules/shanxi/standards.yaml");
    }

    private static void check(String name, JsonNode node, List<String> seen) {
        if (node.isArray()) {
            node.forEach(item -> check(name, item, seen));
        } else if (node.isObject()) {
            seen.add(name);
            assertThat(node.propertyNames()).as(name).containsAll(REQUIRED.getOrDefault(name, Set.of()));
            assertThat(ALLOWED).containsKey(name);
            assertThat(ALLOWED.getOrDefault(name, Set.of())).as(name).containsAll(node.propertyNames());
            node.forEachEntry((key, value) -> check(key, value, seen));
        }
    }

    private static List<String> strings(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.get(key).asString())
                .toList();
    }
}
