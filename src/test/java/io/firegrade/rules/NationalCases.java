package io.firegrade.rules;

import io.firegrade.RuleBook;
import io.firegrade.authoring.CaseReader;
import io.firegrade.authoring.CriterionCase;
import io.firegrade.criteria.Criterion;
import io.firegrade.criteria.PackFolder;
import io.firegrade.criteria.PackManifest;
import io.firegrade.source.Document;
import io.firegrade.source.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bundled national pack and the cases that stand beside its criteria. */
final class NationalCases {

    static final Path PACK = Path.of("rules/cn");
    static final PackFolder FOLDER = PackFolder.of(PACK);
    static final RuleBook BOOK = RuleBook.standard();
    static final Map<String, Criterion> CRITERIA =
            BOOK.criteria().stream().collect(Collectors.toMap(Criterion::id, criterion -> criterion));

    private NationalCases() {}

    /** The files of cases, as paths within the pack. */
    static List<String> files() {
        return PackManifest.read(FOLDER).criteria().stream()
                .map(file -> file.replaceFirst("\\.drl$", ".cases.yaml"))
                .toList();
    }

    /** The file of cases that stands beside a criterion. */
    static String casesOf(Criterion criterion) {
        return file(criterion).replaceFirst("\\.drl$", ".cases.yaml");
    }

    /** Where a criterion stands, for messages. */
    static String place(Criterion criterion) {
        return file(criterion) + ":" + criterion.at().line() + " " + criterion.id();
    }

    private static String file(Criterion criterion) {
        return PACK + "/"
                + criterion.at().file().substring(criterion.at().file().lastIndexOf("/cn/") + "/cn/".length());
    }

    static List<CriterionCase> all() {
        CaseReader reader = new CaseReader(BOOK.facts(), FOLDER);
        return files().stream().flatMap(file -> reader.read(file).stream()).toList();
    }

    static Map<String, List<CriterionCase>> byCriterion() {
        return all().stream().collect(Collectors.groupingBy(CriterionCase::criterion));
    }

    /** A criterion and those that it raises. */
    static Stream<String> withRaised(String id) {
        return Stream.iterate(
                        Optional.of(id),
                        Optional::isPresent,
                        raiser -> CRITERIA.get(raiser.get()).raises())
                .map(Optional::get);
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
