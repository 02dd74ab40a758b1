package dev.selfsame.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One page of a listing.
 *
 * @param items the rows, in order
 * @param total how many rows there are in all pages, where it was asked for
 * @param next where the next page begins; empty when this is the last one
 */
public record Page<T>(List<T> items, OptionalLong total, Optional<Cursor> next) {
    public Page {
        items = List.copyOf(items);
    }
}
