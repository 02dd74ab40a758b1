package dev.selfsame.ports;

import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.AssignmentRequest;
import dev.selfsame.access.Impact;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.decision.Configuration;
import dev.selfsame.decision.Configuring.Loaded;
import dev.selfsame.decision.Inviting;
import dev.selfsame.decision.Reassignment.Item;
import dev.selfsame.event.Event.IdentityDeleted;
import dev.selfsame.event.LogEntry;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.UserLevel;
import dev.selfsame.ownership.Association;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.provisioning.Password;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.ListRequest;
import dev.selfsame.query.Page;
import dev.selfsame.refresh.IdentityPreview;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.NotAllowed;
import dev.selfsame.registration.ClosedInvitation;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.VerificationChannel;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import dev.selfsame.sync.AccountDrift;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.sync.SyncJobId;
import dev.selfsame.task.CompletionStatus;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import dev.selfsame.transform.Trace;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** All operations for one caller: each checks the caller's right and hands on to its service. */
record Guarded(Wiring wiring, Caller caller) implements Operations {

    private <T> Either<Refusal, T> allowed(Right right, Supplier<Either<Refusal, T>> operation) {
        Optional<String> missing = right.missing(caller);
        return missing.isPresent() ? Either.left(new NotAllowed(missing.get())) : operation.get();
    }

    private String actor() {
        return caller.name();
    }

    @Override
    public Either<Refusal, Page<Identity>> list(IdentityQuery query) {
        return allowed(Right.READ, () -> new IdentityService(wiring).list(query));
    }

    @Override
    public Either<Refusal, Page<Identity>> list(ListRequest request) {
        return allowed(Right.READ, () -> new IdentityService(wiring).list(request));
    }

    @Override
    public Either<Refusal, Identity> get(IdentityId id) {
        return allowed(Right.READ, () -> new IdentityService(wiring).get(id));
    }

    @Override
    public Either<Refusal, IdentityDeleted> delete(IdentityId id) {
        return allowed(Right.DELETE, () -> new IdentityService(wiring).delete(actor(), id));
    }

    @Override
    public Either<Refusal, List<Association>> ownership(IdentityId id) {
        return allowed(Right.READ_OWNERSHIP, () -> new OwnershipService(wiring).ownership(id));
    }

    @Override
    public Either<Refusal, List<Ownership>> reassignAll(IdentityId from, IdentityId to) {
        return allowed(
                Right.ADMINISTER, () -> new OwnershipService(wiring).reassign(actor(), from, to, Optional.empty()));
    }

    @Override
    public Either<Refusal, List<Ownership>> reassign(IdentityId from, IdentityId to, Set<Item> items) {
        return allowed(
                Right.ADMINISTER, () -> new OwnershipService(wiring).reassign(actor(), from, to, Optional.of(items)));
    }

    @Override
    public Either<Refusal, Ownership> own(IdentityId id, AssociationType type, OwnedEntity entity) {
        return allowed(Right.ADMINISTER, () -> new OwnershipService(wiring).own(actor(), id, type, entity));
    }

    @Override
    public Either<Refusal, Ownership> disown(AssociationType type, String entityType, String entityId) {
        return allowed(
                Right.ADMINISTER, () -> new OwnershipService(wiring).disown(actor(), type, entityType, entityId));
    }

    @Override
    public Either<Refusal, Listing> roleAssignments(
            IdentityId identity, Optional<RoleId> role, Optional<String> roleName) {
        return allowedToSeeAssignments(identity, () -> new AssignmentService(wiring).list(identity, role, roleName));
    }

    @Override
    public Either<Refusal, RoleAssignment> roleAssignment(IdentityId identity, AssignmentId assignment) {
        return allowedToSeeAssignments(identity, () -> new AssignmentService(wiring).get(identity, assignment));
    }

    private <T> Either<Refusal, T> allowedToSeeAssignments(
            IdentityId identity, Supplier<Either<Refusal, T>> operation) {
        return allowed(Right.READ_ASSIGNMENTS, () -> {
            boolean ofAnybody = Right.READ.missing(caller).isEmpty();
            return ofAnybody || isDirectReport(identity)
                    ? operation.get()
                    : Either.left(new NotAllowed("scope idn:identity:read, since it is no direct report"));
        });
    }

