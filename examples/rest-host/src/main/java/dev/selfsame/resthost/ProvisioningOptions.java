package dev.selfsame.resthost;

import dev.selfsame.provisioning.ChangeBudget;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much of a plan is carried out. */
final class ProvisioningOptions {

    @Option(names = "--dry-run", description = "Take in, tell what is to be provisioned, and end.")
    private boolean dryRun;

    @Option(
            names = "--most-changes",
            paramLabel = "N",
            description = "A plan with more changes than this is refused as a whole. Without it, there is no limit.")
    private @Nullable Integer mostChanges;

    @Option(
            names = "--approve",
            paramLabel = "HASH",
            description =
                    "Carry out exactly the plan with this hash, as --dry-run tells it, whatever --most-changes says."
                            + " Plans are the same again only on the same --store.")
    private @Nullable String approved;

    boolean isDryRun() {
        return dryRun;
    }

    /** What is wrong with them. */
    Optional<String> mistake() {
        return mostChanges != null && mostChanges < 0 ? Optional.of("--most-changes is at least 0") : Optional.empty();
    }

    ChangeBudget budget() {
        return ChangeBudget.builder()
                .mostChanges(mostChanges == null ? OptionalInt.empty() : OptionalInt.of(mostChanges))
                .build();
    }

    Optional<String> approved() {
        return Optional.ofNullable(approved);
    }
}
