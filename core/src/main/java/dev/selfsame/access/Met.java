package dev.selfsame.access;

import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import java.util.List;
import java.util.Optional;

/**
 * A comparison that a person meets.
 *
 * @param account the account that meets it; absent where the identity does
 * @param values those that meet it; all that there are where it says what isn't
 */
public record Met(Comparison comparison, Optional<AccountId> account, List<String> values) {
    public Met {
        values = List.copyOf(values);
    }

    /** The first that there is in what is known of a person. */
    static Met of(Comparison comparison, Facts facts) {
        Check check = new Check(comparison);
        return comparison
                .key()
                .onSource()
                .map(source -> facts.accounts().stream()
                        .filter(account -> account.source().equals(source) && check.holds(account.attributes()))
                        .findFirst()
                        .map(account -> by(check, comparison, account))
                        .orElseThrow())
                .orElseGet(() -> new Met(comparison, Optional.empty(), values(check, facts.attributes())));
    }

    private static Met by(Check check, Comparison comparison, Account account) {
        return new Met(comparison, Optional.of(account.id()), values(check, account.attributes()));
    }

    private static List<String> values(Check check, Attributes attributes) {
        return Remedy.texts(attributes, check.key()).stream()
                .filter(text -> check.isNegative() || check.isMetBy(text))
                .toList();
    }

    /** For people; it shows values. */
    public String explanation() {
        String where = account.map(id -> ", of account " + id).orElse("");
        return Wording.of(comparison) + " (" + Wording.of(values) + where + ")";
    }

    /** Without values. */
    @Override
    public String toString() {
        return "Met[" + comparison.operation() + " " + Wording.of(comparison.key()) + "]";
    }
}
