package dev.selfsame.jdbc;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Event;
import dev.selfsame.event.EventHandler;
import dev.selfsame.identity.Identity;
import dev.selfsame.jdbc.State.ConfiguredKey;
import dev.selfsame.jdbc.State.NativeKey;
import dev.selfsame.jdbc.State.OwnedKey;
import dev.selfsame.source.Account;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which rows decisions are about, so that they can be loaded together. */
final class Wanted implements EventHandler {

    final Set<String> identities = new LinkedHashSet<>();
    final Set<String> deleted = new HashSet<>();

    /** The keys of the aliases that identities are to have, by identity. */
    final Map<String, Set<Bytes>> aliases = new HashMap<>();

    /** The managers that identities are to have, by identity. */
    final Map<String, Set<String>> managers = new HashMap<>();

    final Set<String> accounts = new HashSet<>();
    final Set<NativeKey> nativeKeys = new HashSet<>();
    final Set<String> assignments = new HashSet<>();
    final Set<OwnedKey> owned = new HashSet<>();
    final Set<String> invitations = new HashSet<>();
    final Set<String> invited = new HashSet<>();
    final Set<String> verifications = new HashSet<>();
    final Set<String> tasks = new HashSet<>();
    final Set<String> syncJobs = new HashSet<>();
    final Set<ConfiguredKey> configured = new HashSet<>();
    final Map<String, Set<Bytes>> names = new HashMap<>();
    final Set<String> effects = new HashSet<>();

    static Wanted by(List<? extends Decision<?>> decisions) {
        Wanted wanted = new Wanted();
        for (Decision<?> decision : decisions) {
            decision.completes().ifPresent(wanted.effects::add);
            decision.events().forEach(event -> event.handle(wanted));
            decision.effects().forEach(due -> wanted.effects.add(due.effect().key()));
        }
        return wanted;
    }

    @Override
    public void identityCreated(Event.IdentityCreated event) {
        want(event.identity());
    }

    @Override
    public void identityChanged(Event.IdentityChanged event) {
        want(event.identity());
    }

    private void want(Identity identity) {
        String id = identity.id().value();
        identities.add(id);
        Optional<String> manager = identity.manager().map(it -> it.id().value());
        manager.ifPresent(identities::add);
        managers.computeIfAbsent(id, any -> new HashSet<>()).add(manager.orElse(""));
        if (identity.correlated()) {
            identity.alias().ifPresent(alias -> aliases.computeIfAbsent(id, any -> new HashSet<>())
                    .add(Bytes.of(Key.folded(alias))));
        }
    }

    @Override
    public void identityDeleted(Event.IdentityDeleted event) {
        identities.add(event.identity().value());
        deleted.add(event.identity().value());
    }

    @Override
    public void accountCreated(Event.AccountCreated event) {
        want(event.account());
    }

    @Override
    public void accountChanged(Event.AccountChanged event) {
        want(event.account());
    }

    private void want(Account account) {
        accounts.add(account.id().value());
        nativeKeys.add(new NativeKey(account.source().value(), Bytes.of(Key.exact(account.nativeIdentity()))));
        configured.add(new ConfiguredKey("source", account.source().value()));
        account.identity().ifPresent(identity -> identities.add(identity.value()));
    }

    @Override
    public void accountRemoved(Event.AccountRemoved event) {
        accounts.add(event.account().value());
    }

    @Override
    public void roleAssigned(Event.RoleAssigned event) {
        assignments.add(event.assignment().id().value());
        identities.add(event.assignment().identity().value());
        configured.add(new ConfiguredKey("role", event.assignment().role().id().value()));
    }

    @Override
    public void roleAssignmentChanged(Event.RoleAssignmentChanged event) {
        assignments.add(event.assignment().id().value());
        identities.add(event.assignment().identity().value());
    }

    @Override
    public void roleAssignmentEnded(Event.RoleAssignmentEnded event) {
        assignments.add(event.assignment().value());
    }

    @Override
    public void ownershipAssigned(Event.OwnershipAssigned event) {
        owned.add(Application.key(event.ownership()));
        identities.add(event.ownership().owner().value());
    }

    @Override
    public void ownershipEnded(Event.OwnershipEnded event) {
        owned.add(Application.key(event.ownership()));
    }

    @Override
    public void invitationIssued(Event.InvitationIssued event) {
        invited(event.invitation().id().value(), event.invitation().identity().value());
    }

    @Override
    public void invitationChanged(Event.InvitationChanged event) {
        invited(event.invitation().id().value(), event.invitation().identity().value());
    }

    private void invited(String invitation, String identity) {
        invitations.add(invitation);
        invited.add(identity);
        identities.add(identity);
    }

    @Override
    public void invitationClosed(Event.InvitationClosed event) {
        invitations.add(event.invitation().id().value());
    }

    @Override
    public void verificationIssued(Event.VerificationIssued event) {
        verifications.add(event.verification().id().value());
        identities.add(event.verification().identity().value());
    }

    @Override
    public void verificationChanged(Event.VerificationChanged event) {
        verifications.add(event.verification().id().value());
        identities.add(event.verification().identity().value());
    }

    @Override
    public void verificationClosed(Event.VerificationClosed event) {
        verifications.add(event.verification().id().value());
    }

    @Override
    public void taskLaunched(Event.TaskLaunched event) {
        tasks.add(event.task().id().value());
    }

    @Override
    public void taskChanged(Event.TaskChanged event) {
        tasks.add(event.task().id().value());
    }

    /** What is purged needs no loading. */
    @Override
    public void tasksPurged(Event.TasksPurged event) {}

    @Override
    public void syncJobLaunched(Event.SyncJobLaunched event) {
        syncJobs.add(event.job().id().value());
        identities.add(event.job().identity().value());
    }

    @Override
    public void syncJobChanged(Event.SyncJobChanged event) {
        syncJobs.add(event.job().id().value());
    }

    @Override
    public void sourceConfigured(Event.SourceConfigured event) {
        configured.add(new ConfiguredKey("source", event.source().id().value()));
        name("source", Key.exact(event.source().name()));
    }

    private void name(String kind, byte[] key) {
        names.computeIfAbsent(kind, any -> new HashSet<>()).add(Bytes.of(key));
    }

    @Override
    public void profileConfigured(Event.ProfileConfigured event) {
        configured.add(new ConfiguredKey("profile", event.profile().id().value()));
    }

    @Override
    public void entitlementConfigured(Event.EntitlementConfigured event) {
        configured.add(new ConfiguredKey("entitlement", event.entitlement().id().value()));
    }

    @Override
    public void transformConfigured(Event.TransformConfigured event) {
        configured.add(new ConfiguredKey("transform", event.transform().id().value()));
        name("transform", Key.exact(event.transform().name()));
    }

    @Override
    public void provisioningPolicyConfigured(Event.ProvisioningPolicyConfigured event) {
        String source = event.policy().source().value();
        configured.add(new ConfiguredKey("source", source));
        configured.add(new ConfiguredKey("provisioning_policy", source));
    }

    @Override
    public void accessProfileConfigured(Event.AccessProfileConfigured event) {
        configured.add(
                new ConfiguredKey("access_profile", event.accessProfile().id().value()));
    }

    @Override
    public void roleConfigured(Event.RoleConfigured event) {
        configured.add(new ConfiguredKey("role", event.role().id().value()));
        name("role", Key.folded(event.role().name()));
    }
}
