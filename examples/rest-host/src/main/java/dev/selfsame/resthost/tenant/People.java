package dev.selfsame.resthost.tenant;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.query.Cursor;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Page;
import dev.selfsame.query.Window;
import dev.selfsame.refusal.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All identities at one moment, by id. */
record People(List<Identity> identities) {

    static People known(Operations operations) {
        List<Identity> all = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            Page<Identity> page = page(operations, next);
            all.addAll(page.items());
            next = page.next();
        } while (next.isPresent());
        return new People(List.copyOf(all));
    }

    private static Page<Identity> page(Operations operations, Optional<Cursor> after) {
        return operations
                .list(IdentityQuery.builder()
                        .correlatedOnly(false)
                        .window(new Window.After(Window.MOST, after))
                        .build())
                .getOrElseThrow(RefusedException::new);
    }

    /** Those who are no stand-ins. */
    List<Identity> persons() {
        return identities.stream().filter(Identity::correlated).toList();
    }

    /** By the alias in lower case, which is unique among persons. */
    Map<String, IdentityId> byAlias() {
        return persons().stream()
                .filter(person -> person.alias().isPresent())
                .collect(Collectors.toMap(
                        person -> person.alias().orElseThrow().toLowerCase(Locale.ROOT),
                        Identity::id,
                        (one, other) -> one));
    }

    <K> Map<K, Integer> count(Function<Identity, K> by) {
        return persons().stream().collect(Collectors.toMap(by, person -> 1, Integer::sum, java.util.TreeMap::new));
    }
}
