package dev.selfsame.smtp;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Arrays;
import java.util.List;

/** A GreenMail server on a free port of this machine. */
final class Postbox implements AutoCloseable {

    static final String FROM = "idm@bücher.example";

    private final GreenMail server;

    private Postbox(GreenMail server) {
        this.server = server;
        server.start();
    }

    static Postbox plain() {
        return new Postbox(new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP)));
    }

    /** Presents {@link Certificate#LOCALHOST}. */
    static Postbox overTls() {
        Certificate.LOCALHOST.givenToGreenMail();
        return new Postbox(new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS)));
    }

    Postbox knowing(String user, String password) {
        server.setUser(user, password);
        return this;
    }

    int port() {
        return server.getSmtp() == null
                ? server.getSmtps().getPort()
                : server.getSmtp().getPort();
    }

    SmtpMailer.Builder mailer() {
        return SmtpMailer.to("localhost", port()).from(FROM, "Identitäten").security(Security.NONE);
    }

    List<Received> received() {
        return Arrays.stream(server.getReceivedMessages()).map(Received::new).toList();
    }

    void empty() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new AssertionError(e);
        }
    }

    Received only() {
        List<Received> all = received();
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " messages");
        }
        return all.get(0);
    }

    @Override
    public void close() {
        server.stop();
    }
}
