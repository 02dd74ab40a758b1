package dev.selfsame.jdbc;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.Role;
import dev.selfsame.event.Event;
import dev.selfsame.event.EventHandler;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.jdbc.State.Configured;
import dev.selfsame.jdbc.State.ConfiguredKey;
import dev.selfsame.jdbc.State.Dated;
import dev.selfsame.jdbc.State.Held;
import dev.selfsame.jdbc.State.NameKey;
import dev.selfsame.jdbc.State.Owned;
import dev.selfsame.jdbc.State.OwnedKey;
import dev.selfsame.jdbc.State.Person;
import dev.selfsame.json.stored.StoredForm;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.ports.StaleDecision;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.source.Account;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.StoredTransform;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies events to the rows that were loaded, and guards versions, references and uniqueness while it does. */
final class Application implements EventHandler {

    private final State state;
    private final Drafts drafts;
    private final Set<String> searched;

    Application(State state, Drafts drafts, Set<String> searched) {
        this.state = state;
        this.drafts = drafts;
        this.searched = searched;
    }

    @Override
    public void identityCreated(Event.IdentityCreated event) {
        Identity identity = event.identity();
        fresh(state.identities, identity.id().value(), identity.version(), "identity");
        put(identity, 0, null);
    }

    @Override
    public void identityChanged(Event.IdentityChanged event) {
        Identity identity = event.identity();
        Person before = existing(identity.id());
        follows(before.version(), identity.version(), "identity");
        put(identity, before.reports(), before.manager());
    }

    private void put(Identity identity, int reports, @Nullable String managerBefore) {
        identity.manager().ifPresent(manager -> existing(manager.id()));
        Map<String, Bytes> values =
                identity.correlated() ? Columns.searched(identity.attributes(), searched) : Map.of();
        Person person = drafts.of(identity).withSearched(values).withReports(reports);
        state.identities.put(person.id(), person);
        if (person.alias() != null && state.aliases.size(person.alias()) > 1) {
            throw conflict("Another identity has the same alias");
        }
        moveReport(managerBefore, person.manager());
    }

    private void moveReport(@Nullable String from, @Nullable String to) {
        if (to != null) {
            addReports(existing(to), to.equals(from) ? 0 : 1);
        }
        if (from != null && !from.equals(to)) {
            state.identities.get(from).ifPresent(manager -> addReports(manager, -1));
        }
    }

    private void addReports(Person manager, int more) {
        if (more == 0) {
            return;
        }
        state.identities.put(manager.id(), manager.withReports(manager.reports() + more));
    }

    @Override
    public void identityDeleted(Event.IdentityDeleted event) {
        Person before = existing(event.identity());
        if (before.version() != event.version()) {
            throw stale("identity");
        }
        String id = before.id();
        boolean tied = before.reports() > 0
                || state.accountsOf.size(id) > 0
                || state.assignmentsOf.size(id) > 0
                || state.ownershipsOf.size(id) > 0
                || state.invitationsOf.size(id) > 0
                || state.verificationsOf.size(id) > 0;
        if (tied) {
            throw stale("identity that is tied to something");
        }
        state.identities.remove(id);
        moveReport(before.manager(), null);
    }

    @Override
    public void accountCreated(Event.AccountCreated event) {
        fresh(state.accounts, event.account().id().value(), event.account().version(), "account");
        put(event.account());
    }

    @Override
    public void accountChanged(Event.AccountChanged event) {
        Held before = existing(state.accounts, event.account().id().value(), "account");
        follows(before.version(), event.account().version(), "account");
        put(event.account());
    }

    private void put(Account account) {
        account.identity().ifPresent(this::existing);
        existing(account.source());
        Held held = drafts.of(account);
        state.accounts.put(held.id(), held);
        if (state.nativeKeys.size(held.nativeKey()) > 1) {
            throw conflict("The source has another account with the same native identity");
        }
    }

    @Override
    public void accountRemoved(Event.AccountRemoved event) {
        Held before = existing(state.accounts, event.account().value(), "account");
        follows(before.version(), event.version() + 1, "account");
        state.accounts.remove(before.id());
    }

    @Override
    public void roleAssigned(Event.RoleAssigned event) {
        var assignment = event.assignment();
        fresh(state.assignments, assignment.id().value(), assignment.version(), "assignment");
        existing(assignment.identity());
        if (!state.configured.contains(key("role", assignment.role().id().value()))) {
            throw stale("role");
        }
        put(state.assignments, Columns.of(assignment));
    }

    @Override
    public void roleAssignmentChanged(Event.RoleAssignmentChanged event) {
        var assignment = event.assignment();
        Dated before = existing(state.assignments, assignment.id().value(), "assignment");
        follows(before.version(), assignment.version(), "assignment");
        existing(assignment.identity());
        put(state.assignments, Columns.of(assignment));
    }

    @Override
    public void roleAssignmentEnded(Event.RoleAssignmentEnded event) {
        Dated before = existing(state.assignments, event.assignment().value(), "assignment");
        follows(before.version(), event.version() + 1, "assignment");
        state.assignments.remove(before.id());
    }

