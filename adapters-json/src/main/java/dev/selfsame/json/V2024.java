package dev.selfsame.json;

import dev.selfsame.access.Impact;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.decision.Inviting;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ownership.Association;
import dev.selfsame.ports.driving.ExplainAccess.Explanation;
import dev.selfsame.ports.driving.ManageRoleAssignments.Listing;
import dev.selfsame.ports.driving.ManageRoleAssignments.Listing.References;
import dev.selfsame.ports.driving.ProvisionAccess.Planned;
import dev.selfsame.ports.driving.SynchronizeAttributes.DriftReport;
import dev.selfsame.ports.driving.TendEffects.DeadLetter;
import dev.selfsame.refresh.IdentityPreview;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import dev.selfsame.sync.AccountDrift;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.task.Task;
import dev.selfsame.transform.Trace;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * The wire format of the V2024 Identities API, as published; safe for use by several threads.
 *
 * <p>Writing gives UTF-8, dates in ISO 8601 with milliseconds and Z, and every field of a schema: null where there is
 * nothing and the schema allows null, left out where it doesn't. Reading is lenient: unknown fields are ignored, and a
 * value of a near type is taken for the one expected. It refuses with {@link MalformedDocument} what isn't JSON or has
 * another shape altogether, and with {@link InvalidParameter} a field; it never throws.
 */
public final class V2024 {

    private static final V2024 FORMAT = new V2024();

    private V2024() {}

    public static V2024 format() {
        return FORMAT;
    }

    /** An {@code Identity}. */
    public byte[] identity(Identity identity) {
        return Json.write(IdentityWire.of(identity));
    }

    /** A list of {@code Identity}. */
    public byte[] identities(List<Identity> identities) {
        return Json.write(identities.stream().map(IdentityWire::of).toList());
    }

    /**
     * An {@code IdentityOwnershipAssociationDetails}, whose schema and example contradict each other: here the details are
     * a list, as in the schema, and the entities flat, as in the example.
     */
    public byte[] ownership(List<Association> associations) {
        return Json.write(AssociationsWire.of(null, associations));
    }

    /** A list of {@code RoleAssignmentRef} or of {@code RoleAssignmentDto}. */
    public byte[] roleAssignments(Listing listing) {
        return listing instanceof References references
                ? Json.write(references.assignments().stream()
                        .map(AssignmentReferenceWire::of)
                        .toList())
                : Json.write(
                        listing.assignments().stream().map(AssignmentWire::of).toList());
    }

    /** A {@code RoleAssignmentDto}. */
    public byte[] roleAssignment(RoleAssignment assignment) {
        return Json.write(AssignmentWire.of(assignment));
    }

    /** An {@code IdentitySyncJob}. */
    public byte[] syncJob(SyncJob job) {
        return Json.write(SyncJobWire.of(job));
    }

    /** A {@code TaskStatus}; its messages are in the best of the accepted locales, or in English. */
    public byte[] taskStatus(Task task, List<Locale> accepted) {
        return Json.write(TaskWire.of(task, accepted));
    }

    /** A {@code TaskResultResponse}. */
    public byte[] taskResult(Task task) {
        return Json.write(TaskResultWire.of(task));
    }

    /** An {@code IdentityPreviewResponse}. */
    public byte[] preview(IdentityPreview preview) {
        return Json.write(PreviewWire.of(preview));
    }

    /** How an attribute came to its value, as a tree of operations; nothing like it is published. */
    public byte[] trace(Trace trace) {
        return Json.write(TraceWire.of(trace));
    }

    /** What is to change about people's access; nothing like it is published. */
    public byte[] plan(Planned planned) {
        return Json.write(PlanWire.of(planned));
    }

    /** Accounts that haven't what they should have; nothing like it is published. */
    public byte[] drifts(List<AccountDrift> drifts) {
        return Json.write(drifts.stream().map(DriftWire::of).toList());
    }

    /** Some of a source's accounts that haven't what they should have; nothing like it is published. */
    public byte[] driftReport(DriftReport report) {
        return Json.write(DriftWire.ReportWire.of(report));
    }

    /** What was given up; nothing like it is published. */
    public byte[] deadLetters(List<DeadLetter> letters) {
        return Json.write(letters.stream().map(AccessAnswers.DeadLetterWire::of).toList());
    }

    /** Whom a change of a role would hit; nothing like it is published. */
    public byte[] impact(Impact impact) {
        return Json.write(AccessAnswers.ImpactWire.of(impact));
    }

    /** Why somebody has a role, or why not; nothing like it is published. */
    public byte[] explanation(Explanation explanation) {
        return Json.write(AccessAnswers.ExplanationWire.of(explanation));
    }

    /** A {@code Role}, with nothing about it that isn't understood. */
    public Either<Refusal, Role> role(byte[] body) {
        return RoleRequest.read(body);
    }

    /** An {@code InviteIdentitiesRequest}. */
    public Either<Refusal, Inviting.Request> inviteRequest(byte[] body) {
        return Requests.invitation(body);
    }

    /** An {@code IdentityPreviewRequest}. */
    public Either<Refusal, PreviewRequest> previewRequest(byte[] body) {
        return Requests.preview(body);
    }

    /** A {@code ProcessIdentitiesRequest}; repetitions and their number are left to the decision. */
    public Either<Refusal, List<IdentityId>> processRequest(byte[] body) {
        return Requests.processing(body);
    }

    /** A {@code SendAccountVerificationRequest}. */
    public Either<Refusal, VerificationRequest> verificationRequest(byte[] body) {
        return Requests.verification(body);
    }

    /** A list of {@code JsonPatchOperation} that sets {@code /completionStatus} and {@code /completed}. */
    public Either<Refusal, TaskPatch> taskPatch(byte[] body) {
        return Requests.taskPatch(body);
    }

    /** The associations of any of the published shapes: details as a list or one object, entities flat or nested. */
    public Either<Refusal, List<Association>> associationDetails(byte[] body) {
        return Requests.associations(body);
    }

    /**
     * The one answer to a refusal.
     *
     * @param trackingId 32 hexadecimal digits, by which the host finds the request again
     * @param accepted the locales that the caller accepts, in order of preference
     */
    public Answer refusal(Refusal refusal, String trackingId, List<Locale> accepted) {
        return Answers.refusal(refusal, trackingId, accepted);
    }

    /** The answer to what the host itself refuses or fails at, such as 400, 404, 405, 413, 415, 429 and 500. */
    public Answer error(int status, String trackingId, List<Locale> accepted, String cause) {
        return Answers.error(status, trackingId, accepted, cause);
    }

    /** 401. */
    public Answer unauthorized(String error) {
        return Answers.unauthorized(error);
    }

    /** 429, with {@code Retry-After} in whole seconds, rounded up, at least 1. */
    public Answer rateLimited(Duration retryAfter) {
        return Answers.rateLimited(retryAfter);
    }
}
