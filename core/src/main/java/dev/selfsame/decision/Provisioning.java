package dev.selfsame.decision;

import dev.selfsame.access.Assigner;
import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleReference;
import dev.selfsame.event.AssignmentEnd;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.Provision;
import dev.selfsame.event.Effect.ProvisionAccount;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.RoleAssigned;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.provisioning.AccessModel;
import dev.selfsame.provisioning.Grant;
import dev.selfsame.provisioning.Holder;
import dev.selfsame.provisioning.Ledger;
import dev.selfsame.provisioning.PersonPlan;
import dev.selfsame.source.Account;
import dev.selfsame.task.TaskId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps what a person has in step with what the person is to have. */
public final class Provisioning {

    private Provisioning() {}

    /**
     * How far apart the two are now. What waits for somebody's approval goes on waiting until there is nothing left to do.
     */
    public static Identity assessed(Holder holder, PersonPlan plan) {
        Identity who = holder.identity();
        Ledger ledger = Ledger.read(who.ledger());
        Set<Long> steps = plan.digests();
        Set<Long> accepted = new HashSet<>(steps);
        accepted.retainAll(ledger.accepted());
        boolean allAccepted = plan.gained().isEmpty() && plan.lost().isEmpty() && accepted.size() == steps.size();
        Ledger now = ledger.withAccepted(accepted)
                .withGranted(granted(ledger, plan, holder.accounts()))
                .withRefusedPlan(plan.isEmpty() ? Optional.empty() : ledger.refusedPlan());
        return who.withLedger(settled(now, plan).text()).withFulfilment(fulfilment(who, plan, allAccepted));
    }

    /** Where there is nothing left to do to accounts, the lifecycle state has done its part. */
    private static Ledger settled(Ledger ledger, PersonPlan plan) {
        return plan.accounts().isEmpty()
                ? ledger.withSettledState(plan.lifecycleState()).withSettledOn(plan.disabledOn())
                : ledger;
    }

    private static Fulfilment fulfilment(Identity who, PersonPlan plan, boolean allAccepted) {
        if (plan.isEmpty()) {
            return Fulfilment.SETTLED;
        }
        if (allAccepted) {
            return Fulfilment.UNDER_WAY;
        }
        return who.fulfilment() == Fulfilment.HELD ? Fulfilment.HELD : Fulfilment.OPEN;
    }

    /** What was granted and is due or still there, and what is due and there. */
    private static List<Grant> granted(Ledger ledger, PersonPlan plan, List<Account> accounts) {
        Set<Grant> due = plan.target().grants();
        return Stream.concat(
                        ledger.granted().stream().filter(grant -> due.contains(grant) || isOnAny(grant, accounts)),
                        due.stream().filter(grant -> isOnAny(grant, accounts)))
                .distinct()
                .toList();
    }

    private static boolean isOnAny(Grant grant, List<Account> accounts) {
        return accounts.stream().anyMatch(grant::isOn);
    }

    /** Has the next plan made, for all with whom something is open by then. */
    static Due next(Instant at) {
        return new Due(new Provision(at.truncatedTo(ChronoUnit.SECONDS)), at);
    }

    /** Takes a person's part of a plan as decided: the roles at once, the accounts by effects. */
    public static Decision<PersonPlan> accept(Identity before, PersonPlan plan, AccessModel model, Instant at) {
        Ledger ledger = Ledger.read(before.ledger());
        Ledger after = ledger.withGranted(Stream.concat(ledger.granted().stream(), plan.target().grants().stream())
                        .distinct()
                        .toList())
                .withAccepted(Stream.concat(ledger.accepted().stream(), plan.digests().stream())
                        .distinct()
                        .toList())
                .withAcceptedAt(at)
                .withRefusedPlan(Optional.empty());
        Fulfilment fulfilment = plan.accounts().isEmpty() ? Fulfilment.SETTLED : Fulfilment.UNDER_WAY;
        return Decision.answering(plan)
                .alsoRecording(gained(plan, model, at))
                .alsoRecording(lost(plan, at))
                .alsoRecording(provisioned(
                        before, before.withLedger(settled(after, plan).text()).withFulfilment(fulfilment), at))
                .thenDoing(steps(plan, at));
    }

    /**
     * Lets a person's part of a plan that was refused wait for somebody to approve it.
     *
     * @param task what tells of the refusal
     */
    public static Decision<Identity> hold(Identity before, TaskId task, Instant at) {
        Ledger ledger = Ledger.read(before.ledger()).withRefusedPlan(task.value());
        Identity after = before.withLedger(ledger.text()).withFulfilment(Fulfilment.HELD);
        return Decision.answering(after).alsoRecording(provisioned(before, after, at));
    }

    private static Event provisioned(Identity before, Identity after, Instant at) {
        return Administration.changed(before, after, IdentityChange.PROVISIONED, at);
    }

    /** The effects that carry a plan out; those that are on their way already are not stored twice. */
    static List<Due> steps(PersonPlan plan, Instant at) {
        return plan.accounts().stream()
                .map(account -> new Due(
                        new ProvisionAccount(
                                plan.identity(),
                                account.source(),
                                account.account(),
                                account.digests(plan.identity()).stream()
                                        .sorted()
                                        .toList()),
                        at))
                .toList();
    }

    private static List<Event> gained(PersonPlan plan, AccessModel model, Instant at) {
        return plan.gained().stream()
                .map(model::role)
                .flatMap(Optional::stream)
                .<Event>map(role -> new RoleAssigned(byMembership(plan.identity(), role, at), at))
                .toList();
    }

    private static List<Event> lost(PersonPlan plan, Instant at) {
        return plan.lost().stream()
                .<Event>map(assignment -> RoleAssigning.ended(assignment, AssignmentEnd.MEMBERSHIP_ENDED, at))
                .toList();
    }

    private static RoleAssignment byMembership(IdentityId who, Role role, Instant at) {
        return RoleAssignment.builder()
                .id(membershipId(who, role))
                .identity(who)
                .role(new RoleReference(role.id(), role.name()))
                .assignmentSource(RoleAssignment.BY_MEMBERSHIP)
                .assigner(new Assigner.Unknown(Decision.SYSTEM))
                .addedDate(at)
                .build();
    }

    /** The same for the same membership, so that nobody has it twice. */
    private static AssignmentId membershipId(IdentityId who, Role role) {
        String name = who.value().length() + ":" + who + role.id();
        return new AssignmentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", ""));
    }
}
