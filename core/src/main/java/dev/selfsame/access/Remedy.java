package dev.selfsame.access;

import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.AttributeValue.Texts;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.source.Account;
import dev.selfsame.source.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How the values of one key would have to change so that some comparisons are met together. */
record Remedy(CriterionKey key, List<Comparison> comparisons, Facts facts) {

    static List<String> texts(Attributes attributes, CriterionKey key) {
        return attributes
                .get(key.attribute())
                .map(value -> value instanceof Texts texts ? texts.values() : List.of(value.asText()))
                .orElse(List.of())
                .stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The changes; none of them where all are met already. Absent where there are none that help. */
    Optional<List<Change>> changes() {
        if (comparisons.stream().allMatch(facts::meets)) {
            return Optional.of(List.of());
        }
        return key.onSource().map(this::ofAccounts).orElseGet(this::ofIdentity);
    }

    /** Whether it is certain that no change helps. */
    boolean isHopeless() {
        if (key.onSource().isEmpty() && !isSeveral(facts.attributes())) {
            return Invention.isHopeless(comparisons);
        }
        return positive(comparisons).stream().anyMatch(each -> Invention.isHopeless(withNegative(each)));
    }

    /** What one value has to meet; those on several accounts needn't meet what others say. */
    private List<Comparison> withNegative(Comparison positive) {
        return key.onSource().isPresent() ? List.of(positive) : withNegative(positive, comparisons);
    }

    private static List<Comparison> withNegative(Comparison positive, List<Comparison> all) {
        List<Comparison> together = new ArrayList<>(List.of(positive));
        all.stream().filter(each -> new Check(each).isNegative()).forEach(together::add);
        return together;
    }

    /** An attribute of an identity has one value, unless it is known to have several. */
    private Optional<List<Change>> ofIdentity() {
        List<String> before = texts(facts.attributes(), key);
        boolean several = isSeveral(facts.attributes());
        return (several ? several(before, comparisons) : single(before, comparisons))
                .map(values -> List.of(new Change(key, Optional.empty(), before, values)));
    }

    private boolean isSeveral(Attributes attributes) {
        Optional<AttributeValue> value = attributes.get(key.attribute());
        return value.filter(Texts.class::isInstance).isPresent();
    }

    /** An account can have several values, and what one account can't have another one may. */
    private Optional<List<Change>> ofAccounts(SourceId source) {
        List<Account> accounts = facts.accounts().stream()
                .filter(account -> account.source().equals(source))
                .toList();
        for (Account account : accounts) {
            List<Comparison> needed = left(accounts, other -> other != account);
            List<String> before = texts(account.attributes(), key);
            Optional<List<String>> values = several(before, needed);
            if (values.isPresent()) {
                return Optional.of(List.of(new Change(key, Optional.of(account.id()), before, values.get())));
            }
        }
        return another(left(accounts, any -> true));
    }

    /** Those that none of some accounts meets. */
    private List<Comparison> left(List<Account> accounts, Predicate<Account> which) {
        List<Account> others = accounts.stream().filter(which).toList();
        Facts of = new Facts(facts.identity(), Attributes.none(), others);
        return comparisons.stream().filter(comparison -> !of.meets(comparison)).toList();
    }

    private Optional<List<Change>> another(List<Comparison> needed) {
        return several(List.of(), needed)
                .map(values -> List.of(added(values)))
                .or(() -> several(List.of(), positive(needed)).map(values -> List.of(added(values), added(List.of()))));
    }

    private Change added(List<String> values) {
        return new Change(key, Optional.empty(), List.of(), values);
    }

    private static List<Comparison> positive(List<Comparison> comparisons) {
        return comparisons.stream()
                .filter(each -> !new Check(each).isNegative())
                .toList();
    }

    /** What is there stays as far as it may. */
    private static Optional<List<String>> several(List<String> before, List<Comparison> needed) {
        List<Check> negative =
                needed.stream().map(Check::new).filter(Check::isNegative).toList();
        List<String> values = new ArrayList<>(before);
        values.removeIf(value -> negative.stream().anyMatch(check -> check.isMetBy(value)));
        for (Comparison comparison : positive(needed)) {
            if (values.stream().noneMatch(new Check(comparison)::isMetBy)) {
                Optional<String> text = Invention.of(withNegative(comparison, needed));
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                values.add(text.get());
            }
        }
        return Optional.of(values);
    }

    private static Optional<List<String>> single(List<String> before, List<Comparison> needed) {
        return positive(needed).isEmpty()
                ? several(before, needed)
                : Invention.of(needed).map(List::of);
    }
}
