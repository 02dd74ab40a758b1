package dev.selfsame.ports;

import dev.selfsame.access.RoleAssignment;
import dev.selfsame.decision.Processing;
import dev.selfsame.decision.TaskCourse;
import dev.selfsame.decision.TaskCourse.Part;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.ProcessIdentities;
import dev.selfsame.event.Effect.ProvisionAccount;
import dev.selfsame.event.Effect.RefreshIdentities;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.ports.driven.Journal;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.task.TaskMessage;
import dev.selfsame.task.TaskMessage.Severity;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Processes identities in batches; what goes wrong with one marks that one only. */
record ProcessPerformer(Wiring wiring) {

    private static final int BATCH = 250;

    Performed part(ProcessIdentities effect) {
        TaskRun run = new TaskRun(wiring, effect.task());
        if (run.start().isEmpty()) {
            return run.skip(effect.key());
        }
        List<IdentityId> ids = effect.identities();
        List<TaskMessage> messages = processed(ids, this::takeUpAgain);
        Part part = new Part(ids.size(), messages, Processing.counts(ids.size() - messages.size(), messages.size()));
        return run.advance(effect.key(), task -> TaskCourse.advanced(task, part, wiring.now()));
    }

    Performed refresh(RefreshIdentities effect) {
        Batches.of(effect.identities(), BATCH).forEach(some -> processed(some, decision -> {}));
        store().journal().record(Decision.answering(effect).completing(effect.key()));
        return new Performed.Done();
    }

    /** A message for each identity that isn't there or has errors. */
    private List<TaskMessage> processed(List<IdentityId> ids, Consumer<Decision<?>> afterwards) {
        List<Decision<Identity>> decisions = decided(store().identities().byIds(ids));
        List<Journal.Outcome> outcomes = store().journal().recordAll(decisions);
        decisions.forEach(afterwards);
        List<TaskMessage> messages = new ArrayList<>(unknown(ids, decisions));
        for (int i = 0; i < decisions.size(); i++) {
            Identity after = decisions.get(i).answer();
            Either<Refusal, Identity> recorded =
                    outcomes.get(i) instanceof Journal.Outcome.Recorded ? Either.right(after) : again(after.id());
            recorded.fold(refusal -> Optional.of(refused(after.id(), refusal)), ProcessPerformer::trouble)
                    .ifPresent(messages::add);
        }
        return messages;
    }

    /** What was granted and given up is tried again whenever somebody asks for processing, as published. */
    private void takeUpAgain(Decision<?> decision) {
        decision.effects().stream()
                .map(Due::effect)
                .filter(ProvisionAccount.class::isInstance)
                .forEach(effect -> store().effects().revive(effect.key(), wiring.now()));
    }

    private List<Decision<Identity>> decided(List<Identity> people) {
        Gathered gathered = new Gathered(wiring);
        gathered.foreseeProcessing(people);
        Map<IdentityId, List<RoleAssignment>> assignments =
                store().assignments().ofAll(people.stream().map(Identity::id).toList());
        return people.stream()
                .map(who -> decided(who, assignments.getOrDefault(who.id(), List.of()), gathered))
                .toList();
    }

    /** Alone, with all that it rests on read anew. */
    private Decision<Identity> decided(Identity who) {
        return decided(who, store().assignments().of(who.id()), new Gathered(wiring));
    }

    private Either<Refusal, Identity> again(IdentityId id) {
        Either<Refusal, Identity> recorded = wiring.recorder()
                .record(Decision.SYSTEM, () -> Found.or(store().identities().byId(id), "IDENTITY", id)
                        .map(this::decided));
        return recorded.isRight() ? recorded : marked(id, recorded.getLeft());
    }

    private Either<Refusal, Identity> marked(IdentityId id, Refusal refusal) {
        return wiring.recorder()
                .record(Decision.SYSTEM, () -> Found.or(store().identities().byId(id), "IDENTITY", id)
                        .map(who -> Processing.brokeDown(who, refusal.explanation(), wiring.now())));
    }

    private Decision<Identity> decided(Identity who, List<RoleAssignment> assignments, Gathered gathered) {
        try {
            Instant now = wiring.now();
            return Processing.process(who, assignments, gathered, gathered.planner(now), now);
        } catch (StoreUnavailable unavailable) {
            throw unavailable;
        } catch (RuntimeException trouble) {
            return Processing.brokeDown(who, trouble.getClass().getSimpleName(), wiring.now());
        }
    }

    private static List<TaskMessage> unknown(List<IdentityId> ids, List<Decision<Identity>> decisions) {
        Set<IdentityId> known =
                decisions.stream().map(decision -> decision.answer().id()).collect(Collectors.toSet());
        return ids.stream()
                .filter(id -> !known.contains(id))
                .map(id -> message(Severity.WARN, "identityNotFound", id, "There is no identity " + id + "."))
                .toList();
    }

    private static TaskMessage refused(IdentityId id, Refusal refusal) {
        return message(Severity.WARN, "notProcessed", id, "Identity " + id + ": " + refusal.explanation());
    }

    private static Optional<TaskMessage> trouble(Identity after) {
        return after.processingState()
                .filter(ProcessingState.Failed.class::isInstance)
                .map(ProcessingState.Failed.class::cast)
                .map(failed -> message(
                        Severity.WARN,
                        "processingFailed",
                        after.id(),
                        "Identity " + after.id() + ", " + failed.stage() + ": " + failed.message() + "."));
    }

    private static TaskMessage message(Severity severity, String key, IdentityId id, String text) {
        return new TaskMessage(severity, key, List.of(id.value()), text);
    }

    private Store store() {
        return wiring.store();
    }
}
