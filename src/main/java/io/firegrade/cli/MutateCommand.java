package io.firegrade.cli;

import io.firegrade.authoring.MutationRun;
import io.firegrade.authoring.MutationText;
import io.firegrade.authoring.PackMutation;
import io.firegrade.source.InputException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code firegrade mutate}: makes small mistakes in criteria and shows which of them no case notices. */
@Command(
        name = "mutate",
        description = {
            "Makes small mistakes in the criteria of a pack, one at a time, and shows those that no case notices.",
            "逐一在判定规则中制造细小错误，列出用例没有发现的错误。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeOnExecutionException = Main.REFUSED,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all mistakes were tried",
            "1:and one survived without a written reason, or a reason is left over (--fail-on-survivor)",
            "2:the pack, a case or the usage is wrong; the message is on standard error"
        },
        footerHeading = "%nMistakes:%n",
        footer = {
            "  a limit one step of its last digit higher or lower, a comparison or a constant replaced, a constant of a",
            "  list, a condition, a pattern or a branch left out, not and exists, && and || swapped. What makes no",
            "  difference stands in mutants.yaml of the pack, with the reason:",
            "",
            "    mutants:",
            "      - criterion: gas-hose-too-long",
            "        changes: [ \"without kind == HoseUse.APPLIANCE\" ]",
            "        reason: no other kind of hose has a length"
        })
final class MutateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the folder of the pack")
    private @Nullable Path pack;

    @Option(
            names = "--only",
            paramLabel = "WORD",
            description = "only criteria of which the file or the id contains the word;"
                    + " what is wrong in the cases of others is not told then")
    private @Nullable String only;

    @Option(
            names = "--fail-on-survivor",
            description = "exit with status 1 if a mistake survives without a written reason, or a reason is left over")
    private boolean failOnSurvivor;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            PackMutation mutation = PackMutation.of(Objects.requireNonNull(pack));
            MutationRun run = (only == null ? mutation : mutation.only(only)).run(file -> {
                err.println(MutationText.ofFile(file));
                err.flush();
            });
            out.print(MutationText.of(run));
            return failOnSurvivor && !run.passed() ? Main.FOUND : Main.DONE;
        } catch (InputException | IllegalArgumentException e) {
            err.println(e.getMessage());
            return Main.REFUSED;
        }
    }
}
