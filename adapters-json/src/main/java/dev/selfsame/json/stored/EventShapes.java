package dev.selfsame.json.stored;

import static dev.selfsame.json.stored.Field.list;
import static dev.selfsame.json.stored.Field.optional;
import static dev.selfsame.json.stored.Field.required;
import static dev.selfsame.json.stored.Plain.INSTANT;
import static dev.selfsame.json.stored.Plain.LONG;
import static dev.selfsame.json.stored.Plain.TEXT;
import static dev.selfsame.json.stored.Plain.literal;

import dev.selfsame.event.AssignmentEnd;
import dev.selfsame.event.AttributeChange;
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
import dev.selfsame.event.Event.VerificationChanged;
import dev.selfsame.event.Event.VerificationClosed;
import dev.selfsame.event.Event.VerificationIssued;
import dev.selfsame.event.IdentityChange;
import java.util.List;

/** The shapes of events. */
final class EventShapes {

    private static final Shape<AttributeChange> CHANGE = ObjectShape.of(
            required("attribute", TEXT, AttributeChange::attribute),
            optional("old", AttributeShapes.VALUE, AttributeChange::oldValue),
            optional("new", AttributeShapes.VALUE, AttributeChange::newValue),
            AttributeChange::new);

    static final Kind<IdentityCreated> IDENTITY_CREATED = new Kind<>(
            "identityCreated",
            ObjectShape.of(
                    required("identity", IdentityShapes.WHOLE, IdentityCreated::identity),
                    required("at", INSTANT, IdentityCreated::at),
                    IdentityCreated::new));
    static final Kind<IdentityChanged> IDENTITY_CHANGED = new Kind<>(
            "identityChanged",
            ObjectShape.of(
                    required("identity", IdentityShapes.WHOLE, IdentityChanged::identity),
                    required("why", literal(IdentityChange.class), IdentityChanged::why),
                    list("changes", CHANGE, IdentityChanged::changes),
                    required("at", INSTANT, IdentityChanged::at),
                    IdentityChanged::new));
    static final Kind<IdentityDeleted> IDENTITY_DELETED = new Kind<>(
            "identityDeleted",
            ObjectShape.of(
                    required("identity", IdentityShapes.ID, IdentityDeleted::identity),
                    required("version", LONG, IdentityDeleted::version),
                    required("at", INSTANT, IdentityDeleted::at),
                    IdentityDeleted::new));
    static final Kind<AccountCreated> ACCOUNT_CREATED = new Kind<>(
            "accountCreated",
            ObjectShape.of(
                    required("account", SourceShapes.WHOLE_ACCOUNT, AccountCreated::account),
                    required("at", INSTANT, AccountCreated::at),
                    AccountCreated::new));
    static final Kind<AccountChanged> ACCOUNT_CHANGED = new Kind<>(
            "accountChanged",
            ObjectShape.of(
                    required("account", SourceShapes.WHOLE_ACCOUNT, AccountChanged::account),
                    required("at", INSTANT, AccountChanged::at),
                    AccountChanged::new));
    static final Kind<AccountRemoved> ACCOUNT_REMOVED = new Kind<>(
            "accountRemoved",
            ObjectShape.of(
                    required("account", SourceShapes.ACCOUNT_ID, AccountRemoved::account),
                    required("version", LONG, AccountRemoved::version),
                    required("at", INSTANT, AccountRemoved::at),
                    AccountRemoved::new));
    static final Kind<RoleAssigned> ROLE_ASSIGNED = new Kind<>(
            "roleAssigned",
            ObjectShape.of(
                    required("assignment", AssignmentShapes.ASSIGNMENT, RoleAssigned::assignment),
                    required("at", INSTANT, RoleAssigned::at),
                    RoleAssigned::new));
    static final Kind<RoleAssignmentChanged> ROLE_ASSIGNMENT_CHANGED = new Kind<>(
            "roleAssignmentChanged",
            ObjectShape.of(
                    required("assignment", AssignmentShapes.ASSIGNMENT, RoleAssignmentChanged::assignment),
                    required("at", INSTANT, RoleAssignmentChanged::at),
                    RoleAssignmentChanged::new));
    static final Kind<RoleAssignmentEnded> ROLE_ASSIGNMENT_ENDED = new Kind<>(
            "roleAssignmentEnded",
            ObjectShape.of(
                    required("assignment", AssignmentShapes.ID, RoleAssignmentEnded::assignment),
                    required("why", literal(AssignmentEnd.class), RoleAssignmentEnded::why),
                    required("version", LONG, RoleAssignmentEnded::version),
                    required("at", INSTANT, RoleAssignmentEnded::at),
                    RoleAssignmentEnded::new));
    static final Kind<OwnershipAssigned> OWNERSHIP_ASSIGNED = new Kind<>(
            "ownershipAssigned",
            ObjectShape.of(
                    required("ownership", OwnershipShapes.OWNERSHIP, OwnershipAssigned::ownership),
                    optional("previous", IdentityShapes.ID, OwnershipAssigned::previous),
                    required("at", INSTANT, OwnershipAssigned::at),
                    OwnershipAssigned::new));
    static final Kind<OwnershipEnded> OWNERSHIP_ENDED = new Kind<>(
            "ownershipEnded",
            ObjectShape.of(
                    required("ownership", OwnershipShapes.OWNERSHIP, OwnershipEnded::ownership),
                    required("at", INSTANT, OwnershipEnded::at),
                    OwnershipEnded::new));
    static final Kind<InvitationIssued> INVITATION_ISSUED = new Kind<>(
            "invitationIssued",
            ObjectShape.of(
                    required("invitation", RegistrationShapes.INVITATION, InvitationIssued::invitation),
                    required("at", INSTANT, InvitationIssued::at),
                    InvitationIssued::new));
    static final Kind<InvitationChanged> INVITATION_CHANGED = new Kind<>(
            "invitationChanged",
            ObjectShape.of(
                    required("invitation", RegistrationShapes.INVITATION, InvitationChanged::invitation),
                    required("at", INSTANT, InvitationChanged::at),
                    InvitationChanged::new));
    static final Kind<InvitationClosed> INVITATION_CLOSED = new Kind<>(
            "invitationClosed",
            ObjectShape.of(
                    required("invitation", RegistrationShapes.CLOSED_INVITATION, InvitationClosed::invitation),
                    required("version", LONG, InvitationClosed::version),
                    required("at", INSTANT, InvitationClosed::at),
                    InvitationClosed::new));
    static final Kind<VerificationIssued> VERIFICATION_ISSUED = new Kind<>(
            "verificationIssued",
            ObjectShape.of(
                    required("verification", RegistrationShapes.VERIFICATION, VerificationIssued::verification),
                    required("at", INSTANT, VerificationIssued::at),
                    VerificationIssued::new));
    static final Kind<VerificationChanged> VERIFICATION_CHANGED = new Kind<>(
            "verificationChanged",
            ObjectShape.of(
                    required("verification", RegistrationShapes.VERIFICATION, VerificationChanged::verification),
                    required("at", INSTANT, VerificationChanged::at),
                    VerificationChanged::new));
    static final Kind<VerificationClosed> VERIFICATION_CLOSED = new Kind<>(
            "verificationClosed",
            ObjectShape.of(
                    required("verification", RegistrationShapes.CLOSED_VERIFICATION, VerificationClosed::verification),
                    required("version", LONG, VerificationClosed::version),
                    required("at", INSTANT, VerificationClosed::at),
                    VerificationClosed::new));
    static final Kind<TaskLaunched> TASK_LAUNCHED = new Kind<>(
            "taskLaunched",
            ObjectShape.of(
                    required("task", TaskShapes.TASK, TaskLaunched::task),
                    required("at", INSTANT, TaskLaunched::at),
                    TaskLaunched::new));
    static final Kind<TaskChanged> TASK_CHANGED = new Kind<>(
            "taskChanged",
            ObjectShape.of(
                    required("task", TaskShapes.TASK, TaskChanged::task),
                    required("at", INSTANT, TaskChanged::at),
                    TaskChanged::new));
    static final Kind<TasksPurged> TASKS_PURGED = new Kind<>(
            "tasksPurged",
            ObjectShape.of(
                    required("createdBefore", INSTANT, TasksPurged::createdBefore),
                    required("at", INSTANT, TasksPurged::at),
                    TasksPurged::new));
    static final Kind<SyncJobLaunched> SYNC_JOB_LAUNCHED = new Kind<>(
            "syncJobLaunched",
            ObjectShape.of(
                    required("job", TaskShapes.SYNC_JOB, SyncJobLaunched::job),
                    required("at", INSTANT, SyncJobLaunched::at),
                    SyncJobLaunched::new));
    static final Kind<SyncJobChanged> SYNC_JOB_CHANGED = new Kind<>(
            "syncJobChanged",
            ObjectShape.of(
                    required("job", TaskShapes.SYNC_JOB, SyncJobChanged::job),
                    required("at", INSTANT, SyncJobChanged::at),
                    SyncJobChanged::new));
    static final Kind<SourceConfigured> SOURCE_CONFIGURED = new Kind<>(
            "sourceConfigured",
            ObjectShape.of(
                    required("source", SourceShapes.SOURCE, SourceConfigured::source),
                    required("at", INSTANT, SourceConfigured::at),
                    SourceConfigured::new));
    static final Kind<ProfileConfigured> PROFILE_CONFIGURED = new Kind<>(
            "profileConfigured",
            ObjectShape.of(
                    required("profile", ProfileShapes.PROFILE, ProfileConfigured::profile),
                    required("at", INSTANT, ProfileConfigured::at),
                    ProfileConfigured::new));
    static final Kind<EntitlementConfigured> ENTITLEMENT_CONFIGURED = new Kind<>(
            "entitlementConfigured",
            ObjectShape.of(
                    required("entitlement", AccessShapes.ENTITLEMENT, EntitlementConfigured::entitlement),
                    required("at", INSTANT, EntitlementConfigured::at),
                    EntitlementConfigured::new));
    static final Kind<AccessProfileConfigured> ACCESS_PROFILE_CONFIGURED = new Kind<>(
            "accessProfileConfigured",
            ObjectShape.of(
                    required("accessProfile", AccessShapes.ACCESS_PROFILE, AccessProfileConfigured::accessProfile),
                    required("at", INSTANT, AccessProfileConfigured::at),
                    AccessProfileConfigured::new));
    static final Kind<RoleConfigured> ROLE_CONFIGURED = new Kind<>(
            "roleConfigured",
            ObjectShape.of(
                    required("role", AccessShapes.ROLE, RoleConfigured::role),
                    required("at", INSTANT, RoleConfigured::at),
                    RoleConfigured::new));

