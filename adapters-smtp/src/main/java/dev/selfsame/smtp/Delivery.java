package dev.selfsame.smtp;

import dev.selfsame.provisioning.Outcome;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Hands letters to a server, one in a connection; what isn't ASCII has a session of its own. */
record Delivery(Server server, Session ascii, Session utf8) {

    Session sessionFor(Mailbox recipient) {
        return recipient.isAscii() ? ascii : utf8;
    }

    Outcome deliver(Letter letter, Mailbox recipient) {
        SMTPTransport connection = new SMTPTransport(sessionFor(recipient), null);
        try {
            server.connect(connection);
        } catch (MessagingException e) {
            return Trouble.connecting(e, connection.getLastReturnCode());
        }
        try {
            return deliver(letter, recipient, connection);
        } catch (MessagingException e) {
            return Trouble.sending(e);
        } finally {
            close(connection);
        }
    }

    private Outcome deliver(Letter letter, Mailbox recipient, SMTPTransport connection) throws MessagingException {
        if (server.login().isPresent() && !connection.supportsExtension("AUTH")) {
            return Trouble.noLogin();
        }
        if (!recipient.isAscii() && !connection.supportsExtension("SMTPUTF8")) {
            return Trouble.noUtf8();
        }
        connection.sendMessage(letter, new Address[] {recipient.named("")});
        return new Outcome.Done();
    }

    /** What happens once the server has taken or refused a mail changes nothing. */
    private static void close(SMTPTransport connection) {
        try {
            connection.close();
        } catch (MessagingException e) {
            // The connection is gone, as it should be.
        }
    }
}
