package dev.selfsame.access;

import dev.selfsame.source.AccountId;
import java.util.List;
import java.util.Optional;

/**
 * Values that an attribute would have to have instead of those that it has.
 *
 * @param account the account to change; absent for the identity, and where another account on the source is needed
 * @param before what it has
 * @param values what it would have, in any order; nothing where it is empty
 */
public record Change(CriterionKey key, Optional<AccountId> account, List<String> before, List<String> values) {
    public Change {
        before = List.copyOf(before);
        values = List.copyOf(values);
    }

    /** Whether another account is needed. */
    public boolean needsAccount() {
        return key.onSource().isPresent() && account.isEmpty();
    }

    /** For people; it shows values. */
    public String explanation() {
        if (needsAccount()) {
            return "another account, with %s for %s".formatted(Wording.of(values), Wording.of(key));
        }
        String where = account.map(id -> " (account " + id + ")").orElse("");
        return "%s%s: %s instead of %s".formatted(Wording.of(key), where, Wording.of(values), Wording.of(before));
    }

    /** Without values. */
    @Override
    public String toString() {
        return "Change[" + Wording.of(key) + "]";
    }
}
