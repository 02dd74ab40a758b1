package dev.selfsame.benchmarks;

import dev.selfsame.identity.Identity;
import dev.selfsame.inmemory.ListIndex;
import dev.selfsame.query.Cursors;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Page;
import dev.selfsame.query.Window;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The index of the in-memory store. */
final class ListOurs implements ListPeer {

    private final ListIndex index = new ListIndex();

    ListOurs(List<Identity> people) {
        index.putAll(people);
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
        return () -> ids(index.list(query));
    }

    private static List<String> ids(Page<Identity> page) {
        return page.items().stream().map(identity -> identity.id().value()).toList();
    }
}
