package dev.selfsame.ports.driving;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.Link;
import dev.selfsame.provisioning.Password;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.registration.VerificationChannel;
import io.vavr.control.Either;
import java.util.Optional;

/** Hands over links by which a password can be set, and takes them in. */
public interface VerifyAccounts {

    /**
     * Sends a link that is good for two hours: by mail, or as the answer.
     *
     * @param source the name of the source on which the password is to be set; the person's own sign-in where absent
     * @return the link for {@code LINK_WORK} and {@code LINK_PERSONAL}; empty when it goes by mail
     */
    Either<Refusal, Optional<Link>> sendVerification(IdentityId id, VerificationChannel via, Optional<String> source);

    /** Uses a link's token, once, and sets the password; a password that isn't taken leaves the link good. */
    Either<Refusal, IdentityId> redeem(String token, Password password);
}
