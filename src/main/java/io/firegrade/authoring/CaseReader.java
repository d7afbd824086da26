package io.firegrade.authoring;

import io.firegrade.criteria.PackFolder;
import io.firegrade.facts.FactModel;
import io.firegrade.io.InspectionReader;
import io.firegrade.source.Document;
import io.firegrade.source.InputException;
import java.util.List;

/**
 * Reads the cases that stand beside the criteria of a pack.
 *
 * <p>A case starts from a base, an inspection file {@code bases/NAME.yaml} of the pack, and changes it. A base that a local pack
 * does not have is taken from the pack that it extends; {@code cn/restaurant} is that of the pack {@code cn}. {@code without} takes out
 * facts ({@code gasDetectors/d1}), or a whole key, as if nobody had looked. {@code with} has the shape of an inspection file: single
 * facts and facts of known ids are changed value by value, where null makes a value not established; facts of new ids and new keys
 * are added; an empty list says that none are there; {@code date}, {@code incomplete} and {@code completeIn} replace those of the
 * base. A case without a base says everything in {@code with}.
 *
 * <p>It reads each base once, and is not thread-safe.
 */
public final class CaseReader {

    private final InspectionReader inspections;
    private final PackFolder folder;
    private final Bases bases;

    /**
     * Reads the cases of one pack.
     *
     * @param model the facts that inspections can hold
     * @param folder the pack
     * @param others packs that it extends; bundled ones are found without being named
     */
    public CaseReader(FactModel model, PackFolder folder, PackFolder... others) {
        this.inspections = new InspectionReader(model).remembering();
        this.folder = folder;
        this.bases = new Bases(folder, List.of(others), inspections);
    }

    /**
     * Reads one file of cases.
     *
     * @param relative its path within the pack, such as {@code gas/cylinders.cases.yaml}
     * @return the cases in the order of the file, at least one
     * @throws InputException if there is no such file or it is wrong, with all problems of the file and of the bases that it uses
     */
    public List<CriterionCase> read(String relative) {
        return read(relative, CaseChoice.ALL);
    }

    /**
     * Reads the chosen cases of one file. Of the others the inspections are not made, so that what is wrong in these is not told.
     *
     * @throws InputException as {@link #read(String)} does
     */
    List<CriterionCase> read(String relative, CaseChoice choice) {
        return new CaseDecoder(Document.read(folder.read(relative)), bases, inspections, choice).decode();
    }
}
