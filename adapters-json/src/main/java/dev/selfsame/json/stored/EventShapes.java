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
import dev.selfsame.event.IdentityChange;
import io.vavr.Function3;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The shapes of events. */
final class EventShapes {

    private static final Shape<AttributeChange> CHANGE = ObjectShape.of(
            required("attribute", TEXT, AttributeChange::attribute),
            optional("old", AttributeShapes.VALUE, AttributeChange::oldValue),
            optional("new", AttributeShapes.VALUE, AttributeChange::newValue),
            AttributeChange::new);

    static final Kind<IdentityCreated> IDENTITY_CREATED =
            state("identityCreated", "identity", IdentityShapes.WHOLE, IdentityCreated::identity, IdentityCreated::new);
    static final Kind<IdentityChanged> IDENTITY_CHANGED = new Kind<>(
            "identityChanged",
            ObjectShape.of(
                    required("identity", IdentityShapes.WHOLE, IdentityChanged::identity),
                    required("why", literal(IdentityChange.class), IdentityChanged::why),
                    list("changes", CHANGE, IdentityChanged::changes),
                    required("at", INSTANT, IdentityChanged::at),
                    IdentityChanged::new));
    static final Kind<IdentityDeleted> IDENTITY_DELETED = end(
            "identityDeleted",
            "identity",
            IdentityShapes.ID,
            IdentityDeleted::identity,
            IdentityDeleted::version,
            IdentityDeleted::new);
    static final Kind<AccountCreated> ACCOUNT_CREATED = state(
            "accountCreated", "account", SourceShapes.WHOLE_ACCOUNT, AccountCreated::account, AccountCreated::new);
    static final Kind<AccountChanged> ACCOUNT_CHANGED = state(
            "accountChanged", "account", SourceShapes.WHOLE_ACCOUNT, AccountChanged::account, AccountChanged::new);
    static final Kind<AccountRemoved> ACCOUNT_REMOVED = end(
            "accountRemoved",
            "account",
            SourceShapes.ACCOUNT_ID,
            AccountRemoved::account,
            AccountRemoved::version,
            AccountRemoved::new);
    static final Kind<RoleAssigned> ROLE_ASSIGNED = state(
            "roleAssigned", "assignment", AssignmentShapes.ASSIGNMENT, RoleAssigned::assignment, RoleAssigned::new);
    static final Kind<RoleAssignmentChanged> ROLE_ASSIGNMENT_CHANGED = state(
            "roleAssignmentChanged",
            "assignment",
            AssignmentShapes.ASSIGNMENT,
            RoleAssignmentChanged::assignment,
            RoleAssignmentChanged::new);
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
    static final Kind<OwnershipEnded> OWNERSHIP_ENDED = state(
            "ownershipEnded", "ownership", OwnershipShapes.OWNERSHIP, OwnershipEnded::ownership, OwnershipEnded::new);
    static final Kind<InvitationIssued> INVITATION_ISSUED = state(
            "invitationIssued",
            "invitation",
            RegistrationShapes.INVITATION,
            InvitationIssued::invitation,
            InvitationIssued::new);
    static final Kind<InvitationChanged> INVITATION_CHANGED = state(
            "invitationChanged",
            "invitation",
            RegistrationShapes.INVITATION,
            InvitationChanged::invitation,
            InvitationChanged::new);
    static final Kind<InvitationClosed> INVITATION_CLOSED = end(
            "invitationClosed",
            "invitation",
            RegistrationShapes.CLOSED_INVITATION,
            InvitationClosed::invitation,
            InvitationClosed::version,
            InvitationClosed::new);
    static final Kind<VerificationIssued> VERIFICATION_ISSUED = state(
            "verificationIssued",
            "verification",
            RegistrationShapes.VERIFICATION,
            VerificationIssued::verification,
            VerificationIssued::new);
    static final Kind<VerificationChanged> VERIFICATION_CHANGED = state(
            "verificationChanged",
            "verification",
            RegistrationShapes.VERIFICATION,
            VerificationChanged::verification,
            VerificationChanged::new);
    static final Kind<VerificationClosed> VERIFICATION_CLOSED = end(
            "verificationClosed",
            "verification",
            RegistrationShapes.CLOSED_VERIFICATION,
            VerificationClosed::verification,
            VerificationClosed::version,
            VerificationClosed::new);
    static final Kind<TaskLaunched> TASK_LAUNCHED =
            state("taskLaunched", "task", TaskShapes.TASK, TaskLaunched::task, TaskLaunched::new);
    static final Kind<TaskChanged> TASK_CHANGED =
            state("taskChanged", "task", TaskShapes.TASK, TaskChanged::task, TaskChanged::new);
    static final Kind<TasksPurged> TASKS_PURGED =
            state("tasksPurged", "createdBefore", INSTANT, TasksPurged::createdBefore, TasksPurged::new);
    static final Kind<SyncJobLaunched> SYNC_JOB_LAUNCHED =
            state("syncJobLaunched", "job", TaskShapes.SYNC_JOB, SyncJobLaunched::job, SyncJobLaunched::new);
    static final Kind<SyncJobChanged> SYNC_JOB_CHANGED =
            state("syncJobChanged", "job", TaskShapes.SYNC_JOB, SyncJobChanged::job, SyncJobChanged::new);
    static final Kind<SourceConfigured> SOURCE_CONFIGURED =
            state("sourceConfigured", "source", SourceShapes.SOURCE, SourceConfigured::source, SourceConfigured::new);
    static final Kind<ProfileConfigured> PROFILE_CONFIGURED = state(
            "profileConfigured", "profile", ProfileShapes.PROFILE, ProfileConfigured::profile, ProfileConfigured::new);
    static final Kind<TransformConfigured> TRANSFORM_CONFIGURED = state(
            "transformConfigured",
            "transform",
            TransformShapes.TRANSFORM,
            TransformConfigured::transform,
            TransformConfigured::new);
    static final Kind<ProvisioningPolicyConfigured> PROVISIONING_POLICY_CONFIGURED = state(
            "provisioningPolicyConfigured",
            "policy",
            ProvisioningShapes.POLICY,
            ProvisioningPolicyConfigured::policy,
            ProvisioningPolicyConfigured::new);
    static final Kind<EntitlementConfigured> ENTITLEMENT_CONFIGURED = state(
            "entitlementConfigured",
            "entitlement",
            AccessShapes.ENTITLEMENT,
            EntitlementConfigured::entitlement,
            EntitlementConfigured::new);
    static final Kind<AccessProfileConfigured> ACCESS_PROFILE_CONFIGURED = state(
            "accessProfileConfigured",
            "accessProfile",
            AccessShapes.ACCESS_PROFILE,
            AccessProfileConfigured::accessProfile,
            AccessProfileConfigured::new);
    static final Kind<RoleConfigured> ROLE_CONFIGURED =
            state("roleConfigured", "role", AccessShapes.ROLE, RoleConfigured::role, RoleConfigured::new);

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
                    TRANSFORM_CONFIGURED,
                    PROVISIONING_POLICY_CONFIGURED,
                    ENTITLEMENT_CONFIGURED,
                    ACCESS_PROFILE_CONFIGURED,
                    ROLE_CONFIGURED));

    private EventShapes() {}

    private static <E extends Event, S> Kind<E> state(
            String type, String field, Shape<S> shape, Function<E, S> state, BiFunction<S, Instant, E> make) {
        return new Kind<>(type, ObjectShape.of(required(field, shape, state), required("at", INSTANT, E::at), make));
    }

    private static <E extends Event, S> Kind<E> end(
            String type,
            String field,
            Shape<S> shape,
            Function<E, S> state,
            Function<E, Long> version,
            Function3<S, Long, Instant, E> make) {
        return new Kind<>(
                type,
                ObjectShape.of(
                        required(field, shape, state),
                        required("version", LONG, version),
                        required("at", INSTANT, E::at),
                        make));
    }
}
