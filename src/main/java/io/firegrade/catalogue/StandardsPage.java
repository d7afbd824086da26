package io.firegrade.catalogue;

import io.firegrade.criteria.Clause;
import io.firegrade.criteria.Standard;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the page of the laws and standards. */
final class StandardsPage {

    private StandardsPage() {}

    static String write(Contents contents) {
        Map<String, Long> citing = contents.entries().stream()
                .flatMap(entry -> entry.basis().stream()
                        .map(basis -> basis.standard().key())
                        .distinct())
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
        StringBuilder out = new StringBuilder();
        out.append(Catalogue.MARK).append("\n\n# 法律和标准 / laws and standards\n\n");
        out.append("[目录 index](README.md)；条款未核实的不列条号 / clauses that were not verified are counted, not named.\n\n");
        out.append(Markdown.row(
                "编号 key",
                "文号 number",
                "名称 title",
                "性质 kind",
                "发布 issued",
                "施行 from",
                "废止 until",
                "替代 superseded by",
                "已核实条款 verified",
                "未核实 unverified",
                "引用 cited by"));
        out.append(Markdown.columns("llllllllrrr"));
        for (Standard standard : contents.standards()) {
            long verified = standard.clauses().values().stream()
                    .filter(Clause::verified)
                    .count();
            out.append(Markdown.row(
                    Markdown.text(standard.key()),
                    Markdown.text(standard.number()),
                    Markdown.both(standard.title()),
                    Markdown.label(standard.kind()),
                    standard.issued().map(Object::toString).orElse(""),
                    standard.from(),
                    standard.until().map(Object::toString).orElse(""),
                    Markdown.text(standard.supersededBy().orElse("")),
                    verified,
                    standard.clauses().size() - verified,
                    citing.getOrDefault(standard.key(), 0L)));
        }
        return out.toString();
    }
}
