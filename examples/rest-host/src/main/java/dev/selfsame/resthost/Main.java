package dev.selfsame.resthost;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(args, out, err, Look.ofThisTerminal()));
    }

    /** Runs without a terminal, and gives the exit status; where it serves, until the thread is interrupted. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, out, err, Look.plain());
    }

    static int run(String[] args, PrintStream out, PrintStream err, Look look) {
        return new CommandLine(new Command(out, err, look))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(look.colored() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler((mistake, given) -> {
                    err.println("selfsame: " + mistake.getMessage() + " (--help tells more)");
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((trouble, command, given) -> {
                    err.println("selfsame: it broke down: " + trouble.getClass().getSimpleName());
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(args);
    }
}
