package dev.selfsame.jdbc;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.identity;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.event.LogEntry;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Journal.Outcome;
import dev.selfsame.ports.driven.Store;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes with pools of their own lose nobody's update. */
class TwoNodesTest {

    private static final int THREADS = 32;
    private static final int TIMES = 6;

    private static void changedBy(Store node, IdentityId id) {
        boolean recorded;
        do {
            Identity read = node.identities().byId(id).orElseThrow();
            Identity next = read.withName("Name " + read.version()).withVersion(read.version() + 1);
            Event event = new Event.IdentityChanged(next, IdentityChange.REFRESHED, List.of(), NOON);
            recorded = node.journal()
                    .recordAll(List.of(Decision.answering("done").alsoRecording(event)))
                    .equals(List.of(new Outcome.Recorded()));
        } while (!recorded);
    }

    private static void assertNothingIsLost(Databases database, int people) {
        JdbcStore store = database.emptyStore();
        List<IdentityId> ids = IntStream.range(0, people)
                .mapToObj(i -> new IdentityId("i" + i))
                .toList();
        ids.forEach(
                id -> store.journal().record(Decision.happened(new Event.IdentityCreated(identity(id.value()), NOON))));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (HikariDataSource first = database.anotherPool(THREADS, config -> config.setConnectionTimeout(30_000));
                HikariDataSource second =
                        database.anotherPool(THREADS, config -> config.setConnectionTimeout(30_000))) {
            List<JdbcStore> nodes = List.of(
                    JdbcStore.on(first).forTenant(store.tenantId()),
                    JdbcStore.on(second).forTenant(store.tenantId()));
            IntStream.range(0, THREADS)
                    .mapToObj(thread -> CompletableFuture.runAsync(
                            () -> IntStream.range(0, TIMES)
                                    .forEach(i -> changedBy(nodes.get(thread % 2), ids.get((thread + i) % people))),
                            threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        } finally {
            threads.shutdownNow();
        }

        long changes = store.identities().byIds(ids).stream()
                .mapToLong(one -> one.version() - 1)
                .sum();
        assertThat(changes).isEqualTo(THREADS * TIMES);
        assertThat(store.log().after(0, Integer.MAX_VALUE).stream().map(LogEntry::position))
                .isEqualTo(LongStream.rangeClosed(1, people + changes).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void no_update_of_one_identity_is_lost(Databases database) {
        assertNothingIsLost(database, 1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void no_update_of_several_identities_is_lost(Databases database) {
        assertNothingIsLost(database, 5);
    }
}
