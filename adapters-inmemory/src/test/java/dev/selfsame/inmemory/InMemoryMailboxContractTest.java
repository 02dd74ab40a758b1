package dev.selfsame.inmemory;

import dev.selfsame.ports.driven.Mailer;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.tck.MailerContract;
import java.util.List;

class InMemoryMailboxContractTest extends MailerContract {

    private final Mailbox mailbox = new Mailbox();

    @Override
    protected Mailer mailer() {
        return mailbox;
    }

    @Override
    protected List<Arrived> arrived() {
        return mailbox.mails().stream()
                .map(mail -> new Arrived(mail.address(), mail.link().toString()))
                .toList();
    }

    @Override
    protected void breakDown() {
        mailbox.breakDown(new Outcome.Failed(Outcome.Cause.RETRY, "the server is down"));
    }

    @Override
    protected void mend() {
        mailbox.recover();
    }
}
