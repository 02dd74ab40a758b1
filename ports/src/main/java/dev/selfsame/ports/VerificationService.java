package dev.selfsame.ports;

import dev.selfsame.decision.Verifying;
import dev.selfsame.decision.Verifying.Order;
import dev.selfsame.event.Decision;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.provisioning.Password;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.InvalidToken;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.registration.VerificationChannel;
import dev.selfsame.registration.VerificationId;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import io.vavr.control.Either;
import java.net.URI;
import java.util.Optional;

/** Verifications: send and redeem. */
record VerificationService(Wiring wiring) {

    Either<Refusal, Optional<URI>> send(
            String actor, IdentityId id, VerificationChannel via, Optional<String> sourceName) {
        VerificationId verification = new VerificationId(wiring.chance().id());
        Optional<Token> token =
                via.byMail() ? Optional.empty() : Optional.of(Token.mint(verification.value(), wiring.chance()));
        return wiring.recorder()
                .record(actor, () -> decided(id, verification, via, sourceName, token))
                .map(sent -> token.map(wiring.outside().links()::verification));
    }

    private Either<Refusal, Decision<PendingVerification>> decided(
            IdentityId id,
            VerificationId verification,
            VerificationChannel via,
            Optional<String> sourceName,
            Optional<Token> token) {
        return Found.or(wiring.store().identities().byId(id), "IDENTITY", id).flatMap(who -> source(who, sourceName)
                .flatMap(source -> Verifying.send(
                        who,
                        new Order(verification, via, source, token.map(Token::hash)),
                        wiring.store().registrations().verificationsOf(id),
                        wiring.now())));
    }

    private Either<Refusal, Optional<SourceId>> source(Identity who, Optional<String> name) {
        if (name.isEmpty()) {
            return Either.right(Optional.empty());
        }
        return Found.or(wiring.store().catalog().sourceNamed(name.get()), "SOURCE", name.get())
                .flatMap(source ->
                        new PasswordService(wiring).account(who.id(), source).map(account -> source))
                .map(Source::id)
                .map(Optional::of);
    }

    /** Closes the verification first, so that the link can't be used twice, and opens it again if the password fails. */
    Either<Refusal, IdentityId> redeem(String text, Password password) {
        return Token.parse(text)
                .<Either<Refusal, Token>>map(Either::right)
                .orElse(Either.left(new InvalidToken()))
                .flatMap(token -> wiring.recorder().record("token", () -> used(token)))
                .flatMap(used -> set(used, password));
    }

    private Either<Refusal, Decision<PendingVerification>> used(Token token) {
        return wiring.store()
                .registrations()
                .verification(new VerificationId(token.opens()))
                .filter(open -> token.isOneOf(open.tokens()))
                .<Either<Refusal, PendingVerification>>map(Either::right)
                .orElse(Either.left(new InvalidToken()))
                .flatMap(open -> Verifying.use(open, wiring.now()));
    }

    private Either<Refusal, IdentityId> set(PendingVerification used, Password password) {
        Either<Refusal, IdentityId> outcome;
        try {
            outcome = new PasswordService(wiring).set(used.identity(), used.source(), password);
        } catch (RuntimeException trouble) {
            reopen(used);
            throw trouble;
        }
        return outcome.peekLeft(refusal -> reopen(used));
    }

    private void reopen(PendingVerification used) {
        wiring.recorder().record("token", () -> Either.right(Verifying.reopen(used, wiring.now())));
    }
}
