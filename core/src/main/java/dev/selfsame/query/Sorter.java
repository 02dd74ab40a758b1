package dev.selfsame.query;

/** One sort key: lower-cased code point order, absent values last ascending and first descending. */
public record Sorter(SortField field, boolean descending) {}
