package dev.selfsame.jdbc;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.account;
import static dev.selfsame.tck.Fixtures.identity;
import static dev.selfsame.tck.Fixtures.ownership;
import static dev.selfsame.tck.Fixtures.source;
import static dev.selfsame.tck.Fixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Event;
import dev.selfsame.event.LogEntry;
import dev.selfsame.ports.driven.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The log tells who has changed what and when, for as long as it is kept. */
class KeptLogTest {

    private static final Duration DAY = Duration.ofDays(1);

    private static void record(Store store, String actor, Event... events) {
        store.journal().record(Decision.answering("done").alsoRecording(events).by(actor));
    }

    private static Event launched(String id, Instant at) {
        return new Event.TaskLaunched(task(id).withCreated(at), at);
    }

    private static Event purged(Instant at) {
        return new Event.TasksPurged(NOON.minus(DAY), at);
    }

    private static List<Long> positions(Store store) {
        return store.log().after(0, 99).stream().map(LogEntry::position).toList();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void who_when_what_and_about_whom_can_be_asked_for_in_sql(Databases database) {
        JdbcStore store = database.emptyStore();
        record(store, "hr", new Event.SourceConfigured(source("hr"), NOON));
        record(
                store,
                "anna's client",
                new Event.IdentityCreated(identity("i"), NOON.plusSeconds(1)),
                new Event.AccountCreated(account("a"), NOON.plusMillis(2500)),
                new Event.OwnershipAssigned(ownership("i", "r"), Optional.empty(), NOON.plusNanos(3_000_000_001L)));
        record(store, "system", purged(NOON.plusSeconds(4)));

        String seconds =
                switch (database) {
                    case POSTGRESQL -> "extract(epoch FROM at - TIMESTAMPTZ '2026-03-02T12:00:00Z')";
                    case H2 -> "datediff(MICROSECOND, TIMESTAMP WITH TIME ZONE '2026-03-02 12:00:00Z', at) / 1000000.0";
                    case MARIADB ->
                        "CAST(timestampdiff(MICROSECOND, TIMESTAMP '%s', at) AS DECIMAL) / 1000000"
                                .formatted(NOON.atZone(java.time.ZoneId.systemDefault())
                                        .toLocalDateTime()
                                        .toString()
                                        .replace('T', ' '));
                };
        assertThat(Hands.read(
                        database.pool(),
                        "SELECT position, round(" + seconds + ", 3), actor, kind, subject FROM selfsame_event_log"
                                + " WHERE tenant = '" + store.tenantId() + "' ORDER BY position"))
                .isEqualTo(List.of(
                        List.of("1", "0.000", "hr", "SourceConfigured", "hr"),
                        List.of("2", "1.000", "anna's client", "IdentityCreated", "i"),
                        List.of("3", "2.500", "anna's client", "AccountCreated", "a"),
                        List.of("4", "3.000", "anna's client", "OwnershipAssigned", "r"),
                        List.of("5", "4.000", "system", "TasksPurged", "")));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_log_is_kept_for_good_where_nothing_else_is_said(Databases database) {
        JdbcStore store = database.emptyStore();
        record(store, "a", launched("t1", NOON));
        record(store, "a", purged(NOON.plus(DAY.multipliedBy(10_000))));

        assertThat(positions(store)).isEqualTo(List.of(1L, 2L));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_log_forgets_what_is_older_and_goes_on_where_it_was(Databases database) {
        JdbcStore store = database.emptyStore().keepingLogFor(DAY);
        JdbcStore other = database.emptyStore();
        record(store, "a", launched("t1", NOON));
        record(store, "a", launched("t2", NOON.plusSeconds(1)), launched("t3", NOON.plusSeconds(2)));
        record(other, "a", launched("t1", NOON));
        assertThat(positions(store)).isEqualTo(List.of(1L, 2L, 3L));

        record(store, "a", purged(NOON.plusSeconds(1).plus(DAY)));
        record(store, "a", launched("t4", NOON.plusSeconds(2).plus(DAY)));

        assertThat(positions(store)).isEqualTo(List.of(2L, 3L, 4L, 5L));
        assertThat(store.log().after(2, 1))
                .isEqualTo(List.of(new LogEntry(3, NOON.plusSeconds(2), "a", launched("t3", NOON.plusSeconds(2)))));
        assertThat(store.log().last()).isEqualTo(5);
        assertThat(positions(other)).isEqualTo(List.of(1L));
        record(store, "a", purged(NOON.plus(DAY.multipliedBy(9))));
        assertThat(positions(store)).isEqualTo(List.of(6L));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void what_a_stale_decision_would_have_purged_stays(Databases database) {
        JdbcStore store = database.emptyStore().keepingLogFor(DAY);
        record(store, "a", launched("t1", NOON));

        store.journal()
                .recordAll(List.of(Decision.answering("done")
                        .alsoRecording(purged(NOON.plus(DAY.multipliedBy(9))), launched("t1", NOON))));

        assertThat(positions(store)).isEqualTo(List.of(1L));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_log_may_be_kept_longer_than_time_goes_back(Databases database) {
        JdbcStore store = database.emptyStore().keepingLogFor(Duration.ofSeconds(Long.MAX_VALUE));
        record(store, "a", launched("t1", NOON));
        record(store, "a", purged(NOON));

        assertThat(positions(store)).isEqualTo(List.of(1L, 2L));
    }

    @Test
    void a_log_is_not_kept_for_less_than_no_time() {
        assertThatThrownBy(() -> Databases.H2.emptyStore().keepingLogFor(DAY.negated()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
