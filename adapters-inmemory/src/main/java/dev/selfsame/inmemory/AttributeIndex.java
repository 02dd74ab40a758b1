package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.query.Folding;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Correlated identities by the value of an attribute, ignoring case; an attribute is indexed when it is first asked for. */
final class AttributeIndex implements Table.Index<Identity> {

    private final Map<String, Map<String, Set<IdentityId>>> byAttribute = new ConcurrentHashMap<>();

    Set<IdentityId> having(String attribute, String value, Collection<Identity> all) {
        Map<String, Set<IdentityId>> byValue = byAttribute.computeIfAbsent(attribute, name -> indexed(name, all));
        Set<IdentityId> found = byValue.get(Folding.fold(value));
        return found == null ? Set.of() : Set.copyOf(found);
    }

    private static Map<String, Set<IdentityId>> indexed(String attribute, Collection<Identity> all) {
        Map<String, Set<IdentityId>> byValue = new ConcurrentHashMap<>();
        all.forEach(identity -> put(byValue, attribute, identity));
        return byValue;
    }

    @Override
    public void changed(@Nullable Identity before, @Nullable Identity after) {
        byAttribute.forEach((attribute, byValue) -> {
            if (before != null) {
                value(attribute, before).ifPresent(value -> take(byValue, value, before.id()));
            }
            if (after != null) {
                put(byValue, attribute, after);
            }
        });
    }

    private static void put(Map<String, Set<IdentityId>> byValue, String attribute, Identity identity) {
        value(attribute, identity).ifPresent(value -> byValue.computeIfAbsent(value, any -> new TreeSet<>())
                .add(identity.id()));
    }

    private static void take(Map<String, Set<IdentityId>> byValue, String value, IdentityId id) {
        byValue.computeIfPresent(value, (any, ids) -> {
            ids.remove(id);
            return ids.isEmpty() ? null : ids;
        });
    }

    private static Optional<String> value(String attribute, Identity identity) {
        return Optional.of(identity)
                .filter(Identity::correlated)
                .flatMap(its -> its.attributes().text(attribute))
                .map(Folding::fold);
    }
}
