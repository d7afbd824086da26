package io.firegrade.cli;

import io.firegrade.source.Nearest;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * The command line {@code firegrade}. Output is UTF-8 on every platform. Its exit status is 0 if all was done, 1 if {@code assess}
 * found a hazard at or above {@code --fail-on}, and 2 if an input or the usage was wrong.
 */
@Command(
        name = "firegrade",
        description = {"Classifies fire hazards from what an inspection established.", "依据检查情况判定火灾隐患。"},
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AssessCommand.class,
            ExplainCommand.class,
            LintCommand.class,
            NewCommand.class,
            TestCommand.class,
            CoverageCommand.class,
            MutateCommand.class,
            DocsCommand.class,
            SchemaCommand.class
        })
public final class Main {

    /** All was done. */
    static final int DONE = 0;

    /** A finding is at or above the grade that the caller asked to fail on. */
    static final int FOUND = 1;

    /** An input or the usage was wrong. */
    static final int REFUSED = 2;

    private Main() {}

    /**
     * Runs a command and ends the process with its exit status.
     *
     * @param args the command and its arguments
     */
    public static void main(String[] args) {
        if (System.getProperty("slf4j.internal.verbosity") == null) {
            System.setProperty("slf4j.internal.verbosity", "ERROR"); // a command line needs no logging backend
        }
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args));
    }

    /**
     * Runs a command.
     *
     * @param out where results go; flushed
     * @param err where messages go; flushed
     * @param args the command and its arguments
     * @return the exit status
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commands = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::refuse);
        int status = args.length == 0 ? refuse(commands, "a command is missing") : commands.execute(args);
        err.flush();
        if (out.checkError()) {
            err.println("the output cannot be written");
            err.flush();
            return REFUSED;
        }
        return status;
    }

    private static int refuse(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            boolean option = unmatched.isUnknownOption();
            Collection<String> known = option
                    ? command.getCommandSpec().optionsMap().keySet()
                    : command.getSubcommands().keySet();
            return refuse(
                    command,
                    "there is no " + (option ? "option" : "command") + " '" + first + "'" + Nearest.hint(first, known));
        }
        return refuse(command, String.valueOf(e.getMessage()));
    }

    private static int refuse(CommandLine command, String message) {
        PrintWriter err = command.getErr();
        err.println(message);
        err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return REFUSED;
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"firegrade " + (version == null ? "(not packaged)" : version)};
        }
    }
}
