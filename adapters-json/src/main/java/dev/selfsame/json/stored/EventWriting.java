package dev.selfsame.json.stored;

import dev.selfsame.event.Event;
import dev.selfsame.event.Event.AccessProfileConfigured;
import dev.selfsame.event.Event.AccountChanged;
import dev.selfsame.event.Event.AccountCreated;
import dev.selfsame.event.Event.AccountRemoved;
import dev.selfsame.event.Event.EntitlementConfigured;
import dev.selfsame.event.Event.IdentityChanged;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.event.Event.IdentityDeleted;
import dev.selfsame.event.Event.InvitationChanged;
import dev.selfsame.event.Event.InvitationClosed;
import dev.selfsame.event.Event.InvitationIssued;
import dev.selfsame.event.Event.OwnershipAssigned;
import dev.selfsame.event.Event.OwnershipEnded;
import dev.selfsame.event.Event.ProfileConfigured;
import dev.selfsame.event.Event.ProvisioningPolicyConfigured;
import dev.selfsame.event.Event.RoleAssigned;
import dev.selfsame.event.Event.RoleAssignmentChanged;
import dev.selfsame.event.Event.RoleAssignmentEnded;
import dev.selfsame.event.Event.RoleConfigured;
import dev.selfsame.event.Event.SourceConfigured;
import dev.selfsame.event.Event.SyncJobChanged;
import dev.selfsame.event.Event.SyncJobLaunched;
import dev.selfsame.event.Event.TaskChanged;
import dev.selfsame.event.Event.TaskLaunched;
import dev.selfsame.event.Event.TasksPurged;
import dev.selfsame.event.Event.TransformConfigured;
import dev.selfsame.event.Event.VerificationChanged;
import dev.selfsame.event.Event.VerificationClosed;
import dev.selfsame.event.Event.VerificationIssued;
import dev.selfsame.event.EventHandler;
import dev.selfsame.json.stored.Kind.Writing;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives each event its form, so that a new event doesn't compile until it has one. */
final class EventWriting implements EventHandler {

    private @Nullable Writing writing;

    private EventWriting() {}

    static Writing of(Event event) {
        EventWriting handler = new EventWriting();
        event.handle(handler);
        return Objects.requireNonNull(handler.writing);
    }

    @Override
    public void identityCreated(IdentityCreated event) {
        writing = EventShapes.IDENTITY_CREATED.writing(event);
    }

    @Override
    public void identityChanged(IdentityChanged event) {
        writing = EventShapes.IDENTITY_CHANGED.writing(event);
    }

    @Override
    public void identityDeleted(IdentityDeleted event) {
        writing = EventShapes.IDENTITY_DELETED.writing(event);
    }

    @Override
    public void accountCreated(AccountCreated event) {
        writing = EventShapes.ACCOUNT_CREATED.writing(event);
    }

    @Override
    public void accountChanged(AccountChanged event) {
        writing = EventShapes.ACCOUNT_CHANGED.writing(event);
    }

    @Override
    public void accountRemoved(AccountRemoved event) {
        writing = EventShapes.ACCOUNT_REMOVED.writing(event);
    }

    @Override
    public void roleAssigned(RoleAssigned event) {
        writing = EventShapes.ROLE_ASSIGNED.writing(event);
    }

    @Override
    public void roleAssignmentChanged(RoleAssignmentChanged event) {
        writing = EventShapes.ROLE_ASSIGNMENT_CHANGED.writing(event);
    }

    @Override
    public void roleAssignmentEnded(RoleAssignmentEnded event) {
        writing = EventShapes.ROLE_ASSIGNMENT_ENDED.writing(event);
    }

    @Override
    public void ownershipAssigned(OwnershipAssigned event) {
        writing = EventShapes.OWNERSHIP_ASSIGNED.writing(event);
    }

    @Override
    public void ownershipEnded(OwnershipEnded event) {
        writing = EventShapes.OWNERSHIP_ENDED.writing(event);
    }

    @Override
    public void invitationIssued(InvitationIssued event) {
        writing = EventShapes.INVITATION_ISSUED.writing(event);
    }

    @Override
    public void invitationChanged(InvitationChanged event) {
        writing = EventShapes.INVITATION_CHANGED.writing(event);
    }

    @Override
    public void invitationClosed(InvitationClosed event) {
        writing = EventShapes.INVITATION_CLOSED.writing(event);
    }

    @Override
    public void verificationIssued(VerificationIssued event) {
        writing = EventShapes.VERIFICATION_ISSUED.writing(event);
    }

    @Override
    public void verificationChanged(VerificationChanged event) {
        writing = EventShapes.VERIFICATION_CHANGED.writing(event);
    }

    @Override
    public void verificationClosed(VerificationClosed event) {
        writing = EventShapes.VERIFICATION_CLOSED.writing(event);
    }

    @Override
    public void taskLaunched(TaskLaunched event) {
        writing = EventShapes.TASK_LAUNCHED.writing(event);
    }

    @Override
    public void taskChanged(TaskChanged event) {
        writing = EventShapes.TASK_CHANGED.writing(event);
    }

    @Override
    public void tasksPurged(TasksPurged event) {
        writing = EventShapes.TASKS_PURGED.writing(event);
    }

    @Override
    public void syncJobLaunched(SyncJobLaunched event) {
        writing = EventShapes.SYNC_JOB_LAUNCHED.writing(event);
    }

    @Override
    public void syncJobChanged(SyncJobChanged event) {
        writing = EventShapes.SYNC_JOB_CHANGED.writing(event);
    }

    @Override
    public void sourceConfigured(SourceConfigured event) {
        writing = EventShapes.SOURCE_CONFIGURED.writing(event);
    }

    @Override
    public void profileConfigured(ProfileConfigured event) {
        writing = EventShapes.PROFILE_CONFIGURED.writing(event);
    }

    @Override
    public void provisioningPolicyConfigured(ProvisioningPolicyConfigured event) {
        writing = EventShapes.PROVISIONING_POLICY_CONFIGURED.writing(event);
    }

    @Override
    public void entitlementConfigured(EntitlementConfigured event) {
        writing = EventShapes.ENTITLEMENT_CONFIGURED.writing(event);
    }

    @Override
    public void transformConfigured(TransformConfigured event) {
        writing = EventShapes.TRANSFORM_CONFIGURED.writing(event);
    }

    @Override
    public void accessProfileConfigured(AccessProfileConfigured event) {
        writing = EventShapes.ACCESS_PROFILE_CONFIGURED.writing(event);
    }

    @Override
    public void roleConfigured(RoleConfigured event) {
        writing = EventShapes.ROLE_CONFIGURED.writing(event);
    }
}
