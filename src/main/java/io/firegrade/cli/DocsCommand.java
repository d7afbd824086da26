package io.firegrade.cli;

import io.firegrade.catalogue.Catalogue;
import io.firegrade.criteria.BundledPacks;
import io.firegrade.criteria.PackFolder;
import io.firegrade.source.InputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code firegrade docs}: writes the catalogue of a pack. */
@Command(
        name = "docs",
        description = {
            "Writes the catalogue of a pack, as Markdown or as one HTML page to search: every criterion with its basis, advice, cases"
                    + " and conditions.",
            "生成规则包目录：每条判定规则的等级、依据、整改建议、示例和条件。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeOnExecutionException = Main.REFUSED,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the catalogue was written",
            "2:the pack or the usage is wrong; the message is on standard error"
        })
final class DocsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--pack",
            paramLabel = "DIR|ID",
            description = {
                "a folder of criteria, instead of the national pack, or a bundled local pack: beijing or shanxi",
            })
    private Path pack = Path.of(BundledPacks.STANDARD);

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where the pages go: 'catalogue' in the pack (default), or here for a bundled one")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "markdown|html",
            description = "pages of Markdown (default), or one page catalogue.html to search and filter in a browser")
    private Format format = Format.MARKDOWN;

    /** What the catalogue is written as. */
    enum Format {
        MARKDOWN,
        HTML
    }

    @Override
    public Integer call() {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        boolean bundled = PackChoice.isBundled(pack);
        Path directory = out != null ? out : bundled ? Path.of("catalogue") : pack.resolve("catalogue");
        try {
            PackFolder folder = bundled ? BundledPacks.find(pack.toString()).orElseThrow() : PackFolder.of(pack);
            Catalogue catalogue = Catalogue.of(PackChoice.book(List.of(pack)), folder);
            Path written = directory;
            int pages = catalogue.pages().size();
            if (format == Format.HTML) {
                written = directory.resolve("catalogue.html");
                pages = 1;
                Files.createDirectories(directory);
                Files.writeString(written, catalogue.html());
            } else {
                catalogue.write(directory);
            }
            spec.commandLine()
                    .getOut()
                    .print(written + ": " + catalogue.criteria() + " criteria and " + catalogue.cases() + " cases on "
                            + pages + (pages == 1 ? " page\n" : " pages\n"));
            return Main.DONE;
        } catch (InputException e) {
            err.print(e.getMessage() + "\n");
        } catch (FileAlreadyExistsException e) {
            err.print("the catalogue cannot be written to " + directory + ": " + e.getFile()
                    + " is a file, and the pages need a folder: name another with --out\n");
        } catch (IOException e) {
            err.print("the catalogue cannot be written to " + directory + ": "
                    + e.getClass().getSimpleName() + "\n");
        }
        return Main.REFUSED;
    }
}
