package io.firegrade.criteria;

import io.firegrade.facts.Bilingual;
import io.firegrade.source.Decoder;
import io.firegrade.source.Fields;
import io.firegrade.source.Node;
import java.util.List;
import java.util.Optional;

/** Reads texts in both languages. */
final class Texts {

    private Texts() {}

    static Optional<Bilingual> bilingual(Node node, String what, Decoder decoder) {
        return Fields.of(node, what, List.of("zh", "en"), decoder).flatMap(fields -> {
            Optional<String> zh = fields.required("zh").flatMap(text -> decoder.text(text, what + ".zh"));
            Optional<String> en = fields.required("en").flatMap(text -> decoder.text(text, what + ".en"));
            return zh.flatMap(chinese -> en.map(english -> new Bilingual(chinese, english)));
        });
    }
}
