package dev.selfsame.benchmarks;

import com.icegreen.greenmail.util.GreenMail;
import dev.selfsame.decision.Inviting;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.jdbc.JdbcStore;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/** Work for one tenant, while nodes that perform it are killed; and what has become of it. */
final class SoakRound {

    static final int PEOPLE = 200;
    private static final int AT_ONCE = 50;
    private static final long LONGEST_NANOS = 120_000_000_000L;

    private final Postgres postgres;
    private final GreenMail mail;
    private final JdbcStore store;
    private final List<TaskId> tasks;

    SoakRound(Postgres postgres, GreenMail mail, String tenant) {
        this.postgres = postgres;
        this.mail = mail;
        this.store = JdbcStore.on(postgres.pool()).forTenant(tenant);
        this.tasks = set();
    }

    private List<TaskId> set() {
        Operations system = Selfsame.on(store).build().as(Caller.system());
        system.load(new PostgresCompany(true).configuration()).get();
        system.aggregate(PostgresCompany.HR, PostgresCompany.accounts(PEOPLE)).get();
        List<IdentityId> ids = people().stream().map(Identity::id).toList();
        List<TaskId> launched = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<IdentityId> some = ids.subList(from, from + AT_ONCE);
            launched.add(system.invite(new Inviting.Request(some, false)).get().id());
            launched.add(system.process(some).get().id());
        }
        return launched;
    }

    private List<Identity> people() {
        return store.identities().list(IdentityQuery.builder().build()).get().items();
    }

    /** Kills a node now and then, and another one takes its place. */
    void disturbed(int kills, Random random) {
        List<SoakNode> nodes = new ArrayList<>(List.of(started(), started()));
        try {
            for (int kill = 1; kill <= kills; kill++) {
                int mails = kill * PEOPLE / (kills + 1);
                waitFor(mails);
                LockSupport.parkNanos(random.nextInt(20_000_000));
                nodes.remove(random.nextInt(nodes.size())).kill();
                nodes.add(started());
            }
            waitFor(Integer.MAX_VALUE);
        } finally {
            nodes.forEach(SoakNode::kill);
        }
    }

    void undisturbed() {
        SoakNode node = started();
        try {
            waitFor(Integer.MAX_VALUE);
        } finally {
            node.kill();
        }
    }

    private SoakNode started() {
        return SoakNode.started(postgres.url(), store.tenantId(), mail.getSmtp().getPort());
    }

    /** Until so many mails have come, or nothing is left to do. */
    private void waitFor(int mails) {
        long end = System.nanoTime() + LONGEST_NANOS;
        while (mail.getReceivedMessages().length < mails && isBusy() && System.nanoTime() < end) {
            LockSupport.parkNanos(2_000_000);
        }
    }

    private boolean isBusy() {
        Instant soon = Instant.now().plusSeconds(300);
        return store.effects().nextDue().filter(soon::isAfter).isPresent();
    }

    /** All that is to be the same however often nodes die. */
    List<String> outcome() {
        List<String> outcome = new ArrayList<>();
        people().stream().map(this::told).sorted().forEach(outcome::add);
        tasks.stream()
                .map(id -> store.works().task(id).orElseThrow())
                .map(SoakRound::told)
                .forEach(outcome::add);
        outcome.add("dead " + store.effects().dead().size());
        outcome.add("undone " + (isBusy() ? 1 : 0));
        return outcome;
    }

    private String told(Identity who) {
        return String.join(
                " ",
                who.name(),
                who.alias().orElse(""),
                who.status().name(),
                who.attributes().asMap().toString(),
                who.manager().map(IdentityReference::name).orElse("no manager"),
                who.processingState().map(ProcessingState::code).orElse("unprocessed"),
                "" + store.registrations().invitationOf(who.id()).isPresent());
    }

    private static String told(Task task) {
        return task.completionStatus() + " " + task.attributes() + " " + task.percentComplete() + " "
                + task.messages().size();
    }

    /** How often each mail came, by its Message-ID. */
    Map<String, Integer> mails() {
        Map<String, Integer> mails = new TreeMap<>();
        Arrays.stream(mail.getReceivedMessages()).map(SoakRound::id).forEach(id -> mails.merge(id, 1, Integer::sum));
        return mails;
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
