package io.firegrade.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.RuleBook;
import io.firegrade.criteria.PackFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue as one HTML page. */
class HtmlPageTest {

    private Path pack = Path.of("");

    @BeforeEach
    void writePack(@TempDir Path directory) throws IOException {
        pack = directory;
        SmallPack.write(directory);
    }

    @Test
    void aCriterionIsAnArticleInTheFixedOrder() {
        assertThat(article("hose-far-too-long"))
                .contains("data-category=\"gas\" data-grade=\"SERIOUS\"", "data-standards=\"LAW\"")
                .contains("""
                        <details><summary><b class="grade"><span lang="zh">较大</span> <span lang="en">serious</span></b> \
                        <h3><span lang="zh">软管长度超过5米</span> <span lang="en">Hose longer than 5 m</span></h3> \
                        <code>hose-far-too-long</code></summary>
                        <dl><dt><span lang="zh">对象</span> <span lang="en">about</span></dt>\
                        <dd><span lang="zh">燃气连接软管</span> <span lang="en">gas hose</span></dd>
                        """)
                .contains("<a href=\"#hose-too-long\">hose-too-long</a>")
                .contains(
                        "<pre><code>$h : GasHose() GasHose( this == $h, lengthM &gt; 5.0 )</code></pre>gas/hoses.drl");
        assertThat(names(article("hose-too-long")))
                .containsExactly(
                        "about",
                        "grade",
                        "basis",
                        "hazard",
                        "compliant",
                        "why",
                        "rectify",
                        "raised by",
                        "waiver",
                        "open",
                        "not applicable",
                        "conditions");
    }

    @Test
    void aGradeIsOfHazardsOnly() {
        assertThat(article("element-locked")).contains("data-grade=\"ELEMENT\"");
        assertThat(article("seal-locked")).contains("data-grade=\"SEALING\"");
        assertThat(article("major-locked")).contains("data-grade=\"MAJOR\"");
    }

    @Test
    void placesAreThoseWhereACriterionCanApply() throws IOException {
        Files.writeString(
                pack.resolve("top.drl"),
                Files.readString(pack.resolve("top.drl"))
                        .replace(
                                "$e : Exit()",
                                "Premises( occupancy in ( Occupancy.KTV, Occupancy.BATHS ) ) $e : Exit()"));
        assertThat(article("top-locked")).contains("data-places=\"KTV BATHS\"");
        assertThat(article("hose-too-long")).contains("data-places=\"RESTAURANT CANTEEN SCHOOL_CANTEEN SHOP ");
    }

    @Test
    void theNumberOfAnUnverifiedClauseStandsNowhere() {
        assertThat(page()).doesNotContain("777", "888");
    }

    @Test
    void theSamePackGivesTheSamePageWithoutReferences() {
        assertThat(page()).isEqualTo(page()).doesNotContain("http:", "https:", "src=", "@import", "url(");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<script>alert(1)</script>, &lt;script&gt;alert(1)&lt;/script&gt;",
                "</title><img src=x onerror=alert(1)>, &lt;/title&gt;&lt;img src=x onerror=alert(1)&gt;",
                "' onmouseover='alert(1), &#39; onmouseover=&#39;alert(1)",
                "&lt;b&gt;, &amp;lt;b&amp;gt;",
                "<!--, &lt;!--",
            })
    void aPackCannotWriteMarks(String attack, String shown) throws IOException {
        replace("gas/hoses.drl", "软管长度*超过*2米", attack);
        replace("gas/hoses.drl", "trip over <it>.", attack);
        replace("gas/hoses.cases.yaml", "name: 未量", "name: \"" + attack + "\"");
        replace("tables.yaml", "每间人数", "\"" + attack + "\"");
        replace("standards.yaml", "zh: 指引", "zh: \"" + attack + "\"");
        replace("pack.yaml", "zh: 小规则包", "zh: \"" + attack + "\"");
        String page = page();
        assertThat(page).contains(shown).doesNotContain(attack);
        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(1);
        assertThat(page).doesNotContain("<img", "=alert(1)\"");
    }

    @Test
    void thePolicyAllowsThePagesOwnStyleAndScript() throws Exception {
        String page = page();
        for (String element : List.of("style", "script")) {
            String content = page.substring(
                    page.indexOf("<" + element + ">") + element.length() + 2, page.indexOf("</" + element + ">"));
            String hash = Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
            assertThat(page).contains(element + "-src 'sha256-" + hash + "'");
        }
    }

    @Test
    void whatCannotBeShownIsReplaced() {
        assertThat(Html.text("a\u0000b\u202Ec\uD800d\ne😀")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\ne😀");
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(pack.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(pack.resolve(file), text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }

    private static List<String> names(String article) {
        return Pattern.compile("<dt><span lang=\"zh\">[^<]*</span> <span lang=\"en\">([^<]*)</span></dt>")
                .matcher(article)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private String article(String id) {
        String page = page();
        int start = page.indexOf("<article id=\"" + id + "\"");
        return page.substring(start, page.indexOf("</article>", start));
    }

    private String page() {
        return Catalogue.of(RuleBook.load(pack), PackFolder.of(pack)).html();
    }
}
