package dev.selfsame.jdbc;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.identity;
import static dev.selfsame.tck.Fixtures.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect;
import dev.selfsame.event.Event;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Identity;
import dev.selfsame.ports.StaleDecision;
import dev.selfsame.ports.StoreUnavailable;
import dev.selfsame.ports.driven.Journal.Outcome;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.tck.Snapshot;
import io.vavr.control.Either;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A store within a transaction of the host: both or nothing, and the host decides. */
class JoiningTest {

    private static final Identity ANNA = identity("anna");
    private static final Identity BEN = identity("ben");

    /** What is done within one transaction of the host. */
    private interface Deed {
        void in(Connection connection) throws SQLException;
    }

    private static void inTransaction(Databases database, Deed deed) throws SQLException {
        try (Connection connection = database.pool().getConnection()) {
            connection.setAutoCommit(false);
            try {
                deed.in(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void givenHostsTable(Databases database) {
        Hands.run(database.pool(), "CREATE TABLE IF NOT EXISTS hosts_own (name VARCHAR(80))", "DELETE FROM hosts_own");
    }

    private static void insert(String name, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("INSERT INTO hosts_own VALUES ('" + name + "')");
        }
    }

    private static List<List<String>> hosts(Databases database) {
        return Hands.read(database.pool(), "SELECT name FROM hosts_own ORDER BY name");
    }

    private static Decision<String> created(Identity identity) {
        return Decision.answering("done").alsoRecording(new Event.IdentityCreated(identity, NOON));
    }

    private static Decision<String> renamed(Identity identity, String name) {
        Identity next = identity.withName(name).withVersion(identity.version() + 1);
        return Decision.answering("done")
                .alsoRecording(new Event.IdentityChanged(next, IdentityChange.REFRESHED, List.of(), NOON));
    }

    private static Decision<String> configured(String source) {
        return Decision.answering("done").alsoRecording(new Event.SourceConfigured(source(source), NOON));
    }

    private static Either<Refusal, String> record(Store store, Decision<String> decision) {
        return store.journal().record(decision);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void the_hosts_rows_and_the_stores_are_committed_together(Databases database) throws SQLException {
        givenHostsTable(database);
        JdbcStore store = database.emptyStore();

        inTransaction(database, connection -> {
            insert("before", connection);
            record(store.joining(connection), created(ANNA));
            insert("after", connection);
            assertThat(store.identities().byId(ANNA.id())).isEmpty();
            connection.commit();
        });

        assertThat(store.identities().byId(ANNA.id())).contains(ANNA);
        assertThat(hosts(database)).isEqualTo(List.of(List.of("after"), List.of("before")));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void the_hosts_rows_and_the_stores_are_rolled_back_together(Databases database) throws SQLException {
        givenHostsTable(database);
        JdbcStore store = database.emptyStore();
        record(store, created(ANNA));
        Snapshot before = Snapshot.of(store);

        inTransaction(database, connection -> {
            insert("before", connection);
            record(store.joining(connection), renamed(ANNA, "Anna"));
            record(store.joining(connection), created(BEN).thenDoing(new Due(new Effect.RunSchedule(NOON), NOON)));
            connection.rollback();
        });

        assertThat(Snapshot.of(store)).isEqualTo(before);
        assertThat(hosts(database)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_revision_that_was_seen_before_a_rollback_is_not_the_one_that_comes_instead(Databases database)
            throws SQLException {
        JdbcStore store = database.emptyStore();
        AtomicLong seen = new AtomicLong();

        inTransaction(database, connection -> {
            JdbcStore joined = store.joining(connection);
            record(joined, configured("hr"));
            seen.set(joined.catalog().revision());
            connection.rollback();
        });
        record(store, configured("ad"));

        assertThat(store.catalog().revision()).isNotEqualTo(seen.get());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void what_was_written_in_a_transaction_is_read_there(Databases database) throws SQLException {
        JdbcStore store = database.emptyStore();

        inTransaction(database, connection -> {
            JdbcStore joined = store.joining(connection);
            record(joined, created(ANNA).thenDoing(new Due(new Effect.RunSchedule(NOON), NOON)));

            assertThat(joined.identities().byId(ANNA.id())).contains(ANNA);
            assertThat(joined.identities().having("email", "anna@x.test")).containsExactly(ANNA.id());
            assertThat(joined.log().last()).isEqualTo(1);
            assertThat(joined.effects().claim(NOON, 9, Duration.ofMinutes(1))).hasSize(1);
            assertThat(record(joined, renamed(ANNA, "Anna"))).isEqualTo(Either.right("done"));
        });

        assertThat(store.log().last()).isEqualTo(0);
        assertThat(store.effects().nextDue()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void what_is_stale_or_refused_leaves_the_transaction_usable_and_nothing_in_it(Databases database)
            throws SQLException {
        givenHostsTable(database);
        JdbcStore store = database.emptyStore();
        record(store, created(ANNA));

        inTransaction(database, connection -> {
            JdbcStore joined = store.joining(connection);
            insert("before", connection);
            assertThatThrownBy(() -> record(
                            joined,
                            created(BEN)
                                    .alsoRecording(
                                            renamed(ANNA.withVersion(7), "x").events())))
                    .isInstanceOf(StaleDecision.class);
            assertThat(record(joined, created(BEN.withAlias(ANNA.alias()))).getLeft())
                    .isInstanceOf(Refusal.Conflict.class);
            assertThat(record(joined, created(identity("x".repeat(200)))).getLeft())
                    .isInstanceOf(Refusal.LimitExceeded.class);
            assertThat(joined.journal().recordAll(List.of(renamed(ANNA.withVersion(7), "x"), renamed(ANNA, "Anna"))))
                    .isEqualTo(List.of(new Outcome.Stale(), new Outcome.Recorded()));
            insert("after", connection);
            connection.commit();
        });

        assertThat(store.identities().byId(BEN.id())).isEmpty();
        assertThat(store.log().last()).isEqualTo(2);
        assertThat(hosts(database)).isEqualTo(List.of(List.of("after"), List.of("before")));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void what_fails_leaves_the_transaction_usable_and_nothing_in_it(Databases database) throws SQLException {
        givenHostsTable(database);
        JdbcStore store = JdbcStore.on(database.pool()).withPrefix("joining_").migrate();
        record(store, created(ANNA));
        Snapshot before = Snapshot.of(store);
        Hands.run(database.pool(), "ALTER TABLE joining_event_log RENAME TO joining_gone");

        inTransaction(database, connection -> {
            insert("before", connection);
            assertThatThrownBy(() -> record(store.joining(connection), created(BEN)))
                    .isInstanceOf(StoreUnavailable.class);
            insert("after", connection);
            connection.commit();
        });

        Hands.run(database.pool(), "ALTER TABLE joining_gone RENAME TO joining_event_log");
        assertThat(Snapshot.of(store)).isEqualTo(before);
        assertThat(hosts(database)).isEqualTo(List.of(List.of("after"), List.of("before")));
        Hands.run(database.pool(), "DELETE FROM joining_identity", "DELETE FROM joining_tenant");
        Hands.run(database.pool(), "DELETE FROM joining_event_log");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_store_without_tables_leaves_the_transaction_usable(Databases database) throws SQLException {
        givenHostsTable(database);
        JdbcStore store = JdbcStore.on(database.pool()).withPrefix("never_made_");

        inTransaction(database, connection -> {
            assertThatThrownBy(() -> record(store.joining(connection), created(BEN)))
                    .isInstanceOf(StoreUnavailable.class);
            assertThatThrownBy(() -> store.joining(connection).identities().byId(BEN.id()))
                    .isInstanceOf(StoreUnavailable.class);
            insert("after", connection);
            connection.commit();
        });

        assertThat(hosts(database)).isEqualTo(List.of(List.of("after")));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_connection_that_commits_by_itself_is_refused(Databases database) throws SQLException {
        JdbcStore store = database.emptyStore();
        try (Connection connection = database.pool().getConnection()) {
            assertThatThrownBy(() -> record(store.joining(connection), created(ANNA)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("setAutoCommit(false)");
        }
        assertThat(store.log().last()).isEqualTo(0);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void every_view_of_a_joined_store_is_in_the_transaction(Databases database) throws SQLException {
        JdbcStore store = database.emptyStore();

        inTransaction(database, connection -> {
            record(store.joining(connection).keepingLogFor(Duration.ofDays(1)), created(ANNA));
            record(store.joining(connection).forTenant(store.tenantId() + "-2"), created(ANNA));
        });

        assertThat(store.log().last()).isEqualTo(0);
        assertThat(store.forTenant(store.tenantId() + "-2").log().last()).isEqualTo(0);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void others_wait_for_the_host_and_decide_again(Databases database)
            throws SQLException, ExecutionException, InterruptedException {
        JdbcStore store = database.emptyStore();
        record(store, created(ANNA));

        inTransaction(database, connection -> {
            record(store.joining(connection), renamed(ANNA, "the host's"));
            CompletableFuture<List<Outcome>> other = CompletableFuture.supplyAsync(
                    () -> store.journal().recordAll(List.of(renamed(ANNA, "the other's"))));
            connection.commit();

            assertThat(other.join()).isEqualTo(List.of(new Outcome.Stale()));
        });

        assertThat(store.identities().byId(ANNA.id()).map(Identity::name)).contains("the host's");
    }

    /** On MariaDB nobody could write meanwhile what a serializable transaction has read. */
    private static List<Integer> levels(Databases database) {
        return database == Databases.MARIADB
                ? List.of(Connection.TRANSACTION_REPEATABLE_READ)
                : List.of(Connection.TRANSACTION_REPEATABLE_READ, Connection.TRANSACTION_SERIALIZABLE);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_transaction_that_sees_an_old_state_loses_no_update(Databases database) throws SQLException {
        for (int level : levels(database)) {
            JdbcStore store = database.emptyStore();
            record(store, created(ANNA));

            inTransaction(database, connection -> {
                int usual = connection.getTransactionIsolation();
                connection.setTransactionIsolation(level);
                JdbcStore joined = store.joining(connection);
                Identity seen = joined.identities().byId(ANNA.id()).orElseThrow();
                record(store, renamed(ANNA, "the other's"));

                assertThat(catchThrowable(() -> record(joined, renamed(seen, "the host's"))))
                        .isInstanceOfAny(StaleDecision.class, StoreUnavailable.class);

                connection.rollback();
                connection.setTransactionIsolation(usual);
            });
            assertThat(store.identities().byId(ANNA.id()).map(Identity::name)).contains("the other's");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_transaction_that_sees_one_state_throughout_can_be_joined(Databases database) throws SQLException {
        for (int level : levels(database)) {
            JdbcStore store = database.emptyStore();
            record(store, created(ANNA));

            inTransaction(database, connection -> {
                int usual = connection.getTransactionIsolation();
                connection.setTransactionIsolation(level);
                record(store.joining(connection), renamed(ANNA, "first"));
                record(store.joining(connection), renamed(ANNA.withVersion(2), "second"));
                connection.commit();
                connection.setTransactionIsolation(usual);
            });
            assertThat(store.identities().byId(ANNA.id()).map(Identity::name)).contains("second");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_pool_without_auto_commit_does_as_well(Databases database) {
        try (var pool = database.anotherPool(1, config -> config.setAutoCommit(false))) {
            JdbcStore store = JdbcStore.on(pool).forTenant(database.emptyStore().tenantId());
            record(store, created(ANNA));
            record(store, renamed(ANNA, "Anna"));

            assertThat(store.identities().byId(ANNA.id()).map(Identity::name)).contains("Anna");
            assertThat(store.log().last()).isEqualTo(2);
        }
    }
}
