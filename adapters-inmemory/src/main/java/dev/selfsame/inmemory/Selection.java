package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import java.util.List;

/** The rows that a query selects, in the order that it asks for, each at hand by its index. */
interface Selection {

    int size();

    Identity get(int index);

    /** A few rows, sorted already. */
    record Sorted(List<Identity> rows) implements Selection {
        @Override
        public int size() {
            return rows.size();
        }

        @Override
        public Identity get(int index) {
            return rows.get(index);
        }
    }
}
