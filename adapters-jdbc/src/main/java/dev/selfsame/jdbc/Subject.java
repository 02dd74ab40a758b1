package dev.selfsame.jdbc;

import dev.selfsame.event.Event;
import dev.selfsame.event.EventHandler;

/** What an event is about, by its id. */
final class Subject implements EventHandler {

    private String id = "";

    private Subject() {}

    static String of(Event event) {
        Subject subject = new Subject();
        event.handle(subject);
        return subject.id;
    }

    @Override
    public void identityCreated(Event.IdentityCreated event) {
        id = event.identity().id().value();
    }

    @Override
    public void identityChanged(Event.IdentityChanged event) {
        id = event.identity().id().value();
    }

    @Override
    public void identityDeleted(Event.IdentityDeleted event) {
        id = event.identity().value();
    }

    @Override
    public void accountCreated(Event.AccountCreated event) {
        id = event.account().id().value();
    }

    @Override
    public void accountChanged(Event.AccountChanged event) {
        id = event.account().id().value();
    }

    @Override
    public void accountRemoved(Event.AccountRemoved event) {
        id = event.account().value();
    }

    @Override
    public void roleAssigned(Event.RoleAssigned event) {
        id = event.assignment().id().value();
    }

    @Override
    public void roleAssignmentChanged(Event.RoleAssignmentChanged event) {
        id = event.assignment().id().value();
    }

    @Override
    public void roleAssignmentEnded(Event.RoleAssignmentEnded event) {
        id = event.assignment().value();
    }

    @Override
    public void ownershipAssigned(Event.OwnershipAssigned event) {
        id = event.ownership().entity().id();
    }

    @Override
    public void ownershipEnded(Event.OwnershipEnded event) {
        id = event.ownership().entity().id();
    }

    @Override
    public void invitationIssued(Event.InvitationIssued event) {
        id = event.invitation().id().value();
    }

    @Override
    public void invitationChanged(Event.InvitationChanged event) {
        id = event.invitation().id().value();
    }

    @Override
    public void invitationClosed(Event.InvitationClosed event) {
        id = event.invitation().id().value();
    }

    @Override
    public void verificationIssued(Event.VerificationIssued event) {
        id = event.verification().id().value();
    }

    @Override
    public void verificationChanged(Event.VerificationChanged event) {
        id = event.verification().id().value();
    }

    @Override
    public void verificationClosed(Event.VerificationClosed event) {
        id = event.verification().id().value();
    }

    @Override
    public void taskLaunched(Event.TaskLaunched event) {
        id = event.task().id().value();
    }

    @Override
    public void taskChanged(Event.TaskChanged event) {
        id = event.task().id().value();
    }

    /** It is about many. */
    @Override
    public void tasksPurged(Event.TasksPurged event) {}

    @Override
    public void syncJobLaunched(Event.SyncJobLaunched event) {
        id = event.job().id().value();
    }

    @Override
    public void syncJobChanged(Event.SyncJobChanged event) {
        id = event.job().id().value();
    }

    @Override
    public void sourceConfigured(Event.SourceConfigured event) {
        id = event.source().id().value();
    }

    @Override
    public void profileConfigured(Event.ProfileConfigured event) {
        id = event.profile().id().value();
    }

    @Override
    public void entitlementConfigured(Event.EntitlementConfigured event) {
        id = event.entitlement().id().value();
    }

    @Override
    public void transformConfigured(Event.TransformConfigured event) {
        id = event.transform().id().value();
    }

    @Override
    public void provisioningPolicyConfigured(Event.ProvisioningPolicyConfigured event) {
        id = event.policy().source().value();
    }

    @Override
    public void accessProfileConfigured(Event.AccessProfileConfigured event) {
        id = event.accessProfile().id().value();
    }

    @Override
    public void roleConfigured(Event.RoleConfigured event) {
        id = event.role().id().value();
    }
}
