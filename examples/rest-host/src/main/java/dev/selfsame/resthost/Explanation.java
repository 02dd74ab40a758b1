package dev.selfsame.resthost;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The command that explains an attribute. */
@CommandLine.Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Takes in the tenant, and tells how an attribute of somebody comes to its value: each operation with its",
            "input and output, the account that a value is from, and the branch that was taken."
        })
final class Explanation implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Command program;

    @Option(
            names = "--identity",
            paramLabel = "WHO",
            required = true,
            description = "Whose: an id, a user name or a display name.")
    private String identity = "";

    @Option(names = "--attribute", paramLabel = "NAME", required = true, description = "Which identity attribute.")
    private String attribute = "";

    @Override
    public Integer call() {
        return program.explain(identity, attribute);
    }
}
