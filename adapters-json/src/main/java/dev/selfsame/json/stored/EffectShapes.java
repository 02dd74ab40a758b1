package dev.selfsame.json.stored;

import static dev.selfsame.json.stored.Field.list;
import static dev.selfsame.json.stored.Field.optional;
import static dev.selfsame.json.stored.Field.required;
import static dev.selfsame.json.stored.Plain.INSTANT;
import static dev.selfsame.json.stored.Plain.INT;
import static dev.selfsame.json.stored.Plain.LONG;
import static dev.selfsame.json.stored.Plain.TEXT;

import dev.selfsame.event.Effect;
import dev.selfsame.event.Effect.ApplyAccess;
import dev.selfsame.event.Effect.EndAssignment;
import dev.selfsame.event.Effect.FindDrift;
import dev.selfsame.event.Effect.InviteIdentities;
import dev.selfsame.event.Effect.MailInvitation;
import dev.selfsame.event.Effect.MailVerification;
import dev.selfsame.event.Effect.PlanProcessing;
import dev.selfsame.event.Effect.ProcessIdentities;
import dev.selfsame.event.Effect.Provision;
import dev.selfsame.event.Effect.ProvisionAccount;
import dev.selfsame.event.Effect.PushAttributes;
import dev.selfsame.event.Effect.PushChanges;
import dev.selfsame.event.Effect.RefreshIdentities;
import dev.selfsame.event.Effect.RunSchedule;
import dev.selfsame.event.EffectHandler;
import dev.selfsame.json.stored.Kind.Writing;
import java.util.List;

/** The shapes of effects, one for each, so that a new effect doesn't compile until it has one. */
final class EffectShapes implements EffectHandler<Writing> {

    private static final Kind<MailInvitation> MAIL_INVITATION = new Kind<>(
            "mailInvitation",
            ObjectShape.of(
                    required("invitation", RegistrationShapes.INVITATION_ID, MailInvitation::invitation),
                    required("resent", INT, MailInvitation::resent),
                    MailInvitation::new));
    private static final Kind<MailVerification> MAIL_VERIFICATION = new Kind<>(
            "mailVerification",
            ObjectShape.of(
                    required("verification", RegistrationShapes.VERIFICATION_ID, MailVerification::verification),
                    MailVerification::new));
    private static final Kind<InviteIdentities> INVITE_IDENTITIES = new Kind<>(
            "inviteIdentities",
            ObjectShape.of(
                    required("task", TaskShapes.ID, InviteIdentities::task),
                    required("part", INT, InviteIdentities::part),
                    list("identities", IdentityShapes.ID, InviteIdentities::identities),
                    InviteIdentities::new));
    private static final Kind<ProcessIdentities> PROCESS_IDENTITIES = new Kind<>(
            "processIdentities",
            ObjectShape.of(
                    required("task", TaskShapes.ID, ProcessIdentities::task),
                    required("part", INT, ProcessIdentities::part),
                    list("identities", IdentityShapes.ID, ProcessIdentities::identities),
                    ProcessIdentities::new));
    private static final Kind<PlanProcessing> PLAN_PROCESSING = new Kind<>(
            "planProcessing",
            ObjectShape.of(
                    required("task", TaskShapes.ID, PlanProcessing::task),
                    required("profile", IdentityShapes.PROFILE_ID, PlanProcessing::profile),
                    optional("after", IdentityShapes.ID, PlanProcessing::after),
                    PlanProcessing::new));
    private static final Kind<RefreshIdentities> REFRESH_IDENTITIES = new Kind<>(
            "refreshIdentities",
            ObjectShape.of(
                    required("occasion", TEXT, RefreshIdentities::occasion),
                    list("identities", IdentityShapes.ID, RefreshIdentities::identities),
                    RefreshIdentities::new));
    private static final Kind<PushAttributes> PUSH_ATTRIBUTES = new Kind<>(
            "pushAttributes",
            ObjectShape.of(required("job", TaskShapes.SYNC_JOB_ID, PushAttributes::job), PushAttributes::new));
    private static final Kind<EndAssignment> END_ASSIGNMENT = new Kind<>(
            "endAssignment",
            ObjectShape.of(required("assignment", AssignmentShapes.ID, EndAssignment::assignment), EndAssignment::new));
    private static final Kind<Provision> PROVISION =
            new Kind<>("provision", ObjectShape.of(required("slot", INSTANT, Provision::slot), Provision::new));
    private static final Kind<ProvisionAccount> PROVISION_ACCOUNT = new Kind<>(
            "provisionAccount",
            ObjectShape.of(
                    required("identity", IdentityShapes.ID, ProvisionAccount::identity),
                    required("source", SourceShapes.ID, ProvisionAccount::source),
                    optional("account", SourceShapes.ACCOUNT_ID, ProvisionAccount::account),
                    list("steps", LONG, ProvisionAccount::steps),
                    ProvisionAccount::new));
    private static final Kind<ApplyAccess> APPLY_ACCESS = new Kind<>(
            "applyAccess",
            ObjectShape.of(
                    required("profile", IdentityShapes.PROFILE_ID, ApplyAccess::profile),
                    required("occasion", TEXT, ApplyAccess::occasion),
                    optional("after", IdentityShapes.ID, ApplyAccess::after),
                    ApplyAccess::new));
    private static final Kind<PushChanges> PUSH_CHANGES = new Kind<>(
            "pushChanges",
            ObjectShape.of(
                    required("identity", IdentityShapes.ID, PushChanges::identity),
                    required("occasion", TEXT, PushChanges::occasion),
                    list("attributes", TEXT, PushChanges::attributes),
                    PushChanges::new));
    private static final Kind<FindDrift> FIND_DRIFT = new Kind<>(
            "findDrift",
            ObjectShape.of(
                    required("source", SourceShapes.ID, FindDrift::source),
                    required("slot", INSTANT, FindDrift::slot),
                    optional("after", SourceShapes.ACCOUNT_ID, FindDrift::after),
                    FindDrift::new));
    private static final Kind<RunSchedule> RUN_SCHEDULE =
            new Kind<>("runSchedule", ObjectShape.of(required("slot", INSTANT, RunSchedule::slot), RunSchedule::new));