    private static void put(Rows<String, Dated> rows, Dated row) {
        rows.put(row.id(), row);
    }

    @Override
    public void ownershipAssigned(Event.OwnershipAssigned event) {
        OwnedKey key = key(event.ownership());
        Optional<String> previous = event.previous().map(IdentityId::value);
        if (!state.ownerships.get(key).map(Owned::owner).equals(previous)) {
            throw stale("owner");
        }
        String owner = existing(event.ownership().owner()).id();
        Cells columns = Cells.of(
                Fitting.within("association type", Fitting.LONGEST_KIND, key.association()),
                Fitting.within("entity type", Fitting.LONGEST_KIND, key.entityType()),
                Fitting.id("an entity's id", key.entityId()),
                event.ownership().entity().name(),
                owner);
        state.ownerships.put(key, new Owned(key, owner, columns));
    }

    @Override
    public void ownershipEnded(Event.OwnershipEnded event) {
        OwnedKey key = key(event.ownership());
        String owner = event.ownership().owner().value();
        if (!state.ownerships.get(key).map(Owned::owner).equals(Optional.of(owner))) {
            throw stale("owner");
        }
        state.ownerships.remove(key);
    }

    static OwnedKey key(Ownership ownership) {
        OwnedEntity entity = ownership.entity();
        return new OwnedKey(ownership.type().value(), entity.type(), entity.id());
    }

    @Override
    public void invitationIssued(Event.InvitationIssued event) {
        var invitation = event.invitation();
        String id = invitation.id().value();
        boolean isPending =
                state.invitations.get(id).filter(Application::isOpen).isPresent();
        if (isPending || invitation.version() != 1) {
            throw stale("invitation");
        }
        putInvitation(event.invitation().identity(), Columns.of(invitation));
    }

    private static boolean isOpen(Dated link) {
        return link.at() == null;
    }

    private void putInvitation(IdentityId identity, Dated row) {
        existing(identity);
        put(state.invitations, row);
        if (state.invitationsOf.size(identity.value()) > 1) {
            throw conflict("The identity has another pending invitation");
        }
    }

    @Override
    public void invitationChanged(Event.InvitationChanged event) {
        var invitation = event.invitation();
        Dated before = existing(state.invitations, invitation.id().value(), "invitation");
        follows(before.version(), invitation.version(), "invitation");
        putInvitation(invitation.identity(), Columns.of(invitation));
    }

    @Override
    public void invitationClosed(Event.InvitationClosed event) {
        close(state.invitations, event.invitation().id().value(), event.version(), event.at(), "invitation");
    }

    /** Keeps what was, so that a link can be opened again. */
    private static void close(Rows<String, Dated> links, String id, long version, Instant at, String what) {
        Dated before = existing(links, id, what);
        if (!isOpen(before)) {
            throw stale(what);
        }
        follows(before.version(), version + 1, what);
        Cells columns = Cells.of(id, version + 1, before.identity(), Exactly.seconds(at), "{}");
        links.put(id, new Dated(id, version + 1, before.identity(), at, columns));
    }

    @Override
    public void verificationIssued(Event.VerificationIssued event) {
        var verification = event.verification();
        String id = verification.id().value();
        boolean isPending =
                state.verifications.get(id).filter(Application::isOpen).isPresent();
        if (isPending || verification.version() != 1) {
            throw stale("verification");
        }
        existing(verification.identity());
        put(state.verifications, Columns.of(verification));
    }

    @Override
    public void verificationChanged(Event.VerificationChanged event) {
        var verification = event.verification();
        Dated before = existing(state.verifications, verification.id().value(), "verification");
        follows(before.version(), verification.version(), "verification");
        existing(verification.identity());
        put(state.verifications, Columns.of(verification));
    }

    @Override
    public void verificationClosed(Event.VerificationClosed event) {
        close(state.verifications, event.verification().id().value(), event.version(), event.at(), "verification");
    }

    @Override
    public void taskLaunched(Event.TaskLaunched event) {
        fresh(state.tasks, event.task().id().value(), event.task().version(), "task");
        put(state.tasks, Columns.of(event.task()));
    }

    @Override
    public void taskChanged(Event.TaskChanged event) {
        Dated before = existing(state.tasks, event.task().id().value(), "task");
        follows(before.version(), event.task().version(), "task");
        put(state.tasks, Columns.of(event.task()));
    }

    @Override
    public void tasksPurged(Event.TasksPurged event) {
        forget(state.tasks, event.createdBefore());
        forget(state.invitations, event.createdBefore());
        forget(state.verifications, event.createdBefore());
        state.purge(event.createdBefore(), event.at());
    }

    private static void forget(Rows<String, Dated> rows, Instant before) {
        rows.keys(row -> row.at() != null && row.at().isBefore(before)).forEach(rows::remove);
    }

    @Override
    public void syncJobLaunched(Event.SyncJobLaunched event) {
        fresh(state.syncJobs, event.job().id().value(), event.job().version(), "job");
        existing(event.job().identity());
        put(state.syncJobs, Columns.of(event.job()));
    }

