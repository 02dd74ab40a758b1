package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.event.LogEntry;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Effects.Stored;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.registration.VerificationChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<Instant> due = new ArrayList<>();
        for (int attempt = 0; attempt < 3; attempt++) {
            world.memory.runUntilIdle();
            Instant next = world.memory.selfsame().worker().nextDue().orElseThrow();
            due.add(next);
            world.memory.clock().set(next);
        }
        assertThat(due)
                .containsExactly(World.START.plusSeconds(1), World.START.plusSeconds(3), World.START.plusSeconds(7));
        world.memory.pass(Duration.ofHours(1));
        assertThat(world.memory.store().effects().dead())
                .extracting(Stored::attempts, Stored::trouble)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(10, Optional.of("busy")));
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
    void work_goes_on_in_the_background() throws InterruptedException {
        java.util.concurrent.CountDownLatch told = new java.util.concurrent.CountDownLatch(1);
        try (InMemory background =
                InMemory.builder().listener(entry -> told.countDown()).background()) {
            background
                    .selfsame()
                    .as(dev.selfsame.ports.Caller.system())
                    .load(World.configuration())
                    .get();
            assertThat(told.await(30, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        }
    }
}
