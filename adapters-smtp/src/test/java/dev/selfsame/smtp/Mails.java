package dev.selfsame.smtp;

import dev.selfsame.ports.driven.Mailer.Kind;
import dev.selfsame.ports.driven.Mailer.Mail;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Mails to send in tests. */
final class Mails {

    static final String LINK = "https://x.test/register?token=secret&lang=de";

    private Mails() {}

    static Mail invitation(String address, String recipient) {
        return mail("k1", Kind.INVITATION, address, recipient, Optional.empty());
    }

    static Mail invitationTo(String address) {
        return invitation(address, "Zoë O'Neil");
    }

    static Mail verification() {
        return mail("k1", Kind.VERIFICATION, "anna@x.test", "Anna", Optional.empty());
    }

    static Mail verificationFor(String source) {
        return mail("k1", Kind.VERIFICATION, "anna@x.test", "Anna", Optional.of(source));
    }

    static Mail keyed(String key) {
        return mail(key, Kind.INVITATION, "anna@x.test", "Anna", Optional.empty());
    }

    private static Mail mail(String key, Kind kind, String address, String recipient, Optional<String> source) {
        return Mail.builder()
                .key(key)
                .kind(kind)
                .address(address)
                .recipient(recipient)
                .link(URI.create(LINK))
                .expiresAt(Instant.parse("2026-03-02T12:00:00Z"))
                .source(source)
                .build();
    }
}
