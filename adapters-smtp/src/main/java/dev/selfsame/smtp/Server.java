package dev.selfsame.smtp;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A mail server, and with what to sign in there. */
record Server(String host, int port, Optional<Login> login) {

    void connect(SMTPTransport connection) throws MessagingException {
        connection.connect(
                host,
                port,
                login.map(Login::user).orElse(null),
                login.map(Login::password).orElse(null));
    }
}
