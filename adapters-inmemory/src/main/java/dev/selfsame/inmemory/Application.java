package dev.selfsame.inmemory;

import dev.selfsame.event.Event;
import dev.selfsame.event.EventHandler;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.inmemory.State.Closed;
import dev.selfsame.inmemory.State.NativeIdentity;
import dev.selfsame.inmemory.State.OwnedKey;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.query.Folding;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.source.Account;
import dev.selfsame.source.SourceId;
import dev.selfsame.task.Task;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Applies events to the state, and guards versions, references and uniqueness while it does. */
final class Application implements EventHandler {

    private final State state;

    Application(State state) {
        this.state = state;
    }

    @Override
    public void identityCreated(Event.IdentityCreated event) {
        Identity identity = event.identity();
        Versions.fresh(state.identities, identity.id(), identity.version(), "identity");
        put(identity, Optional.empty());
    }

    @Override
    public void identityChanged(Event.IdentityChanged event) {
        Identity identity = event.identity();
        Identity before =
                Versions.next(state.identities, identity.id(), identity.version(), Identity::version, "identity");
        put(identity, Optional.of(before));
    }

    /** Keeps managers' names and who is a manager current. */
    private void put(Identity identity, Optional<Identity> before) {
        Optional<IdentityReference> manager =
                identity.manager().map(IdentityReference::id).map(this::manager);
        Identity current = identity.withManager(manager).withIsManager(state.reports.has(identity.id()));
        state.identities.put(identity.id(), current);
        uniqueAlias(current);
        before.flatMap(Identity::manager).map(IdentityReference::id).ifPresent(this::judgeManager);
        manager.map(IdentityReference::id).ifPresent(this::judgeManager);
        if (before.isPresent() && !before.get().name().equals(current.name())) {
            state.reports
                    .of(current.id())
                    .forEach(report -> state.identities.put(report.id(), report.withManager(current.reference())));
        }
    }

    private IdentityReference manager(IdentityId id) {
        return state.identities.get(id).map(Identity::reference).orElseThrow(() -> Versions.stale("manager"));
    }

    private void judgeManager(IdentityId id) {
        boolean isManager = state.reports.has(id);
        state.identities
                .get(id)
                .filter(manager -> manager.isManager() != isManager)
                .ifPresent(manager -> state.identities.put(id, manager.withIsManager(isManager)));
    }

    private void uniqueAlias(Identity identity) {
        if (identity.correlated()
                && identity.alias().map(Folding::fold).map(state.aliases::size).orElse(0) > 1) {
            throw new UniquenessViolation("Another identity has the same alias");
        }
    }

    @Override
    public void identityDeleted(Event.IdentityDeleted event) {
        IdentityId id = event.identity();
        Identity before = Versions.current(state.identities, id, event.version(), Identity::version, "identity");
        boolean tied = state.accountsOf.has(id)
                || state.assignmentsOf.has(id)
                || state.ownershipsOf.has(id)
                || state.invitationsOf.has(id)
                || state.verificationsOf.has(id)
                || state.reports.has(id);
        if (tied) {
            throw Versions.stale("identity that is tied to something");
        }
        state.identities.remove(id);
        before.manager().map(IdentityReference::id).ifPresent(this::judgeManager);
    }

    @Override
    public void accountCreated(Event.AccountCreated event) {
        Account account = event.account();
        Versions.fresh(state.accounts, account.id(), account.version(), "account");
        put(account);
    }

    @Override
    public void accountChanged(Event.AccountChanged event) {
        Account account = event.account();
        Versions.next(state.accounts, account.id(), account.version(), Account::version, "account");
        put(account);
    }

    private void put(Account account) {
        account.identity().ifPresent(this::exists);
        exists(account.source());
        state.accounts.put(account.id(), account);
        if (state.nativeIdentities.size(NativeIdentity.of(account)) > 1) {
            throw new UniquenessViolation("The source has another account with the same native identity");
        }
    }

