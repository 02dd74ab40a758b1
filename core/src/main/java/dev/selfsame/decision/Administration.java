package dev.selfsame.decision;

import dev.selfsame.event.AttributeChange;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event.IdentityChanged;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.LifecycleState;
import dev.selfsame.identity.UserLevel;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.IllegalTransition;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The small changes to one identity: its status, its protection, its levels, its lifecycle state. */
public final class Administration {

    private Administration() {}

    /** The event that gives an identity its next version; its name and manager count as no attribute changes. */
    static IdentityChanged changed(Identity before, Identity after, IdentityChange why, Instant at) {
        return new IdentityChanged(
                after.withModified(at).withVersion(before.version() + 1),
                why,
                AttributeChange.between(before.attributes(), after.attributes()),
                at);
    }

    static Either<Refusal, IdentityChanged> becoming(Identity who, IdentityStatus status, Instant at) {
        if (!who.status().mayBecome(status)) {
            return Either.left(new IllegalTransition(who.id(), who.status(), status));
        }
        return Either.right(changed(who, who.withStatus(status), IdentityChange.STATUS_CHANGED, at));
    }

    /** The host reports that a registered person has signed in; changes nothing for an active one, and is refused for a
     * disabled one. */
    public static Either<Refusal, Decision<Identity>> signedIn(Identity who, Instant at) {
        if (who.status() == IdentityStatus.ACTIVE) {
            return Either.right(Decision.answering(who));
        }
        if (who.status() == IdentityStatus.DISABLED || who.status() == IdentityStatus.DEACTIVATED) {
            return Either.left(new IllegalTransition(who.id(), who.status(), IdentityStatus.ACTIVE));
        }
        return becoming(who, IdentityStatus.ACTIVE, at)
                .map(Decision::happened)
                .map(decision -> decision.map(IdentityChanged::identity));
    }

    public static Decision<Identity> protectedFromDeletion(Identity who, boolean isProtected, Instant at) {
        return administered(who, who.withIsProtected(isProtected), at);
    }

    public static Decision<Identity> withLevels(Identity who, Set<UserLevel> levels, Instant at) {
        return administered(who, who.withLevels(levels), at);
    }

    private static Decision<Identity> administered(Identity before, Identity after, Instant at) {
        if (after.equals(before)) {
            return Decision.answering(before);
        }
        return Decision.happened(changed(before, after, IdentityChange.ADMINISTERED, at))
                .map(IdentityChanged::identity);
    }

    /** Puts an identity into a lifecycle state by hand; it holds until the calculated state changes. */
    public static Either<Refusal, Decision<Identity>> inLifecycleState(
            Identity who, Optional<IdentityProfile> profile, String state, Instant at) {
        boolean known = profile.stream()
                .flatMap(its -> its.lifecycleStates().stream())
                .anyMatch(definition -> definition.technicalName().equals(state));
        if (!known) {
            return Either.left(new InvalidParameter("lifecycle state", "the identity's profile doesn't know it"));
        }
        Identity after = who.withLifecycleState(new LifecycleState(state, true));
        return Either.right(Decision.happened(changed(who, after, IdentityChange.LIFECYCLE_SET, at))
                .map(IdentityChanged::identity));
    }

    /** Records what processing has found; the answer tells whether it went well. */
    static IdentityChanged refreshed(Identity before, Identity after, Instant at) {
        List<AttributeChange> changes = AttributeChange.between(before.attributes(), after.attributes());
        return new IdentityChanged(after, IdentityChange.REFRESHED, changes, at);
    }
}
