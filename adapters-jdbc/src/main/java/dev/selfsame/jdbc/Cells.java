package dev.selfsame.jdbc;

import org.jspecify.annotations.Nullable;

/** The columns of one row that is to be written, in the order of its table's layout. */
final class Cells {

    private final Object[] values;

    private Cells(Object[] values) {
        this.values = values;
    }

    static Cells of(@Nullable Object... values) {
        return new Cells(values);
    }

    Object[] values() {
        return values;
    }
}
