package io.firegrade.drl;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.firegrade.assessment.PackReference;
import io.firegrade.criteria.Criterion;
import io.firegrade.facts.Bilingual;
import io.firegrade.facts.FactModel;
import io.firegrade.source.InputException;
import io.firegrade.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Packs of one criterion, or of a few, as texts. */
final class Drl {

    /** What the texts can cite. */
    static final Map<String, Set<String>> CLAUSES =
            Map.of("XFF", Set.of("16(1)(2)", "28"), "GB55037", Set.of("12.0.3"));

    /** The pack that the texts are. */
    static final PackReference PACK = new PackReference("test", new Bilingual("试验", "Test"), Optional.empty());

    static final String HEADER = """
            package test;
            import io.firegrade.facts.*;
            """;

    static final String ANNOTATIONS = """
            @title( zh = "标题", en = "Title" ) @grade( SERIOUS ) @basis( XFF = "28" ) \
            @advice( zh = "整改。", en = "Rectify." ) @within( days = 7 )
            """;

    private Drl() {}

    /** A rule whose conditions are given; its annotations and {@code when} take two lines. */
    static String rule(String id, String when) {
        return rule(id, ANNOTATIONS, when);
    }

    static String rule(String id, String annotations, String when) {
        return "rule \"" + id + "\"\n" + annotations + "when\n" + when + "then\nend\n";
    }

    /** The criterion with these conditions. */
    static Criterion criterion(String when) {
        return criteria(HEADER + rule("the-rule", when)).get(0);
    }

    static List<Criterion> criteria(String... files) {
        return new CriteriaReader(FactModel.standard(), CLAUSES, Set.of()).read(PACK, texts(files));
    }

    /** Why conditions are refused; they start in line 6. */
    static String refusal(String when) {
        return refusalOfFiles(HEADER + rule("the-rule", when));
    }

    /** Why annotations are refused; they start in line 4. */
    static String refusalOfAnnotations(String annotations) {
        return refusalOfFiles(HEADER + rule("the-rule", annotations, "$r : Room()\nRoom( this == $r, areaM2 > 5 )\n"));
    }

    /** Why files, named a.drl, b.drl and so on, are refused. */
    static String refusalOfFiles(String... files) {
        return String.valueOf(catchThrowableOfType(InputException.class, () -> criteria(files))
                .getMessage());
    }

    private static List<SourceText> texts(String... files) {
        List<SourceText> texts = new ArrayList<>();
        for (String file : files) {
            texts.add(new SourceText((char) ('a' + texts.size()) + ".drl", file));
        }
        return texts;
    }
}
