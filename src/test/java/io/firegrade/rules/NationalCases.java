package io.firegrade.rules;

import io.firegrade.RuleBook;
import io.firegrade.authoring.CaseReader;
import io.firegrade.authoring.CriterionCase;
import io.firegrade.criteria.PackFolder;
import io.firegrade.criteria.PackManifest;
import io.firegrade.source.Document;
import io.firegrade.source.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The bundled national pack and the cases that stand beside its criteria. */
final class NationalCases {

    static final Path PACK = Path.of("rules/cn");
    static final PackFolder FOLDER = PackFolder.of(PACK);
    static final RuleBook BOOK = RuleBook.standard();

    private NationalCases() {}

    /** The files of cases, as paths within the pack. */
    static List<String> files() {
        return PackManifest.read(FOLDER).criteria().stream()
                .map(file -> file.replaceFirst("\\.drl$", ".cases.yaml"))
                .toList();
    }

    static List<CriterionCase> all() {
        CaseReader reader = new CaseReader(BOOK.facts(), FOLDER);
        return files().stream().flatMap(file -> reader.read(file).stream()).toList();
    }

    static Map<String, List<CriterionCase>> byCriterion() {
        return all().stream().collect(Collectors.groupingBy(CriterionCase::criterion));
    }

    /** The root of a YAML file of the pack, which is a mapping. */
    static Node.Mapping mapping(String file) {
        return (Node.Mapping) Document.read(FOLDER.read(file)).root();
    }

    /** The texts of a list. */
    static List<String> texts(Node list) {
        return ((Node.Sequence) list)
                .items().stream().map(item -> ((Node.Scalar) item).text()).toList();
    }
}
