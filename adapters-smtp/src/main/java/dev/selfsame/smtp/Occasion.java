package dev.selfsame.smtp;

import dev.selfsame.ports.driven.Mailer.Kind;
import dev.selfsame.ports.driven.Mailer.Mail;
import java.util.Locale;

/** Why somebody gets a mail; each has a template of its own. */
public enum Occasion {
    /** Somebody may register. */
    INVITATION,
    /** Somebody may set the password of their own sign-in. */
    VERIFICATION,
    /** Somebody may set the password of their account on a source. */
    SOURCE_VERIFICATION;

    static Occasion of(Mail mail) {
        if (mail.kind() == Kind.INVITATION) {
            return INVITATION;
        }
        return mail.source().isPresent() ? SOURCE_VERIFICATION : VERIFICATION;
    }

    /** The name that its bundled files have. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
