package dev.selfsame.event;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.registration.ClosedInvitation;
import dev.selfsame.registration.ClosedVerification;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.Source;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.task.Task;
import dev.selfsame.transform.StoredTransform;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that has changed, with the state that it led to. A state that is new has version 1; any other has the version
 * after the one that it replaces, so that a store can tell a stale decision.
 */
public sealed interface Event {

    /** When it was decided. */
    Instant at();

    /** Calls the handler's method for this kind of event. */
    void handle(EventHandler handler);

    /** A person, or a stand-in for one, has become known. */
    record IdentityCreated(Identity identity, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.identityCreated(this);
        }
    }

    /** An identity has a new state; the changes name its attributes that differ. */
    record IdentityChanged(Identity identity, IdentityChange why, List<AttributeChange> changes, Instant at)
            implements Event {
        public IdentityChanged {
            changes = List.copyOf(changes);
        }

        @Override
        public void handle(EventHandler handler) {
            handler.identityChanged(this);
        }
    }

    /** An identity is gone; the version is the one it had. */
    record IdentityDeleted(IdentityId identity, long version, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.identityDeleted(this);
        }
    }

    /** An account has been seen for the first time. */
    record AccountCreated(Account account, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.accountCreated(this);
        }
    }

    /** An account has a new state, or belongs to another identity. */
    record AccountChanged(Account account, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.accountChanged(this);
        }
    }

    /** An account is gone from its source; the version is the one it had. */
    record AccountRemoved(AccountId account, long version, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.accountRemoved(this);
        }
    }

    /** A role has been assigned. */
    record RoleAssigned(RoleAssignment assignment, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.roleAssigned(this);
        }
    }

    /** An assignment has a new state. */
    record RoleAssignmentChanged(RoleAssignment assignment, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.roleAssignmentChanged(this);
        }
    }

    /** An assignment is over; the version is the one it had. */
    record RoleAssignmentEnded(AssignmentId assignment, AssignmentEnd why, long version, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.roleAssignmentEnded(this);
        }
    }

    /** A resource has a new owner; the previous one is given where there was one. */
    record OwnershipAssigned(Ownership ownership, Optional<IdentityId> previous, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.ownershipAssigned(this);
        }
    }

    /** A resource has no owner any more. */
    record OwnershipEnded(Ownership ownership, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.ownershipEnded(this);
        }
    }

    /** An invitation has been made. */
    record InvitationIssued(PendingInvitation invitation, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.invitationIssued(this);
        }
    }

    /** An invitation is sent again, has one more link, or is open again. */
    record InvitationChanged(PendingInvitation invitation, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.invitationChanged(this);
        }
    }

    /** An invitation has come to its end; the version is the one it had. */
    record InvitationClosed(ClosedInvitation invitation, long version, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.invitationClosed(this);
        }
    }

    /** A verification has been made. */
    record VerificationIssued(PendingVerification verification, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.verificationIssued(this);
        }
    }

    /** A verification has one more link, or is open again. */
    record VerificationChanged(PendingVerification verification, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.verificationChanged(this);
        }
    }

    /** A verification has come to its end; the version is the one it had. */
    record VerificationClosed(ClosedVerification verification, long version, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.verificationClosed(this);
        }
    }

    /** A task has been made. */
    record TaskLaunched(Task task, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.taskLaunched(this);
        }
    }

    /** A task has made progress or has ended. */
    record TaskChanged(Task task, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.taskChanged(this);
        }
    }

    /** Tasks created before an instant are gone. */
    record TasksPurged(Instant createdBefore, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.tasksPurged(this);
        }
    }

    /** A synchronization has been accepted. */
    record SyncJobLaunched(SyncJob job, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.syncJobLaunched(this);
        }
    }

    /** A synchronization has made progress or has ended. */
    record SyncJobChanged(SyncJob job, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.syncJobChanged(this);
        }
    }

    /** A source is configured anew. */
    record SourceConfigured(Source source, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.sourceConfigured(this);
        }
    }

    /** An identity profile is configured anew. */
    record ProfileConfigured(IdentityProfile profile, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.profileConfigured(this);
        }
    }

    /** A transform is configured anew. */
    record TransformConfigured(StoredTransform transform, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.transformConfigured(this);
        }
    }

    /** How the accounts of a source are made is configured anew. */
    record ProvisioningPolicyConfigured(ProvisioningPolicy policy, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.provisioningPolicyConfigured(this);
        }
    }

    /** An entitlement is configured anew. */
    record EntitlementConfigured(Entitlement entitlement, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.entitlementConfigured(this);
        }
    }

    /** An access profile is configured anew. */
    record AccessProfileConfigured(AccessProfile accessProfile, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.accessProfileConfigured(this);
        }
    }

    /** A role is configured anew. */
    record RoleConfigured(Role role, Instant at) implements Event {
        @Override
        public void handle(EventHandler handler) {
            handler.roleConfigured(this);
        }
    }
}
