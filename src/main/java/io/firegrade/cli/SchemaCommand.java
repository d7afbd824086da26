package io.firegrade.cli;

import io.firegrade.RuleBook;
import io.firegrade.criteria.Criterion;
import io.firegrade.facts.FactModel;
import io.firegrade.io.InspectionSchema;
import io.firegrade.source.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code firegrade schema}: prints the JSON Schema of an inspection file. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schema of an inspection file, for editors that complete and check what is typed.",
            "输出检查文件的 JSON Schema，供编辑器补全和校验。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeOnExecutionException = Main.REFUSED,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the schema was printed", "2:a pack or the usage is wrong; the message is on standard error"})
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--pack",
            paramLabel = "DIR|ID",
            description = {
                "propose the ids of this pack's criteria where an inspection names one; may be given several times:",
                "a folder of criteria, or a bundled pack: cn, beijing or shanxi"
            })
    private List<Path> packs = new ArrayList<>();

    @Override
    public Integer call() {
        try {
            Objects.requireNonNull(spec).commandLine().getOut().print(schema().toJson());
            return Main.DONE;
        } catch (InputException e) {
            Objects.requireNonNull(spec).commandLine().getErr().print(e.getMessage() + "\n");
            return Main.REFUSED;
        }
    }

    private InspectionSchema schema() {
        if (packs.isEmpty()) {
            return InspectionSchema.of(FactModel.standard());
        }
        RuleBook book = PackChoice.book(packs);
        return InspectionSchema.of(book.facts())
                .withCriteria(book.criteria().stream().collect(Collectors.toMap(Criterion::id, Criterion::title)));
    }
}
