package dev.selfsame.query;

import dev.selfsame.identity.Identity;
import java.util.Comparator;
import java.util.List;

/** The order of a listing. */
final class Ordering implements Comparator<Identity> {

    private final Sorter[] sorters;

    Ordering(List<Sorter> sorters) {
        this.sorters = sorters.toArray(new Sorter[0]);
    }

    @Override
    public int compare(Identity a, Identity b) {
        for (Sorter sorter : sorters) {
            FilterField field = sorter.field().field();
            int difference = sorter.compare(field.textOf(a), field.textOf(b));
            if (difference != 0) {
                return difference;
            }
        }
        return a.id().compareTo(b.id());
    }
}
