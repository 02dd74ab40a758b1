package dev.selfsame.smtp;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.selfsame.ports.driven.Mailer;
import dev.selfsame.tck.MailerContract;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

class SmtpMailerContractTest extends MailerContract {

    private GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    private int port;

    @Override
    protected Mailer mailer() {
        server.start();
        port = server.getSmtp().getPort();
        return SmtpMailer.to("localhost", port)
                .from("idm@x.test", "Identities")
                .security(Security.NONE)
                .build();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Override
    protected List<Arrived> arrived() {
        return Arrays.stream(server.getReceivedMessages())
                .map(Received::new)
                .map(mail -> new Arrived(mail.address(), mail.header("Subject") + mail.text() + mail.html()))
                .toList();
    }

    @Override
    protected void breakDown() {
        server.stop();
    }

    @Override
    protected void mend() {
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }
}
