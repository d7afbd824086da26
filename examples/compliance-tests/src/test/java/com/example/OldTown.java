package com.example;

import io.firegrade.RuleBook;
import java.nio.file.Path;

/** The pack under test; the national pack, which it extends, comes with it. */
final class OldTown {

    static final Path PACK = Path.of("rules");
    static final RuleBook BOOK = RuleBook.load(PACK);

    private OldTown() {}
}
