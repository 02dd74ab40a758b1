package dev.selfsame.json.stored;

import static dev.selfsame.json.stored.ReleasedStates.ACCOUNT;
import static dev.selfsame.json.stored.ReleasedStates.ADA;
import static dev.selfsame.json.stored.ReleasedStates.AT;
import static dev.selfsame.json.stored.ReleasedStates.HR;
import static dev.selfsame.json.stored.ReleasedStates.LATER;
import static dev.selfsame.json.stored.ReleasedStates.TASK;

import dev.selfsame.access.AssignmentId;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.event.AssignmentEnd;
import dev.selfsame.event.AttributeChange;
import dev.selfsame.event.Effect;
import dev.selfsame.event.Event;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.registration.ClosedInvitation;
import dev.selfsame.registration.ClosedVerification;
import dev.selfsame.registration.Closing;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.VerificationId;
import dev.selfsame.source.AccountId;
import dev.selfsame.sync.SyncJobId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A value of which {@code released.txt} has the JSON, under a name. */
record Released<T>(String name, StoredForm<T> form, T value) {

    static Stream<Released<?>> all() {
        return Stream.of(states(), events(), effects()).flatMap(all -> all);
    }

    private static Stream<Released<?>> states() {
        return Stream.of(
                new Released<>("attributes", StoredForm.attributes(), ReleasedStates.attributes()),
                new Released<>("identity", StoredForm.identityDetail(), ReleasedStates.identityDetail()),
                new Released<>("identity.bare", StoredForm.identityDetail(), ReleasedStates.bareIdentity()),
                new Released<>("identity.ok", StoredForm.identityDetail(), ReleasedStates.okIdentity()),
                new Released<>("account", StoredForm.accountDetail(), ReleasedStates.accountDetail()),
                new Released<>("account.bare", StoredForm.accountDetail(), ReleasedStates.bareAccount()),
                new Released<>("assignment", StoredForm.assignment(), ReleasedStates.assignment()),
                new Released<>("assignment.bare", StoredForm.assignment(), ReleasedStates.bareAssignment()),
                new Released<>("assignment.unknownAssigner", StoredForm.assignment(), ReleasedStates.unknownAssigner()),
                new Released<>("invitation", StoredForm.invitation(), ReleasedStates.invitation()),
                new Released<>("invitation.bare", StoredForm.invitation(), ReleasedStates.bareInvitation()),
                new Released<>("verification", StoredForm.verification(), ReleasedStates.verification()),
                new Released<>("verification.bare", StoredForm.verification(), ReleasedStates.bareVerification()),
                new Released<>("task", StoredForm.task(), ReleasedStates.task()),
                new Released<>("task.bare", StoredForm.task(), ReleasedStates.bareTask()),
                new Released<>("syncJob", StoredForm.syncJob(), ReleasedStates.job()),
                new Released<>("syncJob.bare", StoredForm.syncJob(), ReleasedStates.bareJob()),
                new Released<>("source", StoredForm.source(), ReleasedStates.source()),
                new Released<>("source.bare", StoredForm.source(), ReleasedStates.bareSource()),
                new Released<>("profile", StoredForm.profile(), ReleasedStates.profile()),
                new Released<>("profile.bare", StoredForm.profile(), ReleasedStates.bareProfile()),
                new Released<>("profile.transforms", StoredForm.profile(), ReleasedStates.profileWithTransforms()),
                new Released<>("identity.foreseen", StoredForm.identityDetail(), ReleasedStates.foreseenIdentity()),
                new Released<>("transform", StoredForm.transform(), ReleasedStates.transform()),
                new Released<>("transform.bare", StoredForm.transform(), ReleasedStates.bareTransform()),
                new Released<>(
                        "identity.provisioned", StoredForm.identityDetail(), ReleasedStates.provisionedIdentity()),
                new Released<>("provisioningPolicy", StoredForm.provisioningPolicy(), ReleasedStates.policy()),
                new Released<>("provisioningPolicy.bare", StoredForm.provisioningPolicy(), ReleasedStates.barePolicy()),
                new Released<>("entitlement", StoredForm.entitlement(), ReleasedStates.entitlement()),
                new Released<>("entitlement.bare", StoredForm.entitlement(), ReleasedStates.bareEntitlement()),
                new Released<>("accessProfile", StoredForm.accessProfile(), ReleasedStates.accessProfile()),
                new Released<>("accessProfile.bare", StoredForm.accessProfile(), ReleasedStates.bareAccessProfile()),
                new Released<>("role", StoredForm.role(), ReleasedStates.role()),
                new Released<>("role.bare", StoredForm.role(), ReleasedStates.bareRole()),
                new Released<>("role.criteria", StoredForm.role(), ReleasedStates.roleByCriteria()),
                new Released<>("role.listed", StoredForm.role(), ReleasedStates.roleByName()));
    }

