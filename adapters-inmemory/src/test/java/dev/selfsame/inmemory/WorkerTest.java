package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Event;
import dev.selfsame.event.LogEntry;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.StoreUnavailable;
import dev.selfsame.ports.Worker;
import dev.selfsame.ports.driven.Effects.Stored;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.registration.VerificationChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class WorkerTest {

    private final List<LogEntry> heard = new ArrayList<>();
    private final World world = new World(InMemory.builder().listener(this::hear));
    private boolean deaf;

    private void hear(LogEntry entry) {
        heard.add(entry);
        if (deaf) {
            throw new IllegalStateException("a listener's own trouble");
        }
    }

    private void mailTo(String name) {
        IdentityId id = world.person("1", name, "email", "ada@example.com")
                                .aggregateHr()
                                .created()
                        == 1
                ? world.idOf(name)
                : new IdentityId("none");
        world.system()
                .sendVerification(id, VerificationChannel.EMAIL_WORK, Optional.empty())
                .get();
    }

    @Test
    void what_fails_is_tried_again_later_and_later_and_given_up_after_ten_attempts() {
        world.memory.mailbox().breakDown(new Outcome.Failed(Outcome.Cause.RETRY, "busy"));
        mailTo("Ada Lovelace");
        Instant last = World.START;
        for (int seconds = 1; seconds <= 64; seconds *= 2) {
            world.memory.runUntilIdle();
            Instant next = world.memory.selfsame().worker().nextDue().orElseThrow();
            assertThat(next).isBetween(last.plusMillis(500L * seconds), last.plusSeconds(seconds));
            world.memory.clock().set(next);
            last = next;
        }
        world.memory.pass(Duration.ofHours(1));
        assertThat(world.memory.store().effects().dead())
                .extracting(Stored::attempts, Stored::trouble)
                .containsExactly(Tuple.tuple(10, Optional.of("busy")));
    }

    @Test
    void what_was_given_up_can_be_revived() {
        world.memory.mailbox().breakDown(new Outcome.Failed(Outcome.Cause.PERMANENT, "no such mailbox"));
        mailTo("Ada Lovelace");
        world.memory.runUntilIdle();
        world.memory.mailbox().recover();
        String key = world.memory.store().effects().dead().get(0).effect().key();
        assertThat(world.memory.store().effects().revive(key, World.START)).isTrue();
        world.memory.runUntilIdle();
        assertThat(world.memory.mailbox().mails()).hasSize(1);
        assertThat(world.memory.store().effects().dead()).isEmpty();
    }

    @Test
    void a_listener_hears_everything_in_order_whatever_it_throws() {
        deaf = true;
        mailTo("Ada Lovelace");
        world.memory.runUntilIdle();
        assertThat(heard).isEqualTo(world.memory.store().log().after(0, 10_000));
    }

    @Test
    void a_host_may_claim_effects_and_have_them_performed_by_many_threads() {
        for (int i = 0; i < 20; i++) {
            world.person("1" + i, "Person " + i, "email", "p" + i + "@example.com");
        }
        world.aggregateHr();
        for (int i = 0; i < 20; i++) {
            world.system()
                    .sendVerification(world.idOf("Person " + i), VerificationChannel.EMAIL_WORK, Optional.empty())
                    .get();
        }
        world.memory.store().effects().claim(World.START, 100, Duration.ofMinutes(10)).parallelStream()
                .forEach(world.memory.selfsame().worker()::perform);
        assertThat(world.memory.mailbox().mails()).hasSize(20);
        assertThat(world.memory.store().effects().claim(World.START.plus(Duration.ofHours(1)), 100, Duration.ZERO))
                .isEmpty();
    }

    @Test
    void an_effect_that_cannot_even_be_put_off_comes_again_when_its_lease_is_over() {
        Tapped tapped = new Tapped(world.memory.store());
        Worker worker = Selfsame.on(tapped.store())
                .mailer(world.memory.mailbox())
                .clock(world.memory.clock())
                .build()
                .worker();
        mailTo("Ada Lovelace");
        Stored stored = world.memory
                .store()
                .effects()
                .claim(World.START, 1, Duration.ofMinutes(10))
                .get(0);
        tapped.cut();
        assertThatThrownBy(() -> worker.perform(stored)).isInstanceOf(StoreUnavailable.class);
        tapped.mend();
        world.memory.clock().advance(Duration.ofMinutes(10));
        assertThat(worker.runDue()).isEqualTo(1);
        assertThat(world.memory.mailbox().mails()).hasSize(1);
    }

    @Test
    void tending_plans_the_schedule_once_and_tells_listeners_but_performs_nothing() {
        InMemoryStore store = new InMemoryStore();
        Worker worker = Selfsame.on(store)
                .clock(world.memory.clock())
                .listener(this::hear)
                .build()
                .worker();
        store.journal().record(Decision.happened(new Event.SourceConfigured(World.hrSource(), World.START)));
        worker.tend();
        worker.tend();
        assertThat(heard).isEqualTo(store.log().after(0, 10));
        assertThat(store.effects().claim(World.START.plus(Duration.ofDays(1)), 9, Duration.ZERO))
                .extracting(stored -> stored.effect().key())
                .containsExactly("schedule:2026-03-02T20:00:00Z");
    }

    @Test
    void another_view_of_the_store_is_asked_by_the_same_front_door() {
        InMemoryStore view = new InMemoryStore();
        Selfsame there = world.memory.selfsame().with(view);
        there.as(Caller.system()).load(World.configuration()).get();
        assertThat(view.catalog().sources()).hasSize(2);
        assertThat(view.log().after(0, 1)).extracting(LogEntry::at).containsExactly(World.START);
        assertThat(there.worker()).isSameAs(world.memory.selfsame().worker());
    }

    @Test
    void work_goes_on_in_the_background() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        try (InMemory background =
                InMemory.builder().listener(entry -> told.countDown()).background()) {
            background
                    .selfsame()
                    .as(Caller.system())
                    .load(World.configuration())
                    .get();
            assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