    @Override
    public void accountRemoved(Event.AccountRemoved event) {
        Versions.current(state.accounts, event.account(), event.version(), Account::version, "account");
        state.accounts.remove(event.account());
    }

    @Override
    public void roleAssigned(Event.RoleAssigned event) {
        var assignment = event.assignment();
        Versions.fresh(state.assignments, assignment.id(), assignment.version(), "assignment");
        exists(assignment.identity());
        if (!state.roles.contains(assignment.role().id())) {
            throw Versions.stale("role");
        }
        state.assignments.put(assignment.id(), assignment);
    }

    @Override
    public void roleAssignmentChanged(Event.RoleAssignmentChanged event) {
        var assignment = event.assignment();
        Versions.next(state.assignments, assignment.id(), assignment.version(), each -> each.version(), "assignment");
        exists(assignment.identity());
        state.assignments.put(assignment.id(), assignment);
    }

    @Override
    public void roleAssignmentEnded(Event.RoleAssignmentEnded event) {
        Versions.current(state.assignments, event.assignment(), event.version(), each -> each.version(), "assignment");
        state.assignments.remove(event.assignment());
    }

    @Override
    public void ownershipAssigned(Event.OwnershipAssigned event) {
        OwnedKey key = OwnedKey.of(event.ownership());
        if (!state.ownerships.get(key).map(Ownership::owner).equals(event.previous())) {
            throw Versions.stale("owner");
        }
        exists(event.ownership().owner());
        state.ownerships.put(key, event.ownership());
    }

    @Override
    public void ownershipEnded(Event.OwnershipEnded event) {
        OwnedKey key = OwnedKey.of(event.ownership());
        Optional<IdentityId> owner = state.ownerships.get(key).map(Ownership::owner);
        if (!owner.equals(Optional.of(event.ownership().owner()))) {
            throw Versions.stale("owner");
        }
        state.ownerships.remove(key);
    }

    @Override
    public void invitationIssued(Event.InvitationIssued event) {
        PendingInvitation invitation = event.invitation();
        Versions.fresh(state.invitations, invitation.id(), invitation.version(), "invitation");
        put(invitation);
    }

    private void put(PendingInvitation invitation) {
        exists(invitation.identity());
        state.invitations.put(invitation.id(), invitation);
        if (state.invitationsOf.size(invitation.identity()) > 1) {
            throw new UniquenessViolation("The identity has another pending invitation");
        }
    }

    @Override
    public void invitationChanged(Event.InvitationChanged event) {
        PendingInvitation invitation = event.invitation();
        Optional<Long> version = state.invitations
                .get(invitation.id())
                .map(PendingInvitation::version)
                .or(() -> state.closedInvitations.get(invitation.id()).map(Closed::version));
        Versions.follows(version, invitation.version(), "invitation");
        state.closedInvitations.remove(invitation.id());
        put(invitation);
    }

    @Override
    public void invitationClosed(Event.InvitationClosed event) {
        var id = event.invitation().id();
        Versions.current(state.invitations, id, event.version(), PendingInvitation::version, "invitation");
        state.invitations.remove(id);
        state.closedInvitations.put(id, new Closed(event.version() + 1, event.at()));
    }

    @Override
    public void verificationIssued(Event.VerificationIssued event) {
        PendingVerification verification = event.verification();
        Versions.fresh(state.verifications, verification.id(), verification.version(), "verification");
        exists(verification.identity());
        state.verifications.put(verification.id(), verification);
    }

    @Override
    public void verificationChanged(Event.VerificationChanged event) {
        PendingVerification verification = event.verification();
        Optional<Long> version = state.verifications
                .get(verification.id())
                .map(PendingVerification::version)
                .or(() -> state.closedVerifications.get(verification.id()).map(Closed::version));
        Versions.follows(version, verification.version(), "verification");
        exists(verification.identity());
        state.closedVerifications.remove(verification.id());
        state.verifications.put(verification.id(), verification);
    }

