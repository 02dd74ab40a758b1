package dev.selfsame.event;

/** One method for each event, so that a new event doesn't compile until every store handles it. */
public interface EventHandler {

    void identityCreated(Event.IdentityCreated event);

    void identityChanged(Event.IdentityChanged event);

    void identityDeleted(Event.IdentityDeleted event);

    void accountCreated(Event.AccountCreated event);

    void accountChanged(Event.AccountChanged event);

    void accountRemoved(Event.AccountRemoved event);

    void roleAssigned(Event.RoleAssigned event);

    void roleAssignmentChanged(Event.RoleAssignmentChanged event);

    void roleAssignmentEnded(Event.RoleAssignmentEnded event);

    void ownershipAssigned(Event.OwnershipAssigned event);

    void ownershipEnded(Event.OwnershipEnded event);

    void invitationIssued(Event.InvitationIssued event);

    void invitationChanged(Event.InvitationChanged event);

    void invitationClosed(Event.InvitationClosed event);

    void verificationIssued(Event.VerificationIssued event);

    void verificationChanged(Event.VerificationChanged event);

    void verificationClosed(Event.VerificationClosed event);

    void taskLaunched(Event.TaskLaunched event);

    void taskChanged(Event.TaskChanged event);

    void tasksPurged(Event.TasksPurged event);

    void syncJobLaunched(Event.SyncJobLaunched event);

    void syncJobChanged(Event.SyncJobChanged event);

    void sourceConfigured(Event.SourceConfigured event);

    void profileConfigured(Event.ProfileConfigured event);

    void transformConfigured(Event.TransformConfigured event);

    void provisioningPolicyConfigured(Event.ProvisioningPolicyConfigured event);

    void entitlementConfigured(Event.EntitlementConfigured event);

    void accessProfileConfigured(Event.AccessProfileConfigured event);

    void roleConfigured(Event.RoleConfigured event);
}
