package io.firegrade.authoring.lint;

import io.firegrade.authoring.WorkbenchPack;
import java.time.LocalDate;

/** What is found in a small pack. */
final class LintRun {

    static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private LintRun() {}

    static LintReport of(WorkbenchPack pack) {
        return Linter.of(pack.folder()).asOf(DAY).lint();
    }

    /** The report in words; the folder is called pack. */
    static String text(WorkbenchPack pack) {
        return plain(pack, new LintText(true).render(of(pack)));
    }

    static String plain(WorkbenchPack pack, String text) {
        return pack.plain(text).replace(pack.folder().toString(), "pack");
    }
}