    @Override
    public void verificationClosed(Event.VerificationClosed event) {
        var id = event.verification().id();
        Versions.current(state.verifications, id, event.version(), PendingVerification::version, "verification");
        state.verifications.remove(id);
        state.closedVerifications.put(id, new Closed(event.version() + 1, event.at()));
    }

    @Override
    public void taskLaunched(Event.TaskLaunched event) {
        Versions.fresh(state.tasks, event.task().id(), event.task().version(), "task");
        state.tasks.put(event.task().id(), event.task());
    }

    @Override
    public void taskChanged(Event.TaskChanged event) {
        Task task = event.task();
        Versions.next(state.tasks, task.id(), task.version(), Task::version, "task");
        state.tasks.put(task.id(), task);
    }

    @Override
    public void tasksPurged(Event.TasksPurged event) {
        state.tasks.keys(task -> task.created().isBefore(event.createdBefore())).forEach(state.tasks::remove);
        forget(state.closedInvitations, event.createdBefore());
        forget(state.closedVerifications, event.createdBefore());
    }

    private static <K> void forget(Table<K, Closed> closed, Instant before) {
        closed.keys(end -> end.at().isBefore(before)).forEach(closed::remove);
    }

    @Override
    public void syncJobLaunched(Event.SyncJobLaunched event) {
        Versions.fresh(state.syncJobs, event.job().id(), event.job().version(), "job");
        exists(event.job().identity());
        state.syncJobs.put(event.job().id(), event.job());
    }

    @Override
    public void syncJobChanged(Event.SyncJobChanged event) {
        var job = event.job();
        Versions.next(state.syncJobs, job.id(), job.version(), each -> each.version(), "job");
        state.syncJobs.put(job.id(), job);
    }

    @Override
    public void sourceConfigured(Event.SourceConfigured event) {
        var source = event.source();
        configure(state.sources, source.id(), source, each -> each.version(), "source");
        if (state.sourceNames.size(source.name()) > 1) {
            throw new UniquenessViolation("Another source has the same name");
        }
    }

    @Override
    public void profileConfigured(Event.ProfileConfigured event) {
        configure(state.profiles, event.profile().id(), event.profile(), each -> each.version(), "profile");
    }

    @Override
    public void entitlementConfigured(Event.EntitlementConfigured event) {
        var entitlement = event.entitlement();
        configure(state.entitlements, entitlement.id(), entitlement, each -> each.version(), "entitlement");
    }

    @Override
    public void transformConfigured(Event.TransformConfigured event) {
        var transform = event.transform();
        configure(state.transforms, transform.id(), transform, each -> each.version(), "transform");
        if (state.transformNames.size(transform.name()) > 1) {
            throw new UniquenessViolation("Another transform has the same name");
        }
    }

    @Override
    public void provisioningPolicyConfigured(Event.ProvisioningPolicyConfigured event) {
        var policy = event.policy();
        exists(policy.source());
        configure(state.policies, policy.source(), policy, each -> each.version(), "provisioning policy");
    }

    @Override
    public void accessProfileConfigured(Event.AccessProfileConfigured event) {
        var profile = event.accessProfile();
        configure(state.accessProfiles, profile.id(), profile, each -> each.version(), "access profile");
    }

    @Override
    public void roleConfigured(Event.RoleConfigured event) {
        var role = event.role();
        configure(state.roles, role.id(), role, each -> each.version(), "role");
        if (state.roleNames.size(Folding.fold(role.name())) > 1) {
            throw new UniquenessViolation("Another role has the same name");
        }
    }

    private void exists(IdentityId id) {
        if (!state.identities.contains(id)) {
            throw Versions.stale("identity");
        }
    }

    private void exists(SourceId id) {
        if (!state.sources.contains(id)) {
            throw Versions.stale("source");
        }
    }

    private <K, V> void configure(Table<K, V> table, K key, V row, Function<V, Long> version, String what) {
        Versions.configured(table, key, row, version, what);
        state.revise();
    }
}
