package dev.selfsame.access;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.source.Account;
import dev.selfsame.source.SourceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys that criteria mention, each with a bit; from the 65th on several keys have the same bit. */
record Mentions(Map<CriterionKey, Integer> numbers) {

    static final Mentions NONE = new Mentions(Map.of());

    Mentions and(Criterion criterion) {
        Set<CriterionKey> keys = criterion.keys();
        if (numbers.keySet().containsAll(keys)) {
            return this;
        }
        Map<CriterionKey, Integer> more = new HashMap<>(numbers);
        keys.forEach(key -> more.putIfAbsent(key, more.size()));
        return new Mentions(Map.copyOf(more));
    }

    long bits(Criterion criterion) {
        return criterion.keys().stream().mapToLong(this::bit).reduce(0, (one, other) -> one | other);
    }

    private long bit(CriterionKey key) {
        return 1L << numbers.getOrDefault(key, 0);
    }

    /** The bits of the keys whose values differ. */
    long changed(Facts old, Facts now) {
        long bits = 0;
        for (CriterionKey key : numbers.keySet()) {
            if (differs(key, old, now)) {
                bits |= bit(key);
            }
        }
        return bits;
    }

    private static boolean differs(CriterionKey key, Facts old, Facts now) {
        String attribute = key.attribute();
        return key.onSource()
                .map(source -> !values(source, attribute, old).equals(values(source, attribute, now)))
                .orElseGet(() ->
                        !old.attributes().get(attribute).equals(now.attributes().get(attribute)));
    }

    private static List<Optional<AttributeValue>> values(SourceId source, String attribute, Facts facts) {
        return facts.accounts().stream()
                .filter(account -> account.source().equals(source))
                .map(Account::attributes)
                .map(attributes -> attributes.get(attribute))
                .toList();
    }
}
