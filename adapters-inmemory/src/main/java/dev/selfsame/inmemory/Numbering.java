package dev.selfsame.inmemory;

import dev.selfsame.query.FilterField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of a segment numbered by their ranks in one order, and the bitmaps over these numbers. */
final class Numbering {

    private final @Nullable TextColumn order;
    private final int @Nullable [] ranks;
    private final Map<FilterField, RankedRows.Marked[]> literals = new EnumMap<>(FilterField.class);
    private final Map<FilterField, Checkpoints> checkpoints = new EnumMap<>(FilterField.class);

    /** Numbers the rows by a column, or leaves them their own numbers where that is null. */
    Numbering(@Nullable TextColumn order, Map<FilterField, LiteralColumn> literals) {
        this.order = order;
        this.ranks = order == null ? null : order.positions();
        literals.forEach((field, column) -> this.literals.put(field, marked(column)));
    }

    private RankedRows.Marked[] marked(LiteralColumn column) {
        return Arrays.stream(column.bits(ranks)).map(RankedRows.Marked::new).toArray(RankedRows.Marked[]::new);
    }

    void addCheckpoints(TextColumn column) {
        if (column != order) {
            checkpoints.put(column.field(), Checkpoints.of(column, ranks));
        }
    }

    boolean isBy(TextColumn column) {
        return column == order;
    }

    /** The column that gives the order; there is none for the numbers of the rows themselves. */
    TextColumn order() {
        return Objects.requireNonNull(order);
    }

    /** The rank of each row; null where that is the row's number. */
    int @Nullable [] ranks() {
        return ranks;
    }

    int rankOf(int row) {
        return ranks == null ? row : ranks[row];
    }

    int rowAt(int rank) {
        return order == null ? rank : order.rowAt(rank);
    }

    /** The ranks that have a literal. */
    RankedRows.Marked literal(FilterField field, int code) {
        return Objects.requireNonNull(literals.get(field))[code];
    }

    @Nullable Checkpoints checkpoints(TextColumn column) {
        return checkpoints.get(column.field());
    }
}
