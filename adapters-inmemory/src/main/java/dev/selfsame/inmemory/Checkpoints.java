package dev.selfsame.inmemory;

import org.jspecify.annotations.Nullable;

/**
 * Bitmaps of the first sixteenths of a column, in another order of the rows: the difference of two of them gives most
 * of a long span at once.
 */
final class Checkpoints {

    private final long[][] firsts;
    private final int step;

    private Checkpoints(long[][] firsts, int step) {
        this.firsts = firsts;
        this.step = step;
    }

    static Checkpoints of(TextColumn column, int @Nullable [] positions) {
        int rows = column.size();
        int step = Math.max(1, rows / IndexTuning.CHECKPOINTS);
        long[][] firsts = new long[rows / step + 1][];
        long[] bits = Bits.none(rows);
        firsts[0] = bits.clone();
        for (int checkpoint = 1; checkpoint < firsts.length; checkpoint++) {
            addEach(column, new TextColumn.Span((checkpoint - 1) * step, checkpoint * step), positions, bits);
            firsts[checkpoint] = bits.clone();
        }
        return new Checkpoints(firsts, step);
    }

    /** Whether a span is so long that it pays. */
    boolean shorten(TextColumn.Span span) {
        return span.size() > step;
    }

    /** How many bits of a span are set or cleared one by one. */
    int single(TextColumn.Span span) {
        return Math.abs(nearest(span.from()) * step - span.from()) + Math.abs(nearest(span.to()) * step - span.to());
    }

    /** The bitmap of a span. */
    long[] bits(TextColumn column, TextColumn.Span span, int @Nullable [] positions) {
        int from = nearest(span.from());
        int to = nearest(span.to());
        long[] bits = Bits.none(column.size());
        Bits.addBetween(bits, firsts[from], firsts[to]);
        addEach(column, new TextColumn.Span(span.from(), Math.min(from * step, span.to())), positions, bits);
        addEach(column, new TextColumn.Span(Math.max(to * step, span.from()), span.to()), positions, bits);
        removeEach(column, new TextColumn.Span(from * step, span.from()), positions, bits);
        removeEach(column, new TextColumn.Span(span.to(), to * step), positions, bits);
        return bits;
    }

    private int nearest(int position) {
        return Math.min(firsts.length - 1, (position + step / 2) / step);
    }

    static void addEach(TextColumn column, TextColumn.Span span, int @Nullable [] positions, long[] bits) {
        for (int at = span.from(); at < span.to(); at++) {
            int row = column.rowAt(at);
            Bits.set(bits, positions == null ? row : positions[row]);
        }
    }

    private static void removeEach(TextColumn column, TextColumn.Span span, int @Nullable [] positions, long[] bits) {
        for (int at = span.from(); at < span.to(); at++) {
            int row = column.rowAt(at);
            Bits.clear(bits, positions == null ? row : positions[row]);
        }
    }
}