    @Override
    public void syncJobChanged(Event.SyncJobChanged event) {
        Dated before = existing(state.syncJobs, event.job().id().value(), "job");
        follows(before.version(), event.job().version(), "job");
        put(state.syncJobs, Columns.of(event.job()));
    }

    @Override
    public void sourceConfigured(Event.SourceConfigured event) {
        Source source = event.source();
        byte[] name = Fitting.exact("a source's name", source.name());
        put(
                key("source", source.id().value()),
                source.version(),
                name,
                true,
                source.name(),
                Fitting.document("source", () -> StoredForm.source().write(source)));
        if (isTaken("source", name)) {
            throw conflict("Another source has the same name");
        }
    }

    @Override
    public void profileConfigured(Event.ProfileConfigured event) {
        IdentityProfile profile = event.profile();
        put(
                key("profile", profile.id().value()),
                profile.version(),
                Fitting.folded("a profile's name", profile.name()),
                false,
                profile.name(),
                Fitting.document("profile", () -> StoredForm.profile().write(profile)));
    }

    @Override
    public void transformConfigured(Event.TransformConfigured event) {
        StoredTransform transform = event.transform();
        byte[] name = Fitting.exact("a transform's name", transform.name());
        put(
                key("transform", transform.id().value()),
                transform.version(),
                name,
                true,
                transform.name(),
                Fitting.document("transform", () -> StoredForm.transform().write(transform)));
        if (isTaken("transform", name)) {
            throw conflict("Another transform has the same name");
        }
    }

    @Override
    public void entitlementConfigured(Event.EntitlementConfigured event) {
        Entitlement entitlement = event.entitlement();
        put(
                key("entitlement", entitlement.id().value()),
                entitlement.version(),
                Fitting.folded("an entitlement's name", entitlement.name()),
                false,
                entitlement.name(),
                Fitting.document("entitlement", () -> StoredForm.entitlement().write(entitlement)));
    }

    @Override
    public void provisioningPolicyConfigured(Event.ProvisioningPolicyConfigured event) {
        ProvisioningPolicy policy = event.policy();
        existing(policy.source());
        put(
                key("provisioning_policy", policy.source().value()),
                policy.version(),
                Fitting.folded("a provisioning policy's name", policy.name()),
                false,
                policy.name(),
                Fitting.document("provisioning policy", () -> StoredForm.provisioningPolicy()
                        .write(policy)));
    }

    @Override
    public void accessProfileConfigured(Event.AccessProfileConfigured event) {
        AccessProfile profile = event.accessProfile();
        put(
                key("access_profile", profile.id().value()),
                profile.version(),
                Fitting.folded("an access profile's name", profile.name()),
                false,
                profile.name(),
                Fitting.document(
                        "access profile", () -> StoredForm.accessProfile().write(profile)));
    }

    @Override
    public void roleConfigured(Event.RoleConfigured event) {
        Role role = event.role();
        byte[] name = Fitting.folded("a role's name", role.name());
        put(
                key("role", role.id().value()),
                role.version(),
                name,
                true,
                role.name(),
                Fitting.document("role", () -> StoredForm.role().write(role)));
        if (isTaken("role", name)) {
            throw conflict("Another role has the same name");
        }
    }

    private void put(ConfiguredKey key, long version, byte[] nameKey, boolean unique, String name, String document) {
        long before = state.configured.get(key).map(Configured::version).orElse(0L);
        follows(before, version, key.kind());
        Fitting.id("an id", key.id());
        NameKey uniqueName = unique ? new NameKey(key.kind(), Bytes.of(nameKey)) : null;
        Cells columns = Cells.of(key.kind(), key.id(), version, name, nameKey, document);
        state.configured.put(key, new Configured(key, version, uniqueName, columns));
    }

    private boolean isTaken(String kind, byte[] name) {
        return state.names.size(new NameKey(kind, Bytes.of(name))) > 1;
    }

    private static ConfiguredKey key(String kind, String id) {
        return new ConfiguredKey(kind, id);
    }

    private void existing(SourceId id) {
        if (!state.configured.contains(key("source", id.value()))) {
            throw stale("source");
        }
    }

    private Person existing(IdentityId id) {
        return existing(id.value());
    }

    private Person existing(String id) {
        return existing(state.identities, id, "identity");
    }

    private static <R> R existing(Rows<String, R> rows, String id, String what) {
        return rows.get(id).orElseThrow(() -> stale(what));
    }

    private static <R> void fresh(Rows<String, R> rows, String id, long version, String what) {
        if (rows.contains(id) || version != 1) {
            throw stale(what);
        }
    }

    private static void follows(long before, long version, String what) {
        if (version != before + 1) {
            throw stale(what);
        }
    }

    private static Refused conflict(String what) {
        return new Refused(new Conflict(what));
    }

    private static StaleDecision stale(String what) {
        return new StaleDecision("The " + what + " is not there, or not as it was when the decision was made");
    }
}
