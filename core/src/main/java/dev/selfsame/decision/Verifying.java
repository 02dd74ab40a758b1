package dev.selfsame.decision;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.MailVerification;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.VerificationChanged;
import dev.selfsame.event.Event.VerificationClosed;
import dev.selfsame.event.Event.VerificationIssued;
import dev.selfsame.identity.Identity;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.InvalidToken;
import dev.selfsame.refusal.Refusal.NoAddress;
import dev.selfsame.registration.ClosedVerification;
import dev.selfsame.registration.Closing;
import dev.selfsame.registration.MailAddress;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.registration.TokenHash;
import dev.selfsame.registration.Verification;
import dev.selfsame.registration.VerificationChannel;
import dev.selfsame.registration.VerificationId;
import dev.selfsame.source.SourceId;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sends verification links and takes them in. */
public final class Verifying {

    private Verifying() {}

    /** A verification to be handed over; the token's hash is known already where the link is the answer. */
    public record Order(
            VerificationId id, VerificationChannel via, Optional<SourceId> source, Optional<TokenHash> token) {}

    /** A link for one purpose replaces the earlier links for it; refused with {@link NoAddress} for mail to nowhere. */
    public static Either<Refusal, Decision<PendingVerification>> send(
            Identity who, Order order, List<PendingVerification> open, Instant at) {
        Optional<String> address =
                who.attributes().text(order.via().addressAttribute()).filter(MailAddress::isPlausible);
        if (order.via().byMail() && address.isEmpty()) {
            return Either.left(new NoAddress(who.id(), order.via().addressAttribute()));
        }
        PendingVerification verification = PendingVerification.builder()
                .id(order.id())
                .identity(who.id())
                .via(order.via())
                .address(address.filter(any -> order.via().byMail()))
                .source(order.source())
                .issuedAt(at)
                .expiresAt(at.plus(Verification.LIFETIME))
                .addAllTokens(order.token().map(Set::of).orElse(Set.of()))
                .build();
        return Either.right(Decision.answering(verification)
                .alsoRecording(replaced(open, order.source(), at))
                .alsoRecording(new VerificationIssued(verification, at))
                .thenDoing(mail(verification, at)));
    }

    private static List<Event> replaced(List<PendingVerification> open, Optional<SourceId> source, Instant at) {
        return open.stream()
                .filter(earlier -> earlier.source().equals(source))
                .<Event>map(
                        earlier -> new VerificationClosed(closed(earlier, Closing.REPLACED, at), earlier.version(), at))
                .toList();
    }

    private static List<Due> mail(PendingVerification verification, Instant at) {
        return verification.via().byMail() ? List.of(new Due(new MailVerification(verification.id()), at)) : List.of();
    }

    /** One more link that is good, because one more mail is about to leave. */
    public static Decision<PendingVerification> linked(PendingVerification open, TokenHash token, Instant at) {
        Set<TokenHash> tokens = new HashSet<>(open.tokens());
        tokens.add(token);
        PendingVerification next = open.withTokens(tokens).withVersion(open.version() + 1);
        return Decision.answering(next).alsoRecording(new VerificationChanged(next, at));
    }

    /** A verification whose link was used, and the version that its identity had then. */
    public record Used(PendingVerification verification, long identityVersion) {}

    /** Uses a link, once; refused with {@link InvalidToken} when it has expired. */
    public static Either<Refusal, Decision<Used>> use(PendingVerification open, Identity who, Instant at) {
        if (open.isExpired(at)) {
            return Either.left(new InvalidToken());
        }
        return Either.right(Decision.answering(new Used(open, who.version()))
                .alsoRecording(new VerificationClosed(closed(open, Closing.USED, at), open.version(), at)));
    }

    /**
     * Opens a verification again whose password wasn't taken. Refused when anything has happened to the identity since, such
     * as a reset, or when a newer link has taken its place.
     */
    public static Either<Refusal, Decision<PendingVerification>> reopen(
            Used used, Identity who, List<PendingVerification> open, Instant at) {
        PendingVerification verification = used.verification();
        boolean replaced = open.stream().anyMatch(newer -> newer.source().equals(verification.source()));
        if (replaced || who.version() != used.identityVersion()) {
            return Either.left(new InvalidToken());
        }
        PendingVerification again = verification.withVersion(verification.version() + 2);
        return Either.right(Decision.answering(again).alsoRecording(new VerificationChanged(again, at)));
    }

    static ClosedVerification closed(PendingVerification open, Closing how, Instant at) {
        return new ClosedVerification(open.id(), open.identity(), how, at);
    }
}
