package dev.selfsame.ports;

import dev.selfsame.access.RoleAssignment;
import dev.selfsame.decision.Processing;
import dev.selfsame.decision.RoleAssigning;
import dev.selfsame.event.AssignmentEnd;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.EndAssignment;
import dev.selfsame.event.Effect.FindDrift;
import dev.selfsame.event.Effect.PlanProcessing;
import dev.selfsame.event.Effect.RunSchedule;
import dev.selfsame.event.Event.TasksPurged;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.refresh.Foresight;
import dev.selfsame.refresh.Mappings;
import dev.selfsame.refresh.Profiles;
import dev.selfsame.refresh.Schedule;
import dev.selfsame.refusal.RefusedException;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happens because its time has come. */
record SchedulePerformer(Wiring wiring, ZoneId zone) {

    private static final int PAGE = 2_000;
    private static final int LONGEST_PART = 64;

    Performed endAssignment(EndAssignment effect) {
        Optional<RoleAssignment> assignment = store().assignments().byId(effect.assignment());
        Instant now = wiring.now();
        Optional<Instant> later =
                assignment.filter(present -> !present.isOver(now)).flatMap(RoleAssignment::removeDate);
        if (later.isPresent()) {
            return new Performed.NotBefore(later.get(), "");
        }
        Decision<?> decision = assignment
                .<Decision<?>>map(present -> RoleAssigning.end(present, AssignmentEnd.EXPIRED, now))
                .orElse(Decision.answering(effect));
        store().journal().record(decision.completing(effect.key()));
        return new Performed.Done();
    }

    /** Launches tasks for the identities whose attributes can change by time, purges old tasks, plans the next slot. */
    Performed run(RunSchedule effect) {
        Gathered gathered = new Gathered(wiring);
        Mappings mappings = gathered.mappings();
        gathered.profiles().stream()
                .filter(profile -> profile.timeBased() || mappings.areTimed(profile))
                .forEach(profile -> launch(effect.slot(), profile));
        Instant now = wiring.now();
        RunSchedule next = new RunSchedule(Schedule.next(now, zone));
        store().journal()
                .record(Decision.answering(effect)
                        .alsoRecording(new TasksPurged(now.minus(Task.RETENTION), now))
                        .thenDoing(new Due(next, next.slot()))
                        .thenDoing(drift(effect, gathered))
                        .completing(effect.key()));
        return new Performed.Done();
    }

    /** Whatever has changed at a source by itself is set right. */
    private List<Due> drift(RunSchedule effect, Gathered gathered) {
        return gathered.configured().sources().values().stream()
                .filter(source -> !source.synced().isEmpty())
                .map(source -> new Due(new FindDrift(source.id(), effect.slot(), Optional.empty()), wiring.now()))
                .toList();
    }

    private void launch(Instant slot, IdentityProfile profile) {
        if (store().identities().ofProfile(profile.id(), Optional.empty(), 1).isEmpty()) {
            return;
        }
        TaskId id = new TaskId("scheduled-" + shortened(profile.id()) + "-" + slot.getEpochSecond());
        Task task =
                new TaskService(wiring).task(id, ProcessingService.NAME, "Scheduled processing.", Decision.SYSTEM, 1);
        wiring.recorder()
                .record(Decision.SYSTEM, () -> Either.right(launched(task, profile)))
                .getOrElseThrow(RefusedException::new);
    }

    /** A task's id may be no longer than a profile's, and has to say more. */
    private static String shortened(ProfileId id) {
        String whole = id.value();
        return whole.length() <= LONGEST_PART
                ? whole
                : UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** A slot that comes again launches nothing twice. */
    private Decision<Task> launched(Task task, IdentityProfile profile) {
        return store().works()
                .task(task.id())
                .map(Decision::answering)
                .orElseGet(() -> Processing.launch(task, profile.id(), wiring.now()));
    }

    /** Plans what is to be processed of one page of a profile. */
    Performed plan(PlanProcessing effect) {
        List<IdentityId> ids = store().identities().ofProfile(effect.profile(), effect.after(), PAGE);
        Processing.Page page = new Processing.Page(due(ids, effect.profile()), following(effect, ids));
        return new TaskRun(wiring, effect.task())
                .advance(effect.key(), task -> Processing.plan(task, page, wiring.now()));
    }

    /** Without those who are long gone, and without those of whom it is known that nothing changes until later. */
    private List<IdentityId> due(List<IdentityId> ids, ProfileId id) {
        Gathered gathered = new Gathered(wiring);
        Optional<IdentityProfile> profile =
                gathered.profiles().stream().filter(one -> one.id().equals(id)).findFirst();
        if (profile.isEmpty()) {
            return ids;
        }
        Instant now = wiring.now();
        Map<Boolean, List<Identity>> people = store().identities().byIds(ids).stream()
                .filter(who -> !Profiles.isLongGone(who, gathered.profiles()))
                .collect(Collectors.partitioningBy(who -> gathered.mappings().areDue(who, profile.get(), now)));
        List<Identity> others = people.getOrDefault(false, List.of());
        gathered.foreseeProcessing(others);
        return Stream.concat(
                        people.getOrDefault(true, List.of()).stream(),
                        others.stream().filter(who -> Foresight.isManagedAnew(who, gathered)))
                .map(Identity::id)
                .toList();
    }

    private static Optional<PlanProcessing> following(PlanProcessing effect, List<IdentityId> ids) {
        return ids.size() < PAGE
                ? Optional.empty()
                : Optional.of(new PlanProcessing(effect.task(), effect.profile(), Optional.of(ids.get(PAGE - 1))));
    }

    private Store store() {
        return wiring.store();
    }
}
