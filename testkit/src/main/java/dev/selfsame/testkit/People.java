package dev.selfsame.testkit;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.source.Account;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The person under test with accounts, and others. */
record People(Map<IdentityId, Identity> all, List<Account> accounts) {

    People {
        all = Map.copyOf(all);
        accounts = List.copyOf(accounts);
    }

    static People only(Identity person) {
        return new People(Map.of(person.id(), person), List.of());
    }

    People with(Identity somebody) {
        Map<IdentityId, Identity> more = new LinkedHashMap<>(all);
        more.put(somebody.id(), somebody);
        return new People(more, accounts);
    }

    People with(Account account) {
        List<Account> more = new ArrayList<>(accounts);
        more.add(account);
        return new People(all, more);
    }

    Optional<Identity> identity(IdentityId id) {
        return Optional.ofNullable(all.get(id));
    }
}
