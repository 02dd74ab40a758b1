package dev.selfsame.inmemory;

import dev.selfsame.ports.driven.Mailer;
import dev.selfsame.provisioning.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the mails that would have been sent, in order; can be told to fail. */
public final class Mailbox implements Mailer {

    private final Map<String, Mail> mails = new LinkedHashMap<>();
    private Optional<Outcome.Failed> trouble = Optional.empty();

    Mailbox() {}

    @Override
    public synchronized Outcome send(Mail mail) {
        if (trouble.isPresent()) {
            return trouble.get();
        }
        mails.putIfAbsent(mail.key(), mail);
        return new Outcome.Done();
    }

    public synchronized List<Mail> mails() {
        return List.copyOf(mails.values());
    }

    /** From now on every mail fails like this. */
    public synchronized void breakDown(Outcome.Failed how) {
        trouble = Optional.of(how);
    }

    public synchronized void recover() {
        trouble = Optional.empty();
    }
}