    private static Stream<Released<?>> events() {
        return Stream.of(
                event("identityCreated", new Event.IdentityCreated(ReleasedStates.bareIdentity(), AT)),
                event("identityChanged", identityChanged()),
                event("identityDeleted", new Event.IdentityDeleted(ADA, 7, AT)),
                event("accountCreated", new Event.AccountCreated(ReleasedStates.bareAccount(), AT)),
                event("accountChanged", new Event.AccountChanged(ReleasedStates.account(), AT)),
                event("accountRemoved", new Event.AccountRemoved(ACCOUNT, 2, AT)),
                event("roleAssigned", new Event.RoleAssigned(ReleasedStates.bareAssignment(), AT)),
                event("roleAssignmentChanged", new Event.RoleAssignmentChanged(ReleasedStates.assignment(), AT)),
                event("roleAssignmentEnded", assignmentEnded()),
                event("ownershipAssigned", ownershipAssigned()),
                event("ownershipEnded", new Event.OwnershipEnded(ReleasedStates.ownership(), AT)),
                event("invitationIssued", new Event.InvitationIssued(ReleasedStates.bareInvitation(), AT)),
                event("invitationChanged", new Event.InvitationChanged(ReleasedStates.invitation(), AT)),
                event("invitationClosed", invitationClosed()),
                event("verificationIssued", new Event.VerificationIssued(ReleasedStates.bareVerification(), AT)),
                event("verificationChanged", new Event.VerificationChanged(ReleasedStates.verification(), AT)),
                event("verificationClosed", verificationClosed()),
                event("taskLaunched", new Event.TaskLaunched(ReleasedStates.bareTask(), AT)),
                event("taskChanged", new Event.TaskChanged(ReleasedStates.task(), AT)),
                event("tasksPurged", new Event.TasksPurged(AT, LATER)),
                event("syncJobLaunched", new Event.SyncJobLaunched(ReleasedStates.bareJob(), AT)),
                event("syncJobChanged", new Event.SyncJobChanged(ReleasedStates.job(), AT)),
                event("sourceConfigured", new Event.SourceConfigured(ReleasedStates.source(), AT)),
                event("profileConfigured", new Event.ProfileConfigured(ReleasedStates.profile(), AT)),
                event("transformConfigured", new Event.TransformConfigured(ReleasedStates.transform(), AT)),
                event("provisioningPolicyConfigured", policyConfigured()),
                event("entitlementConfigured", new Event.EntitlementConfigured(ReleasedStates.entitlement(), AT)),
                event("accessProfileConfigured", new Event.AccessProfileConfigured(ReleasedStates.accessProfile(), AT)),
                event("roleConfigured", new Event.RoleConfigured(ReleasedStates.role(), AT)));
    }

    private static Stream<Released<?>> effects() {
        List<IdentityId> both = List.of(ADA, new IdentityId("id-babbage"));
        return Stream.of(
                effect("mailInvitation", new Effect.MailInvitation(new InvitationId("inv-1"), 2)),
                effect("mailVerification", new Effect.MailVerification(new VerificationId("ver-1"))),
                effect("inviteIdentities", new Effect.InviteIdentities(TASK, 2, both)),
                effect("processIdentities", new Effect.ProcessIdentities(TASK, 3, both)),
                effect("planProcessing", new Effect.PlanProcessing(TASK, new ProfileId("profile-1"), Optional.of(ADA))),
                effect("refreshIdentities", new Effect.RefreshIdentities("occ-1", both)),
                effect("pushAttributes", new Effect.PushAttributes(new SyncJobId("job-1"))),
                effect("endAssignment", new Effect.EndAssignment(new AssignmentId("asg-1"))),
                effect("provision", new Effect.Provision(LATER)),
                effect("provisionAccount", accountProvisioned(Optional.of(ACCOUNT))),
                effect("provisionAccount.new", accountProvisioned(Optional.empty())),
                effect("applyAccess", new Effect.ApplyAccess(new ProfileId("prf-1"), "7", Optional.of(ADA))),
                effect("pushChanges", new Effect.PushChanges(ADA, "7", List.of("department", "email"))),
                effect("findDrift", new Effect.FindDrift(HR, LATER, Optional.of(ACCOUNT))),
                effect("findDrift.first", new Effect.FindDrift(HR, LATER, Optional.empty())),
                effect("runSchedule", new Effect.RunSchedule(LATER)));
    }

    private static Event identityChanged() {
        List<AttributeChange> changes = List.of(
                new AttributeChange("age", Optional.of(AttributeValue.of(35)), Optional.of(AttributeValue.of(36))),
                new AttributeChange("flag", Optional.empty(), Optional.of(AttributeValue.of(true))),
                new AttributeChange("gone", Optional.of(AttributeValue.of("")), Optional.empty()));
        return new Event.IdentityChanged(ReleasedStates.identity(), IdentityChange.REFRESHED, changes, AT);
    }

    private static Event policyConfigured() {
        return new Event.ProvisioningPolicyConfigured(ReleasedStates.policy(), AT);
    }

    private static Effect accountProvisioned(Optional<AccountId> account) {
        return new Effect.ProvisionAccount(ADA, HR, account, List.of(7L, Long.MIN_VALUE));
    }

    private static Event assignmentEnded() {
        return new Event.RoleAssignmentEnded(new AssignmentId("asg-1"), AssignmentEnd.EXPIRED, 3, AT);
    }

    private static Event ownershipAssigned() {
        return new Event.OwnershipAssigned(ReleasedStates.ownership(), Optional.of(new IdentityId("id-babbage")), AT);
    }

    private static Event invitationClosed() {
        return new Event.InvitationClosed(
                new ClosedInvitation(new InvitationId("inv-1"), ADA, Closing.USED, AT), 2, LATER);
    }

    private static Event verificationClosed() {
        return new Event.VerificationClosed(
                new ClosedVerification(new VerificationId("ver-1"), ADA, Closing.REPLACED, AT), 2, LATER);
    }

    private static Released<Event> event(String type, Event event) {
        return new Released<>("event." + type, StoredForm.event(), event);
    }

    private static Released<Effect> effect(String type, Effect effect) {
        return new Released<>("effect." + type, StoredForm.effect(), effect);
    }

    @Override
    public String toString() {
        return name;
    }
}
