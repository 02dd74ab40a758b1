package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import dev.selfsame.query.FilterField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Some identities, one a row, in the order of their ids, with an index for every field that listings filter or sort by.
 *
 * <p>It doesn't change, but for one thing: a row may be replaced by a newer version of its identity that has the same
 * values in all those fields.
 */
final class IndexSegment {

    private final Identity[] rows;
    private final Map<FilterField, TextColumn> texts;
    private final Map<FilterField, LiteralColumn> literals;
    private final Map<RankSpace, Numbering> numberings = new EnumMap<>(RankSpace.class);

    private IndexSegment(
            Identity[] rows,
            Map<FilterField, TextColumn> texts,
            Map<FilterField, LiteralColumn> literals,
            IndexTuning tuning) {
        this.rows = rows;
        this.texts = texts;
        this.literals = literals;
        numberings.put(RankSpace.ID, new Numbering(null, literals));
        numberings.put(RankSpace.NAME, new Numbering(text(FilterField.NAME), literals));
        numberings.put(RankSpace.ALIAS, new Numbering(text(FilterField.ALIAS), literals));
        if (rows.length >= tuning.checkpointed()) {
            numberings.values().forEach(this::addCheckpoints);
        }
    }

    /** Ids are looked up one by one, and need none. */
    private void addCheckpoints(Numbering numbering) {
        texts.values().stream()
                .filter(column -> column.field() != FilterField.ID)
                .forEach(numbering::addCheckpoints);
    }

    /** Indexes identities that are sorted by id; takes the array as its own. */
    static IndexSegment of(Identity[] rows, IndexTuning tuning) {
        Map<FilterField, TextColumn> texts = new EnumMap<>(FilterField.class);
        Map<FilterField, LiteralColumn> literals = new EnumMap<>(FilterField.class);
        values(rows).forEach((field, values) -> {
            if (isText(field)) {
                texts.put(field, ColumnSort.of(field, rows, values));
            } else {
                literals.put(field, LiteralColumn.of(values));
            }
        });
        return new IndexSegment(rows, texts, literals, tuning);
    }

    /** One segment of what lives in two; quickest where the first one is the larger. */
    static IndexSegment merged(LiveSegment large, LiveSegment small, IndexTuning tuning) {
        RowMerge merge = RowMerge.of(large, small);
        Map<FilterField, TextColumn> texts = new EnumMap<>(FilterField.class);
        Map<FilterField, LiteralColumn> literals = new EnumMap<>(FilterField.class);
        for (FilterField field : FilterField.values()) {
            if (isText(field)) {
                TextColumn one = large.segment().text(field);
                texts.put(field, ColumnMerge.of(merge, one, small.segment().text(field)));
            } else {
                LiteralColumn one = large.segment().literal(field);
                literals.put(
                        field, LiteralColumn.merged(merge, one, small.segment().literal(field)));
            }
        }
        return new IndexSegment(merge.rows(), texts, literals, tuning);
    }

    /** The values by field and row; goes through the rows once, as they are far apart in memory. */
    private static Map<FilterField, @Nullable String[]> values(Identity[] rows) {
        FilterField[] fields = FilterField.values();
        @Nullable String[][] values = new String[fields.length][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int field = 0; field < fields.length; field++) {
                values[field][row] = LiteralColumn.valueOf(fields[field], rows[row]);
            }
        }
        Map<FilterField, @Nullable String[]> byField = new EnumMap<>(FilterField.class);
        for (int field = 0; field < fields.length; field++) {
            byField.put(fields[field], values[field]);
        }
        return byField;
    }

    private static boolean isText(FilterField field) {
        return field.kind() == FilterField.Kind.TEXT || field.kind() == FilterField.Kind.IDENTIFIER;
    }

    /** Whether one may stand for the other in every filter and order. */
    static boolean sameValues(Identity one, Identity other) {
        for (FilterField field : FilterField.values()) {
            if (!LiteralColumn.sameValue(field, one, other)) {
                return false;
            }
        }
        return true;
    }

    Identity[] rows() {
        return rows;
    }

    int size() {
        return rows.length;
    }

    TextColumn text(FilterField field) {
        return Objects.requireNonNull(texts.get(field));
    }

    LiteralColumn literal(FilterField field) {
        return Objects.requireNonNull(literals.get(field));
    }

    Numbering by(RankSpace space) {
        return Objects.requireNonNull(numberings.get(space));
    }
}
