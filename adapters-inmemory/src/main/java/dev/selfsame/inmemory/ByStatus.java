package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.Sorter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows by status first: the rows of each one, one after the other, in the order of the other keys. */
final class ByStatus implements Selection {

    private final Arrangement arrangement;
    private final long[] bits;
    private final BoundFilter filter;
    private final boolean descending;
    private final List<Sorter> rest;
    private final RankSpace space;
    private final int size;
    private final @Nullable Selection[] parts;
    private final int[] ends;
    private int counted;

    ByStatus(Arrangement arrangement, RankedRows.Marked rows, BoundFilter filter, List<Sorter> keys) {
        this.arrangement = arrangement;
        this.bits = rows.bits();
        this.filter = filter;
        this.descending = keys.get(0).descending();
        this.rest = keys.subList(1, keys.size());
        this.space = RankSpace.of(rest);
        this.size = rows.size();
        this.parts = new Selection[statuses().values()];
        this.ends = new int[parts.length];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Identity get(int index) {
        int part = 0;
        while (endOf(part) <= index) {
            part++;
        }
        Selection selection = parts[part];
        if (selection == null) {
            selection = select(code(part));
            parts[part] = selection;
        }
        return selection.get(part == 0 ? index : index - ends[part - 1]);
    }

    private int endOf(int part) {
        for (; counted <= part; counted++) {
            int before = counted == 0 ? 0 : ends[counted - 1];
            ends[counted] = before + Bits.countBoth(bits, bitsOf(code(counted)));
        }
        return ends[part];
    }

    private Selection select(int code) {
        long[] selected = bits.clone();
        Bits.keep(selected, bitsOf(code));
        IndexSegment segment = arrangement.segment();
        int rows = statuses().count(code);
        BoundFilter status = new BoundFilter.Literals(segment, FilterField.CLOUD_STATUS, List.of(code), rows);
        return arrangement.of(
                new RankedRows.Marked(selected), new BoundFilter.Every(segment, List.of(status, filter)), rest);
    }

    private int code(int part) {
        return descending ? parts.length - 1 - part : part;
    }

    private long[] bitsOf(int code) {
        return arrangement
                .segment()
                .by(space)
                .literal(FilterField.CLOUD_STATUS, code)
                .bits();
    }

    private LiteralColumn statuses() {
        return arrangement.segment().literal(FilterField.CLOUD_STATUS);
    }
}
