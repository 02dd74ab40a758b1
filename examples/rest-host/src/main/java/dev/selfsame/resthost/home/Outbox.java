package dev.selfsame.resthost.home;

import dev.selfsame.ports.driven.Mailer;
import dev.selfsame.provisioning.Outcome;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The way on which mails leave, and how many have; mails that came back are told by the reason. */
public final class Outbox implements Mailer {

    private final Mailer way;
    private final URI links;
    private final boolean leading;
    private final Map<Kind, Integer> sent = new EnumMap<>(Kind.class);
    private final Set<String> troubles = new TreeSet<>();

    private Outbox(Mailer way, URI links, boolean leading) {
        this.way = way;
        this.links = links;
        this.leading = leading;
    }

    /** Mails leave, and reach nobody. */
    public static Outbox leadingNowhere() {
        return new Outbox(mail -> new Outcome.Done(), URI.create("http://localhost/"), false);
    }

    /** Mails leave on a way, with links to pages below a URL. */
    public static Outbox leading(Mailer way, URI links) {
        return new Outbox(way, links, true);
    }

    @Override
    public Outcome send(Mail mail) {
        Outcome outcome = way.send(mail);
        note(mail.kind(), outcome);
        return outcome;
    }

    private synchronized void note(Kind kind, Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            troubles.add(failed.message());
        } else {
            sent.merge(kind, 1, Integer::sum);
        }
    }

    URI links() {
        return links;
    }

    /** Whether mails reach anybody. */
    public boolean isLeading() {
        return leading;
    }

    /** How many have left, of each kind. */
    public synchronized Map<Kind, Integer> sent() {
        return Map.copyOf(sent);
    }

    /** Why mails came back, without what names anybody. */
    public synchronized Set<String> troubles() {
        return Set.copyOf(troubles);
    }
}
