package dev.selfsame.tck;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.event.Event;
import dev.selfsame.event.EventHandler;
import dev.selfsame.event.LogEntry;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.ports.StaleDecision;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.RefusedException;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.source.Account;
import dev.selfsame.source.Source;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.task.Task;
import dev.selfsame.transform.StoredTransform;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** All that the naive store holds; applying an event checks every rule by looking at everything. */
class NaiveState implements EventHandler {

    final Map<String, Identity> identities = new TreeMap<>();
    final Map<String, Account> accounts = new TreeMap<>();
    final Map<String, RoleAssignment> assignments = new TreeMap<>();
    final Map<List<String>, Ownership> ownerships = new HashMap<>();
    final Map<String, PendingInvitation> invitations = new TreeMap<>();
    final Map<String, PendingVerification> verifications = new TreeMap<>();
    final Map<String, Long> closed = new TreeMap<>();
    final Map<String, Task> tasks = new TreeMap<>();
    final Map<String, SyncJob> jobs = new TreeMap<>();
    final Map<String, Source> sources = new TreeMap<>();
    final Map<String, IdentityProfile> profiles = new TreeMap<>();
    final Map<String, StoredTransform> transforms = new TreeMap<>();
    final Map<String, ProvisioningPolicy> policies = new TreeMap<>();
    final Map<String, Entitlement> entitlements = new TreeMap<>();
    final Map<String, AccessProfile> accessProfiles = new TreeMap<>();
    final Map<String, Role> roles = new TreeMap<>();
    final Map<String, NaiveEffect> effects = new TreeMap<>();
    final List<LogEntry> log = new ArrayList<>();

    NaiveState copy() {
        NaiveState copy = new NaiveState();
        copy.identities.putAll(identities);
        copy.accounts.putAll(accounts);
        copy.assignments.putAll(assignments);
        copy.ownerships.putAll(ownerships);
        copy.invitations.putAll(invitations);
        copy.verifications.putAll(verifications);
        copy.closed.putAll(closed);
        copy.tasks.putAll(tasks);
        copy.jobs.putAll(jobs);
        copy.sources.putAll(sources);
        copy.profiles.putAll(profiles);
        copy.transforms.putAll(transforms);
        copy.policies.putAll(policies);
        copy.entitlements.putAll(entitlements);
        copy.accessProfiles.putAll(accessProfiles);
        copy.roles.putAll(roles);
        copy.effects.putAll(effects);
        copy.log.addAll(log);
        return copy;
    }

    private static void fresh(boolean holds, String what) {
        if (!holds) {
            throw new StaleDecision(what);
        }
    }

    private static void free(boolean holds, String what) {
        if (!holds) {
            throw new RefusedException(new Refusal.Conflict(what));
        }
    }

    private void there(IdentityId identity) {
        fresh(identities.containsKey(identity.value()), "nobody is " + identity);
    }

