package dev.selfsame.event;

import dev.selfsame.access.AssignmentId;
import dev.selfsame.attribute.Digest;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.VerificationId;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import dev.selfsame.sync.SyncJobId;
import dev.selfsame.task.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something that must now happen outside, at least once; effects hold no secrets and no personal data. */
public sealed interface Effect {

    /** Names the effect for good: a store keeps one effect a key, and a mail or a connector sees the same key again. */
    String key();

    /** Calls the handler's method for this kind of effect. */
    <R> R handle(EffectHandler<R> handler);

    /** Mail an invitation, for the n-th time that it is sent. */
    record MailInvitation(InvitationId invitation, int resent) implements Effect {
        @Override
        public String key() {
            return "mail-invitation:" + invitation + ":" + resent;
        }

        @Override
        public <R> R handle(EffectHandler<R> handler) {
            return handler.mailInvitation(this);
        }
    }

    /** Mail a verification. */
    record MailVerification(VerificationId verification) implements Effect {
        @Override
        public String key() {
            return "mail-verification:" + verification;
        }

        @Override
        public <R> R handle(EffectHandler<R> handler) {
            return handler.mailVerification(this);
        }
    }

    /** Invite the identities of one part of a task. */
    record InviteIdentities(TaskId task, int part, List<IdentityId> identities) implements Effect {
        public InviteIdentities {
            identities = List.copyOf(identities);
        }

        @Override
        public String key() {
            return "invite:" + task + ":" + part;
        }

        @Override
        public <R> R handle(EffectHandler<R> handler) {
            return handler.inviteIdentities(this);
        }
    }

    /** Process the identities of one part of a task. */
    record ProcessIdentities(TaskId task, int part, List<IdentityId> identities) implements Effect {
        public ProcessIdentities {
            identities = List.copyOf(identities);
        }

        @Override
        public String key() {
            return "process:" + task + ":" + part;
        }

        @Override
        public <R> R handle(EffectHandler<R> handler) {
            return handler.processIdentities(this);
        }
    }

    /** Plan the next parts of a task that processes a profile's identities, from those after a given one on. */
    record PlanProcessing(TaskId task, ProfileId profile, Optional<IdentityId> after) implements Effect {
        @Override
        public String key() {
            return "plan:" + task + ":" + after.map(IdentityId::value).orElse("");
        }

        @Override
        public <R> R handle(EffectHandler<R> handler) {
            return handler.planProcessing(this);
        }
    }

    /** Process identities because of something that has happened to them; the id tells one such occasion from others. */
    record RefreshIdentities(String occasion, List<IdentityId> identities) implements Effect {
        public RefreshIdentities {
            identities = List.copyOf(identities);
        }

        @Override
        public String key() {
            return "refresh:" + occasion;
        }

        @Override
        public <R> R handle(EffectHandler<R> handler) {
            return handler.refreshIdentities(this);
        }
    }

    /** Push an identity's attributes to its accounts. */
    record PushAttributes(SyncJobId job) implements Effect {
        @Override
        public String key() {
            return "push:" + job;
        }

        @Override
        public <R> R handle(EffectHandler<R> handler) {
            return handler.pushAttributes(this);
        }
    }

    /**
     * Push attributes that have changed, or have drifted, to an identity's accounts.
     *
     * @param occasion tells one such occasion from others
     * @param attributes identity attributes, by name
     */
    record PushChanges(IdentityId identity, String occasion, List<String> attributes) implements Effect {
        public PushChanges {
            attributes = List.copyOf(attributes);
        }

        @Override
        public String key() {
            return "sync:" + identity + ":" + occasion;
        }

        @Override
        public <R> R handle(EffectHandler<R> handler) {
            return handler.pushChanges(this);
        }
    }

    /** Look for accounts of a source that have drifted, from those after a given one on, and have them set right. */
    record FindDrift(SourceId source, Instant slot, Optional<AccountId> after) implements Effect {
        @Override
        public String key() {
            return "drift:" + slot + ":" + source + ":"
                    + after.map(AccountId::value).orElse("");
        }

        @Override
        public <R> R handle(EffectHandler<R> handler) {
            return handler.findDrift(this);
        }
    }

    /** End an assignment whose remove date has come. */
    record EndAssignment(AssignmentId assignment) implements Effect {
        @Override
        public String key() {
            return "end-assignment:" + assignment;
        }

        @Override
        public <R> R handle(EffectHandler<R> handler) {
            return handler.endAssignment(this);
        }
    }

    /**
     * Have those of a profile processed whose access is another one since roles or what they give were changed, from those
     * after a given one on.
     *
     * @param occasion tells one such change from others
     */
    record ApplyAccess(ProfileId profile, String occasion, Optional<IdentityId> after) implements Effect {
        @Override
        public String key() {
            return "apply:" + occasion + ":" + profile + ":"
                    + after.map(IdentityId::value).orElse("");
        }

        @Override
        public <R> R handle(EffectHandler<R> handler) {
            return handler.applyAccess(this);
        }
    }

    /** Plan what is to change about the access of all with whom something is open. */
    record Provision(Instant slot) implements Effect {
        @Override
        public String key() {
            return "provision:" + slot;
        }

        @Override
        public <R> R handle(EffectHandler<R> handler) {
            return handler.provision(this);
        }
    }

    /**
     * Do to one account what was accepted.
     *
     * @param account which one; empty for one that is to be made
     * @param steps what was accepted, by the digests of its steps; what is no longer to be done by then is left out
     */
    record ProvisionAccount(IdentityId identity, SourceId source, Optional<AccountId> account, List<Long> steps)
            implements Effect {
        public ProvisionAccount {
            steps = List.copyOf(steps);
        }

        @Override
        public String key() {
            Digest digest = new Digest();
            steps.forEach(digest::add);
            String which = account.map(AccountId::value).orElse("new:" + identity);
            return "account:" + source + ":" + which + ":" + Long.toHexString(digest.value());
        }

        @Override
        public <R> R handle(EffectHandler<R> handler) {
            return handler.provisionAccount(this);
        }
    }

    /** Launch the scheduled processing that is due at a slot, and plan the next one. */
    record RunSchedule(Instant slot) implements Effect {
        @Override
        public String key() {
            return "schedule:" + slot;
        }

        @Override
        public <R> R handle(EffectHandler<R> handler) {
            return handler.runSchedule(this);
        }
    }
}