    private static final EffectShapes EACH = new EffectShapes();

    static final Shape<Effect> EFFECT = new Kinds<>(
            effect -> effect.handle(EACH),
            List.of(
                    MAIL_INVITATION,
                    MAIL_VERIFICATION,
                    INVITE_IDENTITIES,
                    PROCESS_IDENTITIES,
                    PLAN_PROCESSING,
                    REFRESH_IDENTITIES,
                    PUSH_ATTRIBUTES,
                    END_ASSIGNMENT,
                    PROVISION,
                    PROVISION_ACCOUNT,
                    APPLY_ACCESS,
                    PUSH_CHANGES,
                    FIND_DRIFT,
                    RUN_SCHEDULE));

    private EffectShapes() {}

    @Override
    public Writing mailInvitation(MailInvitation effect) {
        return MAIL_INVITATION.writing(effect);
    }

    @Override
    public Writing mailVerification(MailVerification effect) {
        return MAIL_VERIFICATION.writing(effect);
    }

    @Override
    public Writing inviteIdentities(InviteIdentities effect) {
        return INVITE_IDENTITIES.writing(effect);
    }

    @Override
    public Writing processIdentities(ProcessIdentities effect) {
        return PROCESS_IDENTITIES.writing(effect);
    }

    @Override
    public Writing planProcessing(PlanProcessing effect) {
        return PLAN_PROCESSING.writing(effect);
    }

    @Override
    public Writing refreshIdentities(RefreshIdentities effect) {
        return REFRESH_IDENTITIES.writing(effect);
    }

    @Override
    public Writing pushAttributes(PushAttributes effect) {
        return PUSH_ATTRIBUTES.writing(effect);
    }

    @Override
    public Writing endAssignment(EndAssignment effect) {
        return END_ASSIGNMENT.writing(effect);
    }

    @Override
    public Writing provision(Provision effect) {
        return PROVISION.writing(effect);
    }

    @Override
    public Writing provisionAccount(ProvisionAccount effect) {
        return PROVISION_ACCOUNT.writing(effect);
    }

    @Override
    public Writing applyAccess(ApplyAccess effect) {
        return APPLY_ACCESS.writing(effect);
    }

    @Override
    public Writing pushChanges(PushChanges effect) {
        return PUSH_CHANGES.writing(effect);
    }

    @Override
    public Writing findDrift(FindDrift effect) {
        return FIND_DRIFT.writing(effect);
    }

    @Override
    public Writing runSchedule(RunSchedule effect) {
        return RUN_SCHEDULE.writing(effect);
    }
}
