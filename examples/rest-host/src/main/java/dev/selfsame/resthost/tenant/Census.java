package dev.selfsame.resthost.tenant;

import dev.selfsame.event.Event.TaskLaunched;
import dev.selfsame.event.LogEntry;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.LifecycleState;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.resthost.home.Home;
import dev.selfsame.resthost.tenant.Report.Belongings;
import dev.selfsame.resthost.tenant.Report.Crowd;
import dev.selfsame.source.Account;
import dev.selfsame.source.ManagerCorrelation;
import dev.selfsame.source.Source;
import dev.selfsame.task.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts people and what they have, and looks for what is wrong with them. */
final class Census {

    private static final int MOST = 1_000;
    private static final String WAITING = "overBudget";

    private final Home home;
    private final Operations operations;
    private final People people;

    Census(Home home, Operations operations, People people) {
        this.home = home;
        this.operations = operations;
        this.people = people;
    }

    Crowd crowd() {
        return new Crowd(
                people.persons().size(),
                people.count(Identity::status),
                people.count(Census::lifecycleState),
                count(Census::hasErrors),
                count(Identity::isManager),
                count(Identity::isProtected),
                people.identities().size() - people.persons().size());
    }

    private int count(Predicate<Identity> what) {
        return (int) people.persons().stream().filter(what).count();
    }

    private static String lifecycleState(Identity person) {
        return person.lifecycleState().map(LifecycleState::stateName).orElse("none");
    }

    private static boolean hasErrors(Identity person) {
        return failure(person).isPresent();
    }

    private static Optional<ProcessingState.Failed> failure(Identity person) {
        return person.processingState()
                .filter(ProcessingState.Failed.class::isInstance)
                .map(ProcessingState.Failed.class::cast);
    }

    Belongings belongings() {
        int assignments = people.persons().stream()
                .mapToInt(person -> home.store().assignments().of(person.id()).size())
                .sum();
        int owners = count(person -> !home.store().ownerships().of(person.id()).isEmpty());
        return new Belongings(
                home.store().catalog().roles().size(),
                assignments,
                owners,
                home.outbox().sent());
    }

    /**
     * The tasks that were launched after a position of the log, as they are now, in the order of their launches; without
     * the plans that had to wait.
     */
    List<Task> tasksAfter(long position) {
        List<Task> tasks = new ArrayList<>();
        List<LogEntry> entries = home.store().log().after(position, MOST);
        while (!entries.isEmpty()) {
            entries.stream()
                    .map(LogEntry::event)
                    .filter(TaskLaunched.class::isInstance)
                    .map(event -> ((TaskLaunched) event).task())
                    .map(task -> operations.taskStatus(task.id()).getOrElse(task))
                    .filter(task -> task.messages().stream()
                            .noneMatch(message -> message.key().equals(WAITING)))
                    .forEach(tasks::add);
            entries = home.store().log().after(entries.get(entries.size() - 1).position(), MOST);
        }
        return tasks;
    }

    /** People whose processing has failed, and people whose manager isn't there. */
    List<Problem> troubles() {
        List<Problem> troubles = new ArrayList<>();
        for (Identity person : people.persons()) {
            Optional<ProcessingState.Failed> failure = failure(person);
            failure.map(failed -> new Problem(place(person), failed.stage() + ": " + failed.message()))
                    .or(() -> missingManager(person))
                    .ifPresent(troubles::add);
        }
        troubles.sort(Comparator.comparing(Problem::place));
        return troubles;
    }

    private static String place(Identity person) {
        return "identity " + person.alias().orElse(person.id().value());
    }

    private Optional<Problem> missingManager(Identity person) {
        if (person.manager().isPresent()) {
            return Optional.empty();
        }
        return operations.accounts(person.id()).getOrElse(List.of()).stream()
                .map(this::managerTold)
                .flatMap(Optional::stream)
                .findFirst()
                .map(manager -> new Problem(place(person), "its manager " + manager + " is nobody who is known"));
    }

    private Optional<String> managerTold(Account account) {
        return home.store()
                .catalog()
                .source(account.source())
                .filter(Source::authoritative)
                .flatMap(Source::managerCorrelation)
                .map(ManagerCorrelation::accountAttribute)
                .flatMap(account.attributes()::text)
                .filter(told -> !told.isBlank());
    }
}