    static final Shape<Event> EVENT = new Kinds<>(
            EventWriting::of,
            List.of(
                    IDENTITY_CREATED,
                    IDENTITY_CHANGED,
                    IDENTITY_DELETED,
                    ACCOUNT_CREATED,
                    ACCOUNT_CHANGED,
                    ACCOUNT_REMOVED,
                    ROLE_ASSIGNED,
                    ROLE_ASSIGNMENT_CHANGED,
                    ROLE_ASSIGNMENT_ENDED,
                    OWNERSHIP_ASSIGNED,
                    OWNERSHIP_ENDED,
                    INVITATION_ISSUED,
                    INVITATION_CHANGED,
                    INVITATION_CLOSED,
                    VERIFICATION_ISSUED,
                    VERIFICATION_CHANGED,
                    VERIFICATION_CLOSED,
                    TASK_LAUNCHED,
                    TASK_CHANGED,
                    TASKS_PURGED,
                    SYNC_JOB_LAUNCHED,
                    SYNC_JOB_CHANGED,
                    SOURCE_CONFIGURED,
                    PROFILE_CONFIGURED,
                    ENTITLEMENT_CONFIGURED,
                    ACCESS_PROFILE_CONFIGURED,
                    ROLE_CONFIGURED));

    private EventShapes() {}
}
