package io.firegrade.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.criteria.PackFolder;
import io.firegrade.facts.FactModel;
import io.firegrade.io.InspectionReader;
import io.firegrade.io.SchemaValidator;
import io.firegrade.source.Decoder;
import io.firegrade.source.Document;
import io.firegrade.source.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** The inspection of every case is valid by the schema. */
class CaseSchemaTest {

    private static final FactModel MODEL = FactModel.standard();
    private static final SchemaValidator VALIDATOR = new SchemaValidator(MODEL);
    private static final JsonMapper JSON = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> everyCaseIsValid() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of("rules"))) {
            files = walk.filter(file -> file.toString().endsWith(".cases.yaml"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(70);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    PackFolder folder = PackFolder.of(file.subpath(0, 2));
                    Document document = Document.read(
                            folder.read(file.subpath(2, file.getNameCount()).toString()));
                    Bases bases = new Bases(folder, List.of(), new InspectionReader(MODEL));
                    List<Node> cases = list(value(document.root(), "cases").orElseThrow());
                    assertThat(cases)
                            .isNotEmpty()
                            .allSatisfy(one -> assertThat(VALIDATOR.problems(
                                            JSON.writeValueAsString(tree(inspection(one, bases, document)))))
                                    .as("%s", one.at())
                                    .isEmpty());
                }));
    }

    private static Node inspection(Node example, Bases bases, Document document) {
        Node.Mapping base = value(example, "base")
                .map(name -> bases.named(((Node.Scalar) name).text(), name, document.problems(), problem -> {})
                        .orElseThrow()
                        .root())
                .map(Node.Mapping.class::cast)
                .orElse(new Node.Mapping(example.at(), List.of()));
        InspectionPatch patch = new InspectionPatch(base, new Decoder(document.problems()));
        value(example, "without").stream().flatMap(node -> list(node).stream()).forEach(patch::without);
        value(example, "with").ifPresent(with -> patch.with((Node.Mapping) with));
        document.problems().throwIfAny();
        return patch.patched();
    }

    private static Optional<Node> value(Node mapping, String key) {
        return ((Node.Mapping) mapping).value(key);
    }

    private static List<Node> list(Node node) {
        return ((Node.Sequence) node).items();
    }

    private static Object tree(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> values = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> values.put(entry.key(), tree(entry.value())));
            return values;
        } else if (node instanceof Node.Sequence sequence) {
            List<Object> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(tree(item)));
            return items;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.kind()) {
            case STRING -> scalar.text();
            case NUMBER -> JSON.readTree(scalar.text());
            case BOOLEAN -> Boolean.valueOf(scalar.text());
            case NULL -> JSON.nullNode();
        };
    }
}
