package dev.selfsame.query;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import java.util.List;
import java.util.Optional;

/**
 * A place in a listing: right behind an identity, whether or not that is still there; its text form shows the id only.
 *
 * @param values what that identity had for each sorter, folded; empty where it had nothing
 */
public record Position(List<Sorter> sorters, List<Optional<String>> values, IdentityId id) {
    public Position {
        sorters = List.copyOf(sorters);
        values = List.copyOf(values);
        if (sorters.size() != values.size()) {
            throw new IllegalArgumentException("a position has one value for each sorter");
        }
    }

    /** The place right behind an identity. */
    public static Position behind(Identity identity, List<Sorter> sorters) {
        List<Optional<String>> values = sorters.stream()
                .map(sorter -> Optional.ofNullable(sorter.field().field().textOf(identity))
                        .map(Folding::fold))
                .toList();
        return new Position(sorters, values, identity.id());
    }

    /** Whether an identity comes after this place. */
    public boolean precedes(Identity identity) {
        return compareTo(identity) < 0;
    }

    /** Compares as {@link Sorter#comparator} does; 0 for the identity itself while its values are the same. */
    public int compareTo(Identity identity) {
        for (int i = 0; i < sorters.size(); i++) {
            Sorter sorter = sorters.get(i);
            int difference = sorter.compare(
                    values.get(i).orElse(null), sorter.field().field().textOf(identity));
            if (difference != 0) {
                return difference;
            }
        }
        return id.compareTo(identity.id());
    }

    @Override
    public String toString() {
        return "Position[" + id + "]";
    }
}
