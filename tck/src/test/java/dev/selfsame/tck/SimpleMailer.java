package dev.selfsame.tck;

import dev.selfsame.ports.driven.Mailer;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.tck.MailerContract.Arrived;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The reference: it remembers keys, and what has arrived. */
class SimpleMailer implements Mailer {

    final List<Arrived> arrived = new ArrayList<>();
    final Set<String> sent = new HashSet<>();
    boolean broken;

    @Override
    public synchronized Outcome send(Mail mail) {
        if (sent.contains(mail.key())) {
            return new Outcome.Done();
        }
        if (broken) {
            return failed();
        }
        sent.add(mail.key());
        arrived.add(new Arrived(mail.address(), "Hello " + mail.recipient() + ", please follow " + mail.link()));
        return new Outcome.Done();
    }

    Outcome failed() {
        return new Outcome.Failed(Outcome.Cause.RETRY, "the server is down");
    }
}
