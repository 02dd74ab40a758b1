package dev.selfsame.ports;

import dev.selfsame.access.RoleAssignment;
import dev.selfsame.decision.Processing;
import dev.selfsame.decision.RoleAssigning;
import dev.selfsame.event.AssignmentEnd;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.EndAssignment;
import dev.selfsame.event.Effect.RunSchedule;
import dev.selfsame.event.Event.TasksPurged;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.LifecycleState;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.profile.IdentityState;
import dev.selfsame.refresh.Schedule;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What happens because its time has come. */
record SchedulePerformer(Wiring wiring, ZoneId zone) {

    Performed endAssignment(EndAssignment effect) {
        Optional<RoleAssignment> assignment = store().assignments().byId(effect.assignment());
        Instant now = wiring.now();
        Optional<Instant> later =
                assignment.filter(present -> !present.isOver(now)).flatMap(RoleAssignment::removeDate);
        if (later.isPresent()) {
            return new Performed.NotBefore(later.get());
        }
        Decision<?> decision = assignment
                .<Decision<?>>map(present -> RoleAssigning.end(present, AssignmentEnd.EXPIRED, now))
                .orElse(Decision.answering(effect));
        store().journal().record(decision.completing(effect.key()));
        return new Performed.Done();
    }

    /** Launches tasks for the identities whose attributes can change by time, purges old tasks, plans the next slot. */
    Performed run(RunSchedule effect) {
        store().catalog().profiles().stream()
                .filter(IdentityProfile::timeBased)
                .forEach(profile -> launch(effect.slot(), profile));
        Instant now = wiring.now();
        RunSchedule next = new RunSchedule(Schedule.next(now, zone));
        store().journal()
                .record(Decision.answering(effect)
                        .alsoRecording(new TasksPurged(now.minus(Task.RETENTION), now))
                        .thenDoing(new Due(next, next.slot()))
                        .completing(effect.key()));
        return new Performed.Done();
    }

    private void launch(Instant slot, IdentityProfile profile) {
        Optional<IdentityId> after = Optional.empty();
        List<IdentityId> page;
        int number = 0;
        do {
            page = store().identities().ofProfile(profile.id(), after, Processing.MOST);
            number++;
            launch("scheduled-" + profile.id() + "-" + slot.getEpochSecond() + "-" + number, profile, page);
            after = page.stream().reduce((first, second) -> second);
        } while (page.size() == Processing.MOST);
    }

    private void launch(String id, IdentityProfile profile, List<IdentityId> page) {
        List<IdentityId> due = store().identities().byIds(page).stream()
                .filter(who -> !isLongGone(who, profile))
                .map(Identity::id)
                .toList();
        TaskId taskId = new TaskId(id);
        if (due.isEmpty() || store().works().task(taskId).isPresent()) {
            return;
        }
        Task task = new TaskService(wiring)
                .task(taskId, ProcessingService.NAME, "Scheduled processing.", Decision.SYSTEM, due.size());
        store().journal().record(Processing.launch(task, due, wiring.now()));
    }

    private static boolean isLongGone(Identity who, IdentityProfile profile) {
        return who.lifecycleState()
                .map(LifecycleState::stateName)
                .map(profile::identityState)
                .filter(IdentityState.INACTIVE_LONG_TERM::equals)
                .isPresent();
    }

    private Store store() {
        return wiring.store();
    }
}
