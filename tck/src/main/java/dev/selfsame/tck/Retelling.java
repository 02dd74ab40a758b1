package dev.selfsame.tck;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.event.Event;
import dev.selfsame.event.EventHandler;
import dev.selfsame.event.LogEntry;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.registration.VerificationId;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.sync.SyncJobId;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.TransformId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The state that a log tells of, in the simplest way: the last word on everything that isn't gone. */
final class Retelling implements EventHandler {

    /** What has one owner. */
    record Owned(AssociationType type, String entityType, String entityId) {
        static Owned by(Ownership ownership) {
            return new Owned(
                    ownership.type(),
                    ownership.entity().type(),
                    ownership.entity().id());
        }
    }

    private final Map<IdentityId, Identity> identities = new HashMap<>();
    final Map<AccountId, Account> accounts = new HashMap<>();
    final Map<AssignmentId, RoleAssignment> assignments = new HashMap<>();
    final Map<Owned, Ownership> ownerships = new HashMap<>();
    final Map<InvitationId, PendingInvitation> invitations = new HashMap<>();
    final Map<VerificationId, PendingVerification> verifications = new HashMap<>();
    final Map<TaskId, Task> tasks = new HashMap<>();
    final Map<SyncJobId, SyncJob> jobs = new HashMap<>();
    final Map<SourceId, Source> sources = new HashMap<>();
    final Map<ProfileId, IdentityProfile> profiles = new HashMap<>();
    final Map<TransformId, StoredTransform> transforms = new HashMap<>();
    final Map<SourceId, ProvisioningPolicy> policies = new HashMap<>();
    final Map<EntitlementId, Entitlement> entitlements = new HashMap<>();
    final Map<AccessProfileId, AccessProfile> accessProfiles = new HashMap<>();
    final Map<RoleId, Role> roles = new HashMap<>();

    /** The tasks that there have ever been. */
    final Set<TaskId> everyTask = new HashSet<>();

    static Retelling of(List<LogEntry> log) {
        Retelling retelling = new Retelling();
        log.forEach(entry -> entry.event().handle(retelling));
        return retelling;
    }

    /** Everybody, with what follows from others. */
    Map<IdentityId, Identity> identities() {
        Set<IdentityId> managers = identities.values().stream()
                .flatMap(identity -> identity.manager().stream())
                .map(manager -> manager.id())
                .collect(Collectors.toSet());
        return identities.values().stream()
                .map(identity -> identity.withIsManager(managers.contains(identity.id()))
                        .withManager(identity.manager()
                                .flatMap(manager -> Optional.ofNullable(identities.get(manager.id())))
                                .map(Identity::reference)))
                .collect(Collectors.toMap(Identity::id, identity -> identity));
    }

    @Override
    public void identityCreated(Event.IdentityCreated event) {
        identities.put(event.identity().id(), event.identity());
    }

    @Override
    public void identityChanged(Event.IdentityChanged event) {
        identities.put(event.identity().id(), event.identity());
    }

    @Override
    public void identityDeleted(Event.IdentityDeleted event) {
        identities.remove(event.identity());
    }

    @Override
    public void accountCreated(Event.AccountCreated event) {
        accounts.put(event.account().id(), event.account());
    }

    @Override
    public void accountChanged(Event.AccountChanged event) {
        accounts.put(event.account().id(), event.account());
    }

    @Override
    public void accountRemoved(Event.AccountRemoved event) {
        accounts.remove(event.account());
    }

    @Override
    public void roleAssigned(Event.RoleAssigned event) {
        assignments.put(event.assignment().id(), event.assignment());
    }

    @Override
    public void roleAssignmentChanged(Event.RoleAssignmentChanged event) {
        assignments.put(event.assignment().id(), event.assignment());
    }

    @Override
    public void roleAssignmentEnded(Event.RoleAssignmentEnded event) {
        assignments.remove(event.assignment());
    }

    @Override
    public void ownershipAssigned(Event.OwnershipAssigned event) {
        ownerships.put(Owned.by(event.ownership()), event.ownership());
    }

    @Override
    public void ownershipEnded(Event.OwnershipEnded event) {
        ownerships.remove(Owned.by(event.ownership()));
    }

    @Override
    public void invitationIssued(Event.InvitationIssued event) {
        invitations.put(event.invitation().id(), event.invitation());
    }

    @Override
    public void invitationChanged(Event.InvitationChanged event) {
        invitations.put(event.invitation().id(), event.invitation());
    }

    @Override
    public void invitationClosed(Event.InvitationClosed event) {
        invitations.remove(event.invitation().id());
    }

    @Override
    public void verificationIssued(Event.VerificationIssued event) {
        verifications.put(event.verification().id(), event.verification());
    }

    @Override
    public void verificationChanged(Event.VerificationChanged event) {
        verifications.put(event.verification().id(), event.verification());
    }

    @Override
    public void verificationClosed(Event.VerificationClosed event) {
        verifications.remove(event.verification().id());
    }

    @Override
    public void taskLaunched(Event.TaskLaunched event) {
        tasks.put(event.task().id(), event.task());
        everyTask.add(event.task().id());
    }

    @Override
    public void taskChanged(Event.TaskChanged event) {
        tasks.put(event.task().id(), event.task());
    }

    @Override
    public void tasksPurged(Event.TasksPurged event) {
        tasks.values().removeIf(task -> task.created().isBefore(event.createdBefore()));
    }

    @Override
    public void syncJobLaunched(Event.SyncJobLaunched event) {
        jobs.put(event.job().id(), event.job());
    }

    @Override
    public void syncJobChanged(Event.SyncJobChanged event) {
        jobs.put(event.job().id(), event.job());
    }

    @Override
    public void sourceConfigured(Event.SourceConfigured event) {
        sources.put(event.source().id(), event.source());
    }

    @Override
    public void profileConfigured(Event.ProfileConfigured event) {
        profiles.put(event.profile().id(), event.profile());
    }

    @Override
    public void transformConfigured(Event.TransformConfigured event) {
        transforms.put(event.transform().id(), event.transform());
    }

    @Override
    public void provisioningPolicyConfigured(Event.ProvisioningPolicyConfigured event) {
        policies.put(event.policy().source(), event.policy());
    }

    @Override
    public void entitlementConfigured(Event.EntitlementConfigured event) {
        entitlements.put(event.entitlement().id(), event.entitlement());
    }

    @Override
    public void accessProfileConfigured(Event.AccessProfileConfigured event) {
        accessProfiles.put(event.accessProfile().id(), event.accessProfile());
    }

    @Override
    public void roleConfigured(Event.RoleConfigured event) {
        roles.put(event.role().id(), event.role());
    }
}
