package dev.selfsame.smtp;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A message with words in it, in plain text and in HTML; the same key always gives it the same id. */
final class Letter extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    Letter(Session session, String key, Sender from) throws MessagingException {
        super(session);
        this.id = "<" + sha256(key) + "@" + from.mailbox().domain() + ">";
        setFrom(from.mailbox().named(from.name()));
        setHeader("Auto-Submitted", "auto-generated");
    }

    Letter to(Mailbox recipient, String name) throws MessagingException {
        setRecipient(RecipientType.TO, recipient.named(OneLine.forHeader(name)));
        return this;
    }

    Letter saying(Wording.Words words) throws MessagingException {
        setSubject(words.subject(), UTF_8);
        setHeader("Content-Language", words.language().toLanguageTag());
        setContent(new MimeMultipart("alternative", part(words.text(), "plain"), part(words.html(), "html")));
        saveChanges();
        return this;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
