package dev.selfsame.ports;

import dev.selfsame.decision.Verifying;
import dev.selfsame.decision.Verifying.Order;
import dev.selfsame.decision.Verifying.Used;
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
import java.util.Optional;

/** Verifications: send and redeem. */
record VerificationService(Wiring wiring) {

    Either<Refusal, Optional<Link>> send(
            String actor, IdentityId id, VerificationChannel via, Optional<String> sourceName) {
        VerificationId verification = new VerificationId(wiring.chance().id());
        Optional<Token> token =
                via.byMail() ? Optional.empty() : Optional.of(Token.mint(verification.value(), wiring.chance()));
        return wiring.recorder()
                .record(actor, () -> decided(id, verification, via, sourceName, token))
                .map(sent -> token.map(wiring.outside().links()::verification).map(Link::new));
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
        return Found.orUnknown(wiring.store().catalog().sourceNamed(name.get()), "SOURCE", name.get())
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

    private Either<Refusal, Decision<Used>> used(Token token) {
        return wiring.store()
                .registrations()
                .verification(new VerificationId(token.opens()))
                .filter(open -> token.isOneOf(open.tokens()))
                .<Either<Refusal, PendingVerification>>map(Either::right)
                .orElse(Either.left(new InvalidToken()))
                .flatMap(open -> identity(open).flatMap(who -> Verifying.use(open, who, wiring.now())));
    }

    private Either<Refusal, Identity> identity(PendingVerification verification) {
        return Found.or(wiring.store().identities().byId(verification.identity()), "IDENTITY", verification.identity());
    }

    private Either<Refusal, IdentityId> set(Used used, Password password) {
        PendingVerification verification = used.verification();
        Either<Refusal, IdentityId> outcome;
        try {
            outcome = new PasswordService(wiring).set(verification.identity(), verification.source(), password);
        } catch (RuntimeException trouble) {
            reopen(used);
            throw trouble;
        }
        return outcome.peekLeft(refusal -> reopen(used));
    }

    /** Where it may not be opened again, the link is used up and another one has to be asked for. */
    private void reopen(Used used) {
        PendingVerification verification = used.verification();
        wiring.recorder().record("token", () -> identity(verification)
                .flatMap(who -> Verifying.reopen(
                        used, who, wiring.store().registrations().verificationsOf(who.id()), wiring.now())));
    }
}
