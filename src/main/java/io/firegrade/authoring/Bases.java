package io.firegrade.authoring;

import io.firegrade.criteria.PackFolder;
import io.firegrade.io.InspectionReader;
import io.firegrade.source.Document;
import io.firegrade.source.InputException;
import io.firegrade.source.Node;
import io.firegrade.source.Problem;
import io.firegrade.source.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The inspections of a pack that its cases start from, each read once. */
final class Bases {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]{0,99}");

    private final PackFolder folder;
    private final InspectionReader inspections;
    private final Map<String, Optional<Document>> read = new HashMap<>();

    Bases(PackFolder folder, InspectionReader inspections) {
        this.folder = folder;
        this.inspections = inspections;
    }

    /**
     * The base of that name, if it is a valid inspection.
     *
     * @param at where the name stands
     * @param problems takes what is wrong with the name
     * @param ofBase takes what is wrong in the base itself, once
     */
    Optional<Document> named(String name, Node at, Problems problems, Consumer<Problem> ofBase) {
        if (!NAME.matcher(name).matches()) {
            problems.add(
                    at.at(),
                    "the base '" + Node.shortened(name)
                            + "' takes letters, digits, _ and - only: it names a file in bases/");
            return Optional.empty();
        }
        String path = "bases/" + name + ".yaml";
        if (!folder.has(path)) {
            problems.add(at.at(), "there is no base '" + name + "': looked for " + folder.name(path));
            return Optional.empty();
        }
        return read.computeIfAbsent(path, one -> valid(one, ofBase));
    }

    private Optional<Document> valid(String path, Consumer<Problem> ofBase) {
        try {
            Document document = Document.read(folder.read(path));
            inspections.read(document);
            return Optional.of(document);
        } catch (InputException e) {
            e.problems().forEach(ofBase);
            return Optional.empty();
        }
    }
}