    private boolean isDirectReport(IdentityId identity) {
        return caller.identity().isPresent()
                && caller.identity().equals(new IdentityService(wiring).managerOf(identity));
    }

    @Override
    public Either<Refusal, RoleAssignment> assign(AssignmentRequest request) {
        return allowed(Right.ADMINISTER, () -> new AssignmentService(wiring).assign(caller, request));
    }

    @Override
    public Either<Refusal, RoleAssignment> revoke(IdentityId identity, AssignmentId assignment) {
        return allowed(Right.ADMINISTER, () -> new AssignmentService(wiring).revoke(actor(), identity, assignment));
    }

    @Override
    public Either<Refusal, Identity> reset(IdentityId id) {
        return allowed(Right.RESET, () -> new IdentityService(wiring).reset(actor(), id));
    }

    @Override
    public Either<Refusal, Optional<Link>> sendVerification(
            IdentityId id, VerificationChannel via, Optional<String> source) {
        return allowed(Right.VERIFY, () -> new VerificationService(wiring).send(actor(), id, via, source));
    }

    /** The token is the right. */
    @Override
    public Either<Refusal, IdentityId> redeem(String token, Password password) {
        return new VerificationService(wiring).redeem(token, password);
    }

    @Override
    public Either<Refusal, Task> invite(Inviting.Request request) {
        return allowed(Right.INVITE, () -> new InvitationService(wiring).invite(actor(), request));
    }

    /** The token is the right. */
    @Override
    public Either<Refusal, Identity> completeRegistration(String token, Password password) {
        return new InvitationService(wiring).complete(token, password);
    }

    @Override
    public Either<Refusal, List<PendingInvitation>> invitations(Optional<InvitationId> after, int most) {
        return allowed(Right.INVITE, () -> new InvitationService(wiring).list(after, most));
    }

    @Override
    public Either<Refusal, PendingInvitation> resend(InvitationId id) {
        return allowed(Right.INVITE, () -> new InvitationService(wiring).resend(actor(), id));
    }

    @Override
    public Either<Refusal, ClosedInvitation> cancel(InvitationId id) {
        return allowed(Right.INVITE, () -> new InvitationService(wiring).cancel(actor(), id));
    }

    @Override
    public Either<Refusal, Task> process(List<IdentityId> ids) {
        return allowed(Right.PROCESS, () -> new ProcessingService(wiring).process(actor(), ids));
    }

    @Override
    public Either<Refusal, SyncJob> synchronize(IdentityId id) {
        return allowed(Right.SYNCHRONIZE, () -> new SyncService(wiring).synchronize(actor(), id));
    }

    @Override
    public Either<Refusal, List<AccountDrift>> drift(IdentityId id) {
        return allowed(Right.SYNCHRONIZE, () -> new DriftService(wiring).of(id));
    }

    @Override
    public Either<Refusal, DriftReport> drift(SourceId source, Optional<AccountId> after, int most) {
        return allowed(Right.SYNCHRONIZE, () -> new DriftService(wiring).of(source, after, most));
    }

    @Override
    public Either<Refusal, SyncJob> syncJob(SyncJobId id) {
        return allowed(Right.SYNCHRONIZE, () -> new SyncService(wiring).job(id));
    }

    @Override
    public Either<Refusal, Task> taskStatus(TaskId id) {
        return allowed(Right.READ_TASKS, () -> new TaskService(wiring).get(id));
    }

    @Override
    public Either<Refusal, Task> clearTask(TaskId id, CompletionStatus status, Instant completed) {
        return allowed(Right.CLEAR_TASKS, () -> new TaskService(wiring).clear(actor(), id, status, completed));
    }

    @Override
    public Either<Refusal, Loaded> load(Configuration configuration) {
        return allowed(Right.ADMINISTER, () -> new ConfigurationService(wiring).load(actor(), configuration));
    }

    @Override
    public Either<Refusal, IdentityPreview> preview(IdentityId id, Optional<List<AttributeMapping>> mappings) {
        return allowed(Right.PREVIEW, () -> new PreviewService(wiring).preview(id, mappings));
    }

    @Override
    public Either<Refusal, Trace> explain(IdentityId id, String attribute) {
        return allowed(Right.PREVIEW, () -> new PreviewService(wiring).explain(id, attribute));
    }

