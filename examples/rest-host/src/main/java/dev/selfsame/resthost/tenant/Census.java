package dev.selfsame.resthost.tenant;

import dev.selfsame.event.Event.TaskLaunched;
import dev.selfsame.event.LogEntry;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.LifecycleState;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.inmemory.InMemory;
import dev.selfsame.ports.driven.EventLog;
import dev.selfsame.ports.driven.Mailer;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.resthost.tenant.Report.Belongings;
import dev.selfsame.resthost.tenant.Report.Crowd;
import dev.selfsame.source.Account;
import dev.selfsame.source.ManagerCorrelation;
import dev.selfsame.source.Source;
import dev.selfsame.task.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts people and what they have, and looks for what is wrong with them. */
final class Census {

    private final InMemory memory;
    private final Operations operations;
    private final People people;

    Census(InMemory memory, Operations operations, People people) {
        this.memory = memory;
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
                .mapToInt(person -> memory.store().assignments().of(person.id()).size())
                .sum();
        int owners =
                count(person -> !memory.store().ownerships().of(person.id()).isEmpty());
        Map<Mailer.Kind, Integer> mails = memory.mailbox().mails().stream()
                .collect(Collectors.toMap(Mailer.Mail::kind, mail -> 1, Integer::sum, TreeMap::new));
        return new Belongings(memory.store().catalog().roles().size(), assignments, owners, mails);
    }

    /** All tasks, as they are now, in the order in which they were launched. */
    List<Task> tasks() {
        EventLog log = memory.store().log();
        return log.after(0, (int) Math.min(log.last(), Integer.MAX_VALUE)).stream()
                .map(LogEntry::event)
                .filter(TaskLaunched.class::isInstance)
                .map(event -> ((TaskLaunched) event).task())
                .map(task -> operations.taskStatus(task.id()).getOrElse(task))
                .toList();
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
        return memory.store()
                .catalog()
                .source(account.source())
                .filter(Source::authoritative)
                .flatMap(Source::managerCorrelation)
                .map(ManagerCorrelation::accountAttribute)
                .flatMap(account.attributes()::text)
                .filter(told -> !told.isBlank());
    }
}
