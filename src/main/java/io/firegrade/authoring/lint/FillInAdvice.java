package io.firegrade.authoring.lint;

import io.firegrade.source.SourceText;
import java.util.List;

/** Finds what {@code firegrade new} wrote for the author to fill in. */
final class FillInAdvice implements Advice {

    /** The mark of what is to be filled in. */
    static final String MARK = io.firegrade.authoring.start.Skeleton.MARK;

    @Override
    public void look(LintedPack pack, Findings findings) {
        for (String path : pack.source().manifest().criteria()) {
            for (String file : List.of(path, CaseFile.beside(path))) {
                if (pack.source().folder().has(file)) {
                    look(pack.source().folder().read(file), findings);
                }
            }
        }
    }

    private static void look(SourceText text, Findings findings) {
        for (int at = text.text().indexOf(MARK); at >= 0; at = text.text().indexOf(MARK, at + 1)) {
            findings.add(
                    Check.FILL_IN, text.at(at), "this is still to be filled in: then drop the mark '" + MARK + "'");
        }
    }
}
