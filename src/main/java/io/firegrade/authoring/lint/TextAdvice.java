package io.firegrade.authoring.lint;

import io.firegrade.assessment.Role;
import io.firegrade.criteria.Criterion;
import io.firegrade.drl.Outline;
import io.firegrade.facts.Bilingual;
import io.firegrade.source.Location;
import io.firegrade.source.Node;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds texts that stand in one language only, and titles and advice that break the style. */
final class TextAdvice implements Advice {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final String SENTENCE_ENDS = "。．.!！?？;；,，、:：";
    private static final int LONGEST_ZH = 45;
    private static final int LONGEST_EN = 120;

    @Override
    public void look(LintedPack pack, Findings findings) {
        for (Criterion criterion : pack.own()) {
            Outline outline = pack.outline(criterion);
            languages(criterion, outline, "title", criterion.title(), findings);
            title(criterion, outline, "zh", criterion.title().zh(), LONGEST_ZH, findings);
            title(criterion, outline, "en", criterion.title().en(), LONGEST_EN, findings);
            if (criterion.role() != Role.ELEMENT) {
                languages(criterion, outline, "advice", criterion.advice(), findings);
                advice(criterion, outline, "zh", criterion.advice().zh(), findings);
                advice(criterion, outline, "en", criterion.advice().en(), findings);
            }
        }
        titleOf(pack.manifest(), "the pack", findings);
        pack.catalogue()
                .ifPresent(catalogue -> catalogue
                        .entries()
                        .forEach(entry -> titleOf(entry.value(), "'" + entry.key() + "'", findings)));
    }

    private static void languages(
            Criterion criterion, Outline outline, String name, Bilingual text, Findings findings) {
        untranslated(text.zh(), text.en())
                .ifPresent(language -> findings.add(
                        Check.MISSING_TRANSLATION,
                        criterion.id(),
                        at(criterion, outline, name, language),
                        missing("the " + name + " of '" + criterion.id() + "'", language)));
    }

    /** The language that lacks its text. */
    private static Optional<String> untranslated(String zh, String en) {
        if (!CHINESE.matcher(zh).find()) {
            return Optional.of("zh");
        }
        return CHINESE.matcher(en).find() ? Optional.of("en") : Optional.empty();
    }

    private static String missing(String what, String language) {
        return what
                + (language.equals("zh")
                        ? " has no Chinese text: write it under zh"
                        : " has no English text, or one with Chinese characters: write it under en");
    }

    private static void titleOf(Node node, String what, Findings findings) {
        if (node instanceof Node.Mapping mapping
                && mapping.value("title").orElse(node) instanceof Node.Mapping title
                && title.value("zh").orElse(node) instanceof Node.Scalar zh
                && title.value("en").orElse(node) instanceof Node.Scalar en) {
            untranslated(zh.text(), en.text())
                    .ifPresent(language -> findings.add(
                            Check.MISSING_TRANSLATION,
                            (language.equals("zh") ? zh : en).at(),
                            missing("the title of " + what, language)));
        }
    }

    private static void title(
            Criterion criterion, Outline outline, String language, String text, int longest, Findings findings) {
        String wrong = "";
        if (text.length() > longest) {
            wrong = "is longer than " + longest + " characters: say in a few words what is wrong";
        } else if (!text.equals(text.strip())) {
            wrong = "begins or ends with a space: take it out";
        } else if (SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
            wrong = "ends with '" + text.charAt(text.length() - 1) + "': a title is no sentence, take it out";
        } else if (Character.isLowerCase(text.charAt(0))) {
            wrong = "begins with a small letter: write a capital one";
        }
        if (!wrong.isEmpty()) {
            findings.add(
                    Check.TITLE_STYLE,
                    criterion.id(),
                    at(criterion, outline, "title", language),
                    "the " + name(language) + " title " + wrong);
        }
    }

    private static void advice(Criterion criterion, Outline outline, String language, String text, Findings findings) {
        String ends = language.equals("zh") ? "。！" : ".!";
        if (ends.indexOf(text.charAt(text.length() - 1)) < 0 || Character.isLowerCase(text.charAt(0))) {
            findings.add(
                    Check.ADVICE_STYLE,
                    criterion.id(),
                    at(criterion, outline, "advice", language),
                    "the " + name(language) + " advice is no whole sentence: "
                            + (language.equals("zh")
                                    ? "end it with 。"
                                    : "begin it with a capital letter and end it with a full stop"));
        }
    }

    private static String name(String language) {
        return language.equals("zh") ? "Chinese" : "English";
    }

    private static Location at(Criterion criterion, Outline outline, String annotation, String key) {
        return outline.argument(annotation, key).orElse(criterion.at());
    }
}
