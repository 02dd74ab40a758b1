package dev.selfsame.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.event.Effect;
import dev.selfsame.event.Event;
import dev.selfsame.event.LogEntry;
import dev.selfsame.jdbc.Company.Outcome;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.task.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several nodes share the work, whatever becomes of some of them. */
class ClusterTest {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private static void waitUntil(BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it took too long").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static boolean isIdle(JdbcStore store) {
        Instant now = Instant.now();
        return store.effects()
                .nextDue()
                .filter(due -> due.isBefore(now.plusSeconds(60)))
                .isEmpty();
    }

    private static Outcome undisturbed() {
        JdbcStore store = Databases.POSTGRESQL.emptyStore();
        Postbox postbox = new Postbox(Databases.POSTGRESQL.pool(), "postbox_undisturbed").made();
        Selfsame selfsame = Selfsame.on(store).mailer(postbox).build();
        List<TaskId> tasks = Company.set(selfsame, Company.PEOPLE);
        waitUntil(() -> selfsame.worker().runDue() == 0 && isIdle(store));
        return Outcome.of(store, tasks);
    }

    @Test
    void nodes_that_are_killed_at_work_lose_nothing_and_repeat_nothing() {
        JdbcStore store = Databases.POSTGRESQL.emptyStore();
        Postbox postbox = new Postbox(Databases.POSTGRESQL.pool(), "postbox_killed").made();
        String url = Databases.POSTGRESQL.url();
        List<TaskId> tasks = Company.set(Selfsame.on(store).build(), Company.PEOPLE);
        List<NodeProcess> nodes = new ArrayList<>();
        Random random = new Random(1);
        try {
            nodes.add(NodeProcess.started(url, store.tenantId(), postbox.table()));
            nodes.add(NodeProcess.started(url, store.tenantId(), postbox.table()));
            for (int mails : new int[] {20, 70, 120}) {
                waitUntil(() -> postbox.arrived().size() >= mails);
                nodes.remove(random.nextInt(nodes.size())).kill();
                nodes.add(NodeProcess.started(url, store.tenantId(), postbox.table()));
            }
            waitUntil(() -> isIdle(store));
        } finally {
            nodes.forEach(NodeProcess::close);
        }

        assertThat(Outcome.of(store, tasks)).isEqualTo(undisturbed());
        assertThat(store.effects().dead()).isEqualTo(List.of());
        assertThat(postbox.arrived().size()).isEqualTo(Company.PEOPLE);
        List<LogEntry> log = store.log().after(0, Integer.MAX_VALUE);
        assertThat(log.stream().map(LogEntry::position).toList())
                .isEqualTo(LongStream.rangeClosed(1, log.size()).boxed().toList());
    }

    @Test
    void the_scheduled_processing_runs_once_in_a_cluster() {
        JdbcStore store = Databases.POSTGRESQL.emptyStore();
        JumpingClock clock = new JumpingClock(Instant.parse("2026-03-02T11:59:00Z"));
        Selfsame selfsame = Selfsame.on(store).clock(clock).build();
        Company.set(selfsame, Company.PEOPLE);
        try (JdbcNode one = node(store, clock);
                JdbcNode two = node(store, clock);
                JdbcNode three = node(store, clock)) {
            assertThat(List.of(one, two, three)).doesNotHaveDuplicates();
            waitUntil(() -> store.effects()
                    .nextDue()
                    .filter(due -> due.isAfter(clock.instant().plusSeconds(60)))
                    .isPresent());
            Instant slot = store.effects().nextDue().orElseThrow();
            clock.set(slot.plusSeconds(1));
            waitUntil(() -> store.effects()
                    .nextDue()
                    .filter(due -> due.isAfter(slot.plusSeconds(600)))
                    .isPresent());
        }

        List<String> scheduled = store.log().after(0, Integer.MAX_VALUE).stream()
                .map(LogEntry::event)
                .filter(Event.TaskLaunched.class::isInstance)
                .map(event -> ((Event.TaskLaunched) event).task().id().value())
                .filter(id -> id.startsWith("scheduled"))
                .toList();
        assertThat(scheduled.size()).isEqualTo(1);
    }

    private static JdbcNode node(JdbcStore store, JumpingClock clock) {
        Selfsame selfsame = Selfsame.on(store).clock(clock).build();
        return JdbcNode.of(store, selfsame)
                .clock(clock)
                .pollingEvery(Duration.ofMillis(100))
                .heartbeatEvery(Duration.ofSeconds(60))
                .start();
    }

    @Test
    void an_effect_that_is_stored_on_a_node_is_performed_without_waiting_for_its_next_look() {
        JdbcStore store = Databases.H2.emptyStore();
        Selfsame selfsame = Selfsame.on(store).build();
        try (JdbcNode node = JdbcNode.of(store, selfsame)
                .threads(1)
                .pollingEvery(Duration.ofHours(1))
                .start()) {
            waitUntil(() -> store.effects().nextDue().isPresent());
            List<TaskId> tasks = Company.set(selfsame, Company.PEOPLE);
            waitUntil(() -> tasks.stream()
                    .allMatch(task -> store.works().task(task).orElseThrow().percentComplete() == 100));
            assertThat(node).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_other_tenants_have_left_undone_holds_nobody_up(Databases database) {
        for (int tenant = 0; tenant < 15; tenant++) {
            Company.set(Selfsame.on(database.emptyStore()).build(), 1);
        }
        JdbcStore store = database.emptyStore();
        Selfsame selfsame = Selfsame.on(store).build();
        List<TaskId> tasks = Company.set(selfsame, 1);
        try (JdbcNode node = JdbcNode.of(store, selfsame)
                .threads(1)
                .pollingEvery(Duration.ofHours(1))
                .start()) {
            waitUntil(() -> tasks.stream()
                    .allMatch(task -> store.works().task(task).orElseThrow().percentComplete() == 100));
            assertThat(node).isNotNull();
        }
    }

    @Test
    void an_effect_that_a_node_does_not_hold_any_more_is_left_alone() {
        JdbcStore store = Databases.H2.emptyStore();
        Company.set(Selfsame.on(store).build(), 1);
        JdbcEffects effects = (JdbcEffects) store.effects();
        String key =
                effects.claim(Instant.now(), 1, Duration.ZERO).get(0).effect().key();

        assertThat(effects.begin(key, "late")).isEmpty();
    }

    @Test
    void a_name_that_would_be_cut_off_is_refused() {
        JdbcStore store = Databases.H2.emptyStore();
        JdbcNode.Builder node = JdbcNode.of(store, Selfsame.on(store).build());
        assertThatThrownBy(() -> node.named("n".repeat(51))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nodes_leave_the_effects_of_other_tenants_alone() {
        JdbcStore ours = Databases.MARIADB.emptyStore();
        JdbcStore theirs = Databases.MARIADB.emptyStore();
        Selfsame selfsame = Selfsame.on(ours).build();
        List<TaskId> tasks = Company.set(selfsame, Company.PEOPLE);
        Company.set(Selfsame.on(theirs).build(), 1);
        long before = theirs.log().last();
        try (JdbcNode node =
                JdbcNode.of(ours, selfsame).pollingEvery(Duration.ofMillis(100)).start()) {
            waitUntil(() -> tasks.stream()
                    .allMatch(task -> ours.works().task(task).orElseThrow().percentComplete() == 100));
            assertThat(node).isNotNull();
        }
        assertThat(theirs.log().last()).isEqualTo(before);
        assertThat(theirs.effects()
                        .claim(Instant.now(), 1, Duration.ofSeconds(1))
                        .get(0)
                        .effect())
                .isInstanceOf(Effect.class);
    }
}
