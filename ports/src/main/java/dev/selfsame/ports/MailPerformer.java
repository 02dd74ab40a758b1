package dev.selfsame.ports;

import dev.selfsame.decision.Inviting;
import dev.selfsame.decision.Verifying;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Effect;
import dev.selfsame.event.Effect.MailInvitation;
import dev.selfsame.event.Effect.MailVerification;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Mailer.Kind;
import dev.selfsame.ports.driven.Mailer.Mail;
import dev.selfsame.ports.driven.Registrations;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.source.Source;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * Mails links. A link's token exists only in the mail: it is made anew for each attempt, its hash is recorded before the
 * mail leaves, and every hash of an attempt stays good, since nobody can tell which of the mails arrives.
 */
record MailPerformer(Wiring wiring) {

    Performed invitation(MailInvitation effect) {
        Optional<PendingInvitation> open = registrations()
                .invitation(effect.invitation())
                .filter(pending -> pending.resent() == effect.resent())
                .filter(pending -> !pending.isExpired(wiring.now()));
        return open.map(pending -> mailed(effect, pending)).orElseGet(() -> completed(effect));
    }

    private Performed mailed(MailInvitation effect, PendingInvitation open) {
        Token token = Token.mint(open.id().value(), wiring.chance());
        Either<?, PendingInvitation> linked = wiring.recorder()
                .record(Decision.SYSTEM, () -> Found.or(registrations().invitation(open.id()), "INVITATION", open.id())
                        .map(pending -> Inviting.linked(pending, token.hash(), wiring.now())));
        if (linked.isLeft()) {
            return completed(effect);
        }
        Mail mail = Mail.builder()
                .key(effect.key())
                .kind(Kind.INVITATION)
                .address(open.address())
                .recipient(name(open.identity()))
                .link(wiring.outside().links().registration(token))
                .expiresAt(open.expiresAt())
                .build();
        return sent(effect, mail);
    }

    Performed verification(MailVerification effect) {
        Optional<PendingVerification> open = registrations()
                .verification(effect.verification())
                .filter(pending -> pending.address().isPresent())
                .filter(pending -> !pending.isExpired(wiring.now()));
        return open.map(pending -> mailed(effect, pending)).orElseGet(() -> completed(effect));
    }

    private Performed mailed(MailVerification effect, PendingVerification open) {
        Token token = Token.mint(open.id().value(), wiring.chance());
        Either<?, PendingVerification> linked = wiring.recorder().record(Decision.SYSTEM, () -> Found.or(
                        registrations().verification(open.id()), "VERIFICATION", open.id())
                .map(pending -> Verifying.linked(pending, token.hash(), wiring.now())));
        if (linked.isLeft()) {
            return completed(effect);
        }
        Mail mail = Mail.builder()
                .key(effect.key())
                .kind(Kind.VERIFICATION)
                .address(open.address().orElseThrow())
                .recipient(name(open.identity()))
                .link(wiring.outside().links().verification(token))
                .expiresAt(open.expiresAt())
                .source(open.source().flatMap(wiring.store().catalog()::source).map(Source::name))
                .build();
        return sent(effect, mail);
    }

    private Performed sent(Effect effect, Mail mail) {
        Outcome outcome = wiring.outside().mailer().send(mail);
        if (outcome instanceof Outcome.Failed failed) {
            return failed.cause() == Outcome.Cause.PERMANENT
                    ? new Performed.Never(failed.message())
                    : new Performed.Again(failed.message());
        }
        return completed(effect);
    }

    private Performed completed(Effect effect) {
        wiring.store().journal().record(Decision.answering(effect).completing(effect.key()));
        return new Performed.Done();
    }

    private String name(IdentityId identity) {
        return wiring.store().identities().byId(identity).map(Identity::name).orElse("");
    }

    private Registrations registrations() {
        return wiring.store().registrations();
    }
}