    @Override
    public Either<Refusal, Summary> aggregate(SourceId source, Iterator<Either<Refusal, AccountData>> accounts) {
        return allowed(Right.ADMINISTER, () -> new AggregationService(wiring)
                .aggregate(actor(), source, Extent.ALL, Reading.of(accounts)));
    }

    @Override
    public Either<Refusal, Summary> aggregate(SourceId source) {
        return allowed(Right.ADMINISTER, () -> new ReadingService(wiring).aggregate(actor(), source));
    }

    @Override
    public Either<Refusal, Changes> aggregateChanges(SourceId source, Optional<String> since) {
        return allowed(Right.ADMINISTER, () -> new ReadingService(wiring).aggregateChanges(actor(), source, since));
    }

    @Override
    public Either<Refusal, Summary> aggregateDelta(SourceId source, Iterator<Either<Refusal, AccountData>> accounts) {
        return allowed(Right.ADMINISTER, () -> new AggregationService(wiring)
                .aggregate(actor(), source, Extent.SOME, Reading.of(accounts)));
    }

    @Override
    public Either<Refusal, List<Account>> accounts(IdentityId identity) {
        return allowed(Right.READ, () -> new LinkService(wiring).accounts(identity));
    }

    @Override
    public Either<Refusal, Account> link(AccountId account, IdentityId to) {
        return allowed(Right.ADMINISTER, () -> new LinkService(wiring).link(actor(), account, to));
    }

    @Override
    public Either<Refusal, Account> unlink(AccountId account) {
        return allowed(Right.ADMINISTER, () -> new LinkService(wiring).unlink(actor(), account));
    }

    @Override
    public Either<Refusal, Identity> protect(IdentityId id, boolean isProtected) {
        return allowed(Right.ADMINISTER, () -> new IdentityService(wiring).protect(actor(), id, isProtected));
    }

    @Override
    public Either<Refusal, Identity> grantLevels(IdentityId id, Set<UserLevel> levels) {
        return allowed(Right.ADMINISTER, () -> new IdentityService(wiring).grantLevels(actor(), id, levels));
    }

    @Override
    public Either<Refusal, Identity> setLifecycleState(IdentityId id, String state) {
        return allowed(Right.ADMINISTER, () -> new IdentityService(wiring).setLifecycleState(actor(), id, state));
    }

    @Override
    public Either<Refusal, Identity> signedIn(IdentityId id) {
        return allowed(Right.ADMINISTER, () -> new IdentityService(wiring).signedIn(actor(), id));
    }

    @Override
    public Either<Refusal, Explanation> explainRole(IdentityId identity, RoleId role) {
        return allowed(Right.ADMINISTER, () -> new ExplainService(wiring).role(identity, role));
    }

    @Override
    public Either<Refusal, Impact> impact(Role changed) {
        return allowed(Right.ADMINISTER, () -> Either.right(new ExplainService(wiring).impact(changed)));
    }

    @Override
    public Either<Refusal, Planned> planProvisioning() {
        return allowed(Right.ADMINISTER, () -> Either.right(new ProvisioningService(wiring).planned()));
    }

    @Override
    public Either<Refusal, Planned> provision() {
        return allowed(Right.ADMINISTER, () -> new ProvisioningService(wiring).provision(actor()));
    }

    @Override
    public Either<Refusal, Planned> approveProvisioning(String hash) {
        return allowed(Right.ADMINISTER, () -> new ProvisioningService(wiring).approve(actor(), hash));
    }

    @Override
    public Either<Refusal, List<DeadLetter>> deadLetters() {
        return allowed(Right.ADMINISTER, () -> Either.right(new EffectService(wiring).dead()));
    }

    @Override
    public Either<Refusal, String> retry(String key) {
        return allowed(Right.ADMINISTER, () -> new EffectService(wiring).retry(key));
    }

    @Override
    public Either<Refusal, String> discard(String key) {
        return allowed(Right.ADMINISTER, () -> new EffectService(wiring).discard(key));
    }

    @Override
    public Either<Refusal, List<LogEntry>> log(long after, int most) {
        return allowed(Right.ADMINISTER, () -> new ConfigurationService(wiring).log(after, most));
    }
}
