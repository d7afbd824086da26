package io.firegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.firegrade.RuleBook;
import io.firegrade.inspection.Inspection;
import io.firegrade.io.InspectionReader;
import io.firegrade.source.Document;
import io.firegrade.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README is what a new user tries first: what it shows is what happens. */
class ReadmeTest {

    private static final ShownBlocks README = ShownBlocks.of(Path.of("README.md"));

    @Test
    void theAssessmentPrintsWhatIsShown() {
        ShownBlocks.Block shown = README.with("console", "assess examples/noodle-shop.yaml --lang en");
        CommandLineRun run = CommandLineRun.of("assess", "examples/noodle-shop.yaml", "--lang", "en");
        assertThat(run.status()).isZero();
        shown.isPrinted(run.out());
    }

    @Test
    void theInspectionCanBeRead() {
        String shown = README.with("yaml", "TY-0417").text();
        Inspection inspection = new InspectionReader(RuleBook.standard().facts())
                .read(Document.read(new SourceText("README.md", shown)));
        assertThat(inspection.premises().id()).isEqualTo("TY-0417");
    }

    @Test
    void theCriterionIsOneOfThePack() throws IOException {
        String pack = Files.readString(Path.of("rules/cn/gas/hoses.drl"));
        String shown = README.with("drl", "gas-hose-too-long").text();
        List<String> lines = shown.lines()
                .filter(line -> !line.contains("……"))
                .map(line -> line.replaceAll(" +//.*", "").strip())
                .toList();
        assertThat(pack.lines().map(line -> line.replaceAll(" +//.*", "").strip()))
                .containsAll(lines);
    }

    @Test
    void theExampleInJavaIsTheProjectThatRuns() throws IOException {
        String project = Files.readString(Path.of("examples/quickstart/src/main/java/com/example/Main.java"));
        String shown = README.with("java", "RuleBook.standard()").text();
        assertThat(squeezed(project)).contains(squeezed(shown.substring(0, shown.indexOf("assessment.grade()"))));
    }

    private static String squeezed(String java) {
        return java.replaceAll("//.*", "").replaceAll("\\s+", "");
    }
}
