package io.firegrade.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What one run of the command line printed.
 *
 * @param status its exit status
 * @param out its standard output
 * @param err its standard error
 */
record CommandLineRun(int status, String out, String err) {

    static CommandLineRun of(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int status = Main.run(new PrintWriter(out), new PrintWriter(err), words);
        return new CommandLineRun(status, out.toString(), err.toString());
    }
}
