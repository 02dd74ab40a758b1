package dev.selfsame.ports.driven;

import dev.selfsame.attribute.Values;
import dev.selfsame.provisioning.Outcome;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Sends mail. */
public interface Mailer {

    /** Sends a mail, unless one with its key was sent before. */
    Outcome send(Mail mail);

    /** A mail to one person, to be put into words by the mailer; it holds a secret link. */
    @Value.Immutable
    @Values
    interface Mail {

        /** Names the mail for good, so that it isn't sent twice. */
        String key();

        Kind kind();

        @Value.Redacted
        String address();

        @Value.Redacted
        String recipient();

        @Value.Redacted
        URI link();

        Instant expiresAt();

        /** The source on which a password is to be set. */
        Optional<String> source();

        static Builder builder() {
            return new Builder();
        }

        /** Builds a mail. */
        final class Builder extends ImmutableMail.Builder {
            Builder() {}
        }
    }

    /** What a mail is about. */
    enum Kind {
        INVITATION,
        VERIFICATION
    }
}
