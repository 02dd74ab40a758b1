package dev.selfsame.benchmarks;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Event;
import dev.selfsame.identity.Identity;
import dev.selfsame.jdbc.JdbcStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** The store in PostgreSQL, beside hand-written SQL on the same tables. */
final class PostgresBenchmark implements Benchmark {

    private static final int BATCH = 1000;

    @Override
    public List<Target> run(boolean quick) {
        int size = quick ? 100_000 : 1_000_000;
        Timing timing = quick
                ? new Timing(Duration.ofMillis(200), 5, Duration.ofMillis(20))
                : new Timing(Duration.ofSeconds(1), 11, Duration.ofMillis(100));
        try (Postgres postgres = new Postgres()) {
            JdbcStore store = JdbcStore.on(postgres.pool()).migrate().forTenant("list");
            load(store, size);
            postgres.run("VACUUM ANALYZE");
            PostgresPeer peer = new PostgresPeer(postgres.pool());
            List<Target> targets = new ArrayList<>(new PostgresListing(store, peer, timing, size / 2).measured());
            int staff = quick ? 20_000 : 100_000;
            targets.addAll(new PostgresProcessing(postgres, staff, new PostgresCompany(false)).measured());
            targets.addAll(new PostgresProcessing(postgres, staff, new PostgresCompany(true)).measured());
            return targets;
        }
    }

    private static void load(JdbcStore store, int size) {
        long start = System.nanoTime();
        Iterator<Identity> people = ListPopulation.each(size).iterator();
        while (people.hasNext()) {
            List<Decision<Identity>> batch = new ArrayList<>(BATCH);
            while (people.hasNext() && batch.size() < BATCH) {
                Identity person = people.next();
                batch.add(
                        Decision.answering(person).alsoRecording(new Event.IdentityCreated(person, person.created())));
            }
            store.journal().recordAll(batch);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT, "%,d identities recorded in %.0f s, %,.0f a second%n", size, seconds, size / seconds);
    }
}
