package dev.selfsame.benchmarks;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.identity.Identity;
import dev.selfsame.inmemory.InMemoryStore;
import dev.selfsame.ports.driven.Journal.Outcome;
import dev.selfsame.query.Cursors;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Page;
import dev.selfsame.query.Window;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The in-memory store, loaded through its journal and asked through its port. */
final class ListOurs implements ListPeer {

    private final InMemoryStore store = new InMemoryStore(1);

    ListOurs(List<Identity> people) {
        people.forEach(this::put);
        store.compact();
    }

    private void put(Identity person) {
        Decision<IdentityCreated> created = Decision.happened(new IdentityCreated(person, person.created()));
        boolean recorded = store.journal().recordAll(List.of(created)).get(0) instanceof Outcome.Recorded;
        if (!recorded) {
            throw new IllegalStateException("the population breaks a rule of the store");
        }
    }

    @Override
    public String name() {
        return ListBenchmark.OURS;
    }

    @Override
    public Supplier<List<String>> prepared(ListQuery listing) {
        IdentityQuery query = listing.after()
                .map(after -> listing.query()
                        .withWindow(new Window.After(Window.MOST, Optional.of(Cursors.of(listing.query(), after)))))
                .orElse(listing.query());
        return () -> ids(store.identities().list(query).get());
    }

    private static List<String> ids(Page<Identity> page) {
        return page.items().stream().map(identity -> identity.id().value()).toList();
    }
}
