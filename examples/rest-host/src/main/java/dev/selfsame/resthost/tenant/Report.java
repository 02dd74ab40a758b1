package dev.selfsame.resthost.tenant;

import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.ports.driven.Mailer;
import dev.selfsame.ports.driving.AggregateAccounts.Summary;
import dev.selfsame.resthost.directory.Directories;
import dev.selfsame.task.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has happened to a tenant's data, in numbers, and what is wrong with it. */
public record Report(
        List<SourceLine> sources,
        Crowd people,
        Belongings belongings,
        Provisioned provisioned,
        List<Task> tasks,
        List<Problem> problems) {

    public Report {
        sources = List.copyOf(sources);
        tasks = List.copyOf(tasks);
        problems = List.copyOf(problems);
    }

    /** One source and what its aggregation has done. */
    public record SourceLine(String name, boolean authoritative, Summary summary) {}

    /** The people, counted in several ways; stand-ins for uncorrelated accounts are no people. */
    public record Crowd(
            int total,
            Map<IdentityStatus, Integer> byStatus,
            Map<String, Integer> byLifecycleState,
            int withErrors,
            int managers,
            int protectedOnes,
            int standIns) {}

    /**
     * What has been done outside.
     *
     * @param changes how many the plan had; empty where it was refused
     */
    public record Provisioned(Optional<Integer> changes, List<Directories.Look> directories) {
        public Provisioned {
            directories = List.copyOf(directories);
        }
    }

    /** What there is to have, and who has it; {@code mails} counts those that were sent. */
    public record Belongings(int roles, int assignments, int owners, Map<Mailer.Kind, Integer> mails) {}
}
