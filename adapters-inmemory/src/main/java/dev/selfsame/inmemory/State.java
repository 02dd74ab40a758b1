package dev.selfsame.inmemory;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.query.Folding;
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
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All tables and their indexes; guarded by the store's lock. */
final class State {

    final Undo undo = new Undo();

    final Table<IdentityId, Identity> identities = new Table<>(undo);
    final AttributeIndex attributes = identities.indexedBy(new AttributeIndex());
    final IdentityIndex listing = new IdentityIndex();
    final Groups<IdentityId, IdentityId, Identity> reports =
            identities.indexedBy(new Groups<>(identity -> identity.manager().map(its -> its.id()), Identity::id));
    final Groups<ProfileId, IdentityId, Identity> ofProfile =
            identities.indexedBy(new Groups<>(Identity::profile, Identity::id));
    final Groups<Fulfilment, IdentityId, Identity> fulfilment =
            identities.indexedBy(new Groups<>(identity -> Optional.of(identity.fulfilment()), Identity::id));
    final Groups<String, IdentityId, Identity> aliases = identities.indexedBy(new Groups<>(State::alias, Identity::id));

    final Table<AccountId, Account> accounts = new Table<>(undo);
    final Groups<IdentityId, AccountId, Account> accountsOf =
            accounts.indexedBy(new Groups<>(Account::identity, Account::id));
    final Groups<SourceId, AccountId, Account> accountsOn =
            accounts.indexedBy(new Groups<>(account -> Optional.of(account.source()), Account::id));
    final Groups<NativeIdentity, AccountId, Account> nativeIdentities =
            accounts.indexedBy(new Groups<>(account -> Optional.of(NativeIdentity.of(account)), Account::id));

    final Table<AssignmentId, RoleAssignment> assignments = new Table<>(undo);
    final Groups<IdentityId, AssignmentId, RoleAssignment> assignmentsOf =
            assignments.indexedBy(new Groups<>(held -> Optional.of(held.identity()), RoleAssignment::id));
    final Groups<RoleId, AssignmentId, RoleAssignment> assignmentsTo =
            assignments.indexedBy(new Groups<>(held -> Optional.of(held.role().id()), RoleAssignment::id));

    final Table<OwnedKey, Ownership> ownerships = new Table<>(undo);
    final Groups<IdentityId, OwnedKey, Ownership> ownershipsOf =
            ownerships.indexedBy(new Groups<>(ownership -> Optional.of(ownership.owner()), OwnedKey::of));

    final Table<InvitationId, PendingInvitation> invitations = new Table<>(undo);
    final Table<InvitationId, Closed> closedInvitations = new Table<>(undo);
    final Groups<IdentityId, InvitationId, PendingInvitation> invitationsOf =
            invitations.indexedBy(new Groups<>(open -> Optional.of(open.identity()), PendingInvitation::id));
    final Groups<Boolean, InvitationId, PendingInvitation> allInvitations =
            invitations.indexedBy(new Groups<>(open -> Optional.of(true), PendingInvitation::id));

    final Table<VerificationId, PendingVerification> verifications = new Table<>(undo);
    final Table<VerificationId, Closed> closedVerifications = new Table<>(undo);
    final Groups<IdentityId, String, PendingVerification> verificationsOf = verifications.indexedBy(
            new Groups<>(open -> Optional.of(open.identity()), open -> open.id().value()));

    final Table<TaskId, Task> tasks = new Table<>(undo);
    final Table<SyncJobId, SyncJob> syncJobs = new Table<>(undo);

    final Table<SourceId, Source> sources = new Table<>(undo);
    final Groups<String, SourceId, Source> sourceNames =
            sources.indexedBy(new Groups<>(source -> Optional.of(source.name()), Source::id));
    final Table<ProfileId, IdentityProfile> profiles = new Table<>(undo);
    final Table<TransformId, StoredTransform> transforms = new Table<>(undo);
    final Groups<String, String, StoredTransform> transformNames = transforms.indexedBy(new Groups<>(
            transform -> Optional.of(transform.name()),
            transform -> transform.id().value()));
    final Table<SourceId, ProvisioningPolicy> policies = new Table<>(undo);
    final Table<EntitlementId, Entitlement> entitlements = new Table<>(undo);
    final Table<AccessProfileId, AccessProfile> accessProfiles = new Table<>(undo);
    final Table<RoleId, Role> roles = new Table<>(undo);
    final Groups<String, String, Role> roleNames = roles.indexedBy(new Groups<>(
            role -> Optional.of(Folding.fold(role.name())), role -> role.id().value()));

    final Table<String, StoredEffect> effects = new Table<>(undo);
    final EffectQueue queue = effects.indexedBy(new EffectQueue());
    final EffectKeys effectKeys = effects.indexedBy(new EffectKeys());

    private long revision;

    State() {
        identities.indexedBy(this::list);
    }

    /** Counts how often something was configured. */
    long revision() {
        return revision;
    }

    void revise() {
        revision++;
        undo.push(() -> revision--);
    }

    private void list(@Nullable Identity before, @Nullable Identity after) {
        if (after != null) {
            listing.put(after);
        } else if (before != null) {
            listing.remove(before.id());
        }
    }

    /** Only people have an alias to themselves; a stand-in has the name of an account. */
    private static Optional<String> alias(Identity identity) {
        return identity.correlated() ? identity.alias().map(Folding::fold) : Optional.empty();
    }

    /** What is left of an invitation or a verification, so that it can be opened again. */
    record Closed(long version, Instant at) {}

    /** What is unique on a source. */
    record NativeIdentity(SourceId source, String value) {
        static NativeIdentity of(Account account) {
            return new NativeIdentity(account.source(), account.nativeIdentity());
        }
    }

    /** What has one owner. */
    record OwnedKey(AssociationType type, String entityType, String entityId) implements Comparable<OwnedKey> {

        static OwnedKey of(Ownership ownership) {
            OwnedEntity entity = ownership.entity();
            return new OwnedKey(ownership.type(), entity.type(), entity.id());
        }

        @Override
        public int compareTo(OwnedKey other) {
            int byType = type.compareTo(other.type);
            int byEntity = byType != 0 ? byType : entityType.compareTo(other.entityType);
            return byEntity != 0 ? byEntity : entityId.compareTo(other.entityId);
        }
    }
}
