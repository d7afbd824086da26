package io.firegrade.cli;

import io.firegrade.authoring.start.Skeleton;
import io.firegrade.source.InputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code firegrade new}: starts a criterion. */
@Command(
        name = "new",
        description = {
            "Adds a criterion with its cases to a pack, to be filled in where it says " + Skeleton.MARK + ".",
            "在规则包中新增一条判定规则及其用例，凡标有“" + Skeleton.MARK + "”处由作者填写。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeOnExecutionException = Main.REFUSED,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the criterion was added",
            "2:the id, the pack or the usage is wrong; the message is on standard error, and nothing was added"
        })
final class NewCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "the id of the criterion, such as gas-hose-too-long")
    private @Nullable String id;

    @Option(
            names = "--pack",
            paramLabel = "DIR",
            description = "the folder of the pack, with its pack.yaml: this folder if it is left out")
    private Path pack = Path.of("");

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description =
                    "the file for it within the pack, such as gas/hoses.drl: the one whose ids are most like this one"
                            + " if it is left out")
    private @Nullable String file;

    @Override
    public Integer call() {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        if (!Files.isDirectory(pack.toAbsolutePath())) {
            err.println(pack + " there is no such folder");
            return Main.REFUSED;
        }
        try {
            Skeleton added = Skeleton.add(pack, Objects.requireNonNull(id), file);
            spec.commandLine()
                    .getOut()
                    .print(added.drl() + " criterion " + id + "\n" + added.cases()
                            + " its cases\nFill in what is marked " + Skeleton.MARK
                            + "; 'firegrade lint' tells what is left.\n");
            return Main.DONE;
        } catch (InputException e) {
            err.print(e.getMessage() + "\nnothing was added: mend the pack first, and run this again\n");
        } catch (IllegalArgumentException e) {
            err.print(e.getMessage() + "\n");
        } catch (IOException e) {
            err.print("the criterion cannot be written to " + pack + ": "
                    + e.getClass().getSimpleName() + "\n");
        }
        return Main.REFUSED;
    }
}