    private static <V> boolean none(Collection<V> values, Predicate<V> test) {
        return values.stream().noneMatch(test);
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private void put(Identity identity) {
        identity.manager().map(IdentityReference::id).ifPresent(manager -> {
            if (!manager.equals(identity.id())) {
                there(manager);
            }
        });
        free(
                !identity.correlated()
                        || none(
                                identities.values(),
                                other -> other.correlated()
                                        && !other.id().equals(identity.id())
                                        && other.alias().isPresent()
                                        && identity.alias()
                                                .filter(alias -> same(
                                                        alias, other.alias().get()))
                                                .isPresent()),
                "The alias is taken");
        identities.put(identity.id().value(), identity);
    }

    private void put(Account account) {
        account.identity().ifPresent(this::there);
        free(
                none(
                        accounts.values(),
                        other -> !other.id().equals(account.id())
                                && other.source().equals(account.source())
                                && other.nativeIdentity().equals(account.nativeIdentity())),
                "The native identity is taken");
        accounts.put(account.id().value(), account);
    }

    private void put(PendingInvitation invitation) {
        there(invitation.identity());
        free(
                none(
                        invitations.values(),
                        other -> !other.id().equals(invitation.id())
                                && other.identity().equals(invitation.identity())),
                "There is an invitation");
        invitations.put(invitation.id().value(), invitation);
    }

    private static long version(Optional<Long> stored) {
        return stored.orElse(0L);
    }

    @Override
    public void identityCreated(Event.IdentityCreated event) {
        fresh(!identities.containsKey(event.identity().id().value()), "identity");
        put(event.identity());
    }

    @Override
    public void identityChanged(Event.IdentityChanged event) {
        Identity before = identities.get(event.identity().id().value());
        fresh(before != null && before.version() + 1 == event.identity().version(), "identity");
        put(event.identity());
    }

    @Override
    public void identityDeleted(Event.IdentityDeleted event) {
        Identity before = identities.get(event.identity().value());
        IdentityId id = event.identity();
        fresh(before != null && before.version() == event.version(), "identity");
        fresh(none(accounts.values(), account -> account.identity().equals(Optional.of(id))), "accounts");
        fresh(none(assignments.values(), assignment -> assignment.identity().equals(id)), "assignments");
        fresh(none(ownerships.values(), ownership -> ownership.owner().equals(id)), "ownerships");
        fresh(none(invitations.values(), invitation -> invitation.identity().equals(id)), "invitations");
        fresh(
                none(
                        verifications.values(),
                        verification -> verification.identity().equals(id)),
                "verifications");
        fresh(
                none(
                        identities.values(),
                        other -> other.manager().map(IdentityReference::id).equals(Optional.of(id))),
                "reports");
        identities.remove(id.value());
    }

    @Override
    public void accountCreated(Event.AccountCreated event) {
        fresh(!accounts.containsKey(event.account().id().value()), "account");
        put(event.account());
    }

    @Override
    public void accountChanged(Event.AccountChanged event) {
        Account before = accounts.get(event.account().id().value());
        fresh(before != null && before.version() + 1 == event.account().version(), "account");
        put(event.account());
    }

    @Override
    public void accountRemoved(Event.AccountRemoved event) {
        Account before = accounts.remove(event.account().value());
        fresh(before != null && before.version() == event.version(), "account");
    }

    @Override
    public void roleAssigned(Event.RoleAssigned event) {
        there(event.assignment().identity());
        fresh(assignments.put(event.assignment().id().value(), event.assignment()) == null, "assignment");
    }

    @Override
    public void roleAssignmentChanged(Event.RoleAssignmentChanged event) {
        RoleAssignment before = assignments.put(event.assignment().id().value(), event.assignment());
        fresh(before != null && before.version() + 1 == event.assignment().version(), "assignment");
    }

    @Override
    public void roleAssignmentEnded(Event.RoleAssignmentEnded event) {
        RoleAssignment before = assignments.remove(event.assignment().value());
        fresh(before != null && before.version() == event.version(), "assignment");
    }

    static List<String> key(Ownership ownership) {
        return List.of(
                ownership.type().value(),
                ownership.entity().type(),
                ownership.entity().id());
    }

    private Optional<IdentityId> owner(Ownership ownership) {
        return Optional.ofNullable(ownerships.get(key(ownership))).map(Ownership::owner);
    }

    @Override
    public void ownershipAssigned(Event.OwnershipAssigned event) {
        there(event.ownership().owner());
        fresh(owner(event.ownership()).equals(event.previous()), "ownership");
        ownerships.put(key(event.ownership()), event.ownership());
    }

    @Override
    public void ownershipEnded(Event.OwnershipEnded event) {
        fresh(owner(event.ownership()).equals(Optional.of(event.ownership().owner())), "ownership");
        ownerships.remove(key(event.ownership()));
    }

    @Override
    public void invitationIssued(Event.InvitationIssued event) {
        fresh(!invitations.containsKey(event.invitation().id().value()), "invitation");
        put(event.invitation());
    }

    @Override
    public void invitationChanged(Event.InvitationChanged event) {
        PendingInvitation next = event.invitation();
        PendingInvitation before = invitations.get(next.id().value());
        Long known = before == null ? closed.remove("i" + next.id()) : Long.valueOf(before.version());
        fresh(known != null && known + 1 == next.version(), "invitation");
        put(next);
    }

    @Override
    public void invitationClosed(Event.InvitationClosed event) {
        PendingInvitation before = invitations.remove(event.invitation().id().value());
        fresh(before != null && before.version() == event.version(), "invitation");
        closed.put("i" + event.invitation().id(), event.version() + 1);
    }

    @Override
    public void verificationIssued(Event.VerificationIssued event) {
        there(event.verification().identity());
        fresh(verifications.put(event.verification().id().value(), event.verification()) == null, "verification");
    }

    @Override
    public void verificationChanged(Event.VerificationChanged event) {
        PendingVerification next = event.verification();
        there(next.identity());
        PendingVerification before = verifications.put(next.id().value(), next);
        Long known = before == null ? closed.remove("v" + next.id()) : Long.valueOf(before.version());
        fresh(known != null && known + 1 == next.version(), "verification");
    }

    @Override
    public void verificationClosed(Event.VerificationClosed event) {
        PendingVerification before =
                verifications.remove(event.verification().id().value());
        fresh(before != null && before.version() == event.version(), "verification");
        closed.put("v" + event.verification().id(), event.version() + 1);
    }

    @Override
    public void taskLaunched(Event.TaskLaunched event) {
        fresh(tasks.put(event.task().id().value(), event.task()) == null, "task");
    }

    @Override
    public void taskChanged(Event.TaskChanged event) {
        Task before = tasks.put(event.task().id().value(), event.task());
        fresh(before != null && before.version() + 1 == event.task().version(), "task");
    }

    @Override
    public void tasksPurged(Event.TasksPurged event) {
        tasks.values().removeIf(task -> task.created().isBefore(event.createdBefore()));
    }

    @Override
    public void syncJobLaunched(Event.SyncJobLaunched event) {
        fresh(jobs.put(event.job().id().value(), event.job()) == null, "job");
    }

    @Override
    public void syncJobChanged(Event.SyncJobChanged event) {
        SyncJob before = jobs.put(event.job().id().value(), event.job());
        fresh(before != null && before.version() + 1 == event.job().version(), "job");
    }

    @Override
    public void sourceConfigured(Event.SourceConfigured event) {
        Source next = event.source();
        Optional<Source> before = Optional.ofNullable(sources.put(next.id().value(), next));
        fresh(version(before.map(Source::version)) + 1 == next.version(), "source");
        free(
                none(
                        sources.values(),
                        other -> !other.id().equals(next.id()) && other.name().equals(next.name())),
                "The source's name is taken");
    }

    @Override
    public void profileConfigured(Event.ProfileConfigured event) {
        IdentityProfile next = event.profile();
        Optional<IdentityProfile> before =
                Optional.ofNullable(profiles.put(next.id().value(), next));
        fresh(version(before.map(IdentityProfile::version)) + 1 == next.version(), "profile");
    }

    @Override
    public void transformConfigured(Event.TransformConfigured event) {
        StoredTransform next = event.transform();
        Optional<StoredTransform> before =
                Optional.ofNullable(transforms.put(next.id().value(), next));
        fresh(version(before.map(StoredTransform::version)) + 1 == next.version(), "transform");
        free(
                none(
                        transforms.values(),
                        other -> !other.id().equals(next.id()) && other.name().equals(next.name())),
                "The transform's name is taken");
    }

    @Override
    public void provisioningPolicyConfigured(Event.ProvisioningPolicyConfigured event) {
        ProvisioningPolicy next = event.policy();
        fresh(sources.containsKey(next.source().value()), "source");
        Optional<ProvisioningPolicy> before =
                Optional.ofNullable(policies.put(next.source().value(), next));
        fresh(version(before.map(ProvisioningPolicy::version)) + 1 == next.version(), "provisioning policy");
    }

    @Override
    public void entitlementConfigured(Event.EntitlementConfigured event) {
        Entitlement next = event.entitlement();
        Optional<Entitlement> before =
                Optional.ofNullable(entitlements.put(next.id().value(), next));
        fresh(version(before.map(Entitlement::version)) + 1 == next.version(), "entitlement");
    }

    @Override
    public void accessProfileConfigured(Event.AccessProfileConfigured event) {
        AccessProfile next = event.accessProfile();
        Optional<AccessProfile> before =
                Optional.ofNullable(accessProfiles.put(next.id().value(), next));
        fresh(version(before.map(AccessProfile::version)) + 1 == next.version(), "access profile");
    }

    @Override
    public void roleConfigured(Event.RoleConfigured event) {
        Role next = event.role();
        Optional<Role> before = Optional.ofNullable(roles.put(next.id().value(), next));
        fresh(version(before.map(Role::version)) + 1 == next.version(), "role");
        free(
                none(roles.values(), other -> !other.id().equals(next.id()) && same(other.name(), next.name())),
                "The role's name is taken");
    }
}
