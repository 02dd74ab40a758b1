package dev.selfsame.inmemory;

import dev.selfsame.inmemory.TextColumn.Span;
import dev.selfsame.query.FilterField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter over the rows of one segment: how many it lets through, what that costs to know exactly, and which. */
sealed interface BoundFilter {

    /** Nanoseconds to set one bit. */
    double BIT_COST = 3;

    /** Nanoseconds to do something to one word of a bitmap. */
    double WORD_COST = 0.5;

    /** At least and at most so many rows; the same where it is known exactly. */
    int least();

    int most();

    /** The share of all rows that is to be expected, from 0 to 1. */
    double share();

    /** Nanoseconds that a bitmap is expected to take. */
    double cost(RankSpace space);

    /** Adds the rows to a bitmap. */
    void addTo(long[] bits, RankSpace space);

    /** The rows as a new bitmap. */
    default long[] bits(RankSpace space) {
        long[] bits = Bits.none(segment().size());
        addTo(bits, space);
        return bits;
    }

    /** Keeps in a bitmap what is among the rows. */
    default void keepIn(long[] bits, RankSpace space) {
        Bits.keep(bits, bits(space));
    }

    /** The rows where they are at hand already, else null. */
    default RankedRows.@Nullable Marked ready(RankSpace space) {
        return null;
    }

    IndexSegment segment();

    private static double pass(IndexSegment segment) {
        return 50 + segment.size() / 64.0 * WORD_COST;
    }

    /** What is known exactly. */
    sealed interface Exact extends BoundFilter {
        @Override
        default int least() {
            return most();
        }

        @Override
        default double share() {
            return segment().size() == 0 ? 0 : (double) most() / segment().size();
        }
    }

    /** All rows. */
    record All(IndexSegment segment) implements Exact {
        @Override
        public int most() {
            return segment.size();
        }

        @Override
        public double cost(RankSpace space) {
            return pass(segment);
        }

        @Override
        public void addTo(long[] bits, RankSpace space) {
            Bits.fill(bits, 0, segment.size());
        }

        @Override
        public void keepIn(long[] bits, RankSpace space) {}
    }

    /** The rows with one of several literals, given by their codes. */
    record Literals(IndexSegment segment, FilterField field, List<Integer> codes, int most) implements Exact {
        @Override
        public RankedRows.@Nullable Marked ready(RankSpace space) {
            return codes.size() == 1 ? segment.by(space).literal(field, codes.get(0)) : null;
        }

        @Override
        public double cost(RankSpace space) {
            return pass(segment) * codes.size();
        }

        @Override
        public void addTo(long[] bits, RankSpace space) {
            for (int code : codes) {
                Bits.add(bits, segment.by(space).literal(field, code).bits());
            }
        }

        @Override
        public void keepIn(long[] bits, RankSpace space) {
            if (codes.size() == 1) {
                Bits.keep(bits, segment.by(space).literal(field, codes.get(0)).bits());
                return;
            }
            Bits.keep(bits, bits(space));
        }
    }

    /** The rows of a span of a column. */
    record Rows(IndexSegment segment, TextColumn column, Span span) implements Exact {
        @Override
        public int most() {
            return span.size();
        }

        @Override
        public double cost(RankSpace space) {
            Numbering numbering = segment.by(space);
            if (numbering.isBy(column)) {
                return pass(segment);
            }
            Checkpoints checkpoints = checkpoints(numbering);
            return checkpoints == null
                    ? pass(segment) + span.size() * BIT_COST
                    : 2 * pass(segment) + checkpoints.single(span) * BIT_COST;
        }

        @Override
        public void addTo(long[] bits, RankSpace space) {
            Numbering numbering = segment.by(space);
            if (numbering.isBy(column)) {
                Bits.fill(bits, span.from(), span.to());
                return;
            }
            Checkpoints checkpoints = checkpoints(numbering);
            if (checkpoints == null) {
                Checkpoints.addEach(column, span, numbering.ranks(), bits);
            } else {
                Bits.add(bits, checkpoints.bits(column, span, numbering.ranks()));
            }
        }

        /** Null where none would shorten the work. */
        private @Nullable Checkpoints checkpoints(Numbering numbering) {
            Checkpoints checkpoints = numbering.checkpoints(column);
            return checkpoints != null && checkpoints.shorten(span) ? checkpoints : null;
        }
    }

    /** The rows that all parts have; at least one part. */
    record Every(IndexSegment segment, List<BoundFilter> parts) implements BoundFilter {
        @Override
        public int least() {
            long missing = 0;
            for (BoundFilter part : parts) {
                missing += segment.size() - part.least();
            }
            return (int) Math.max(0, segment.size() - missing);
        }

        @Override
        public int most() {
            return parts.stream().mapToInt(BoundFilter::most).min().orElse(segment.size());
        }

        @Override
        public double share() {
            return parts.stream().mapToDouble(BoundFilter::share).reduce(1, (one, other) -> one * other);
        }

        @Override
        public double cost(RankSpace space) {
            return parts.stream().mapToDouble(part -> part.cost(space)).sum();
        }

        @Override
        public void addTo(long[] bits, RankSpace space) {
            Bits.add(bits, bits(space));
        }

        @Override
        public long[] bits(RankSpace space) {
            long[] bits = parts.get(0).bits(space);
            keepRest(bits, space);
            return bits;
        }

        private void keepRest(long[] bits, RankSpace space) {
            for (BoundFilter part : parts.subList(1, parts.size())) {
                part.keepIn(bits, space);
            }
        }

        @Override
        public void keepIn(long[] bits, RankSpace space) {
            parts.forEach(part -> part.keepIn(bits, space));
        }
    }

    /** The rows that any part has. */
    record Some(IndexSegment segment, List<BoundFilter> parts) implements BoundFilter {
        @Override
        public int least() {
            return parts.stream().mapToInt(BoundFilter::least).max().orElse(0);
        }

        @Override
        public int most() {
            long most = parts.stream().mapToLong(BoundFilter::most).sum();
            return (int) Math.min(segment.size(), most);
        }

        @Override
        public double share() {
            return 1 - parts.stream().mapToDouble(part -> 1 - part.share()).reduce(1, (one, other) -> one * other);
        }

        @Override
        public double cost(RankSpace space) {
            return parts.stream().mapToDouble(part -> part.cost(space)).sum();
        }

        @Override
        public void addTo(long[] bits, RankSpace space) {
            parts.forEach(part -> part.addTo(bits, space));
        }
    }

    /** The rows that its part doesn't have. */
    record Other(IndexSegment segment, BoundFilter part) implements BoundFilter {
        @Override
        public int least() {
            return segment.size() - part.most();
        }

        @Override
        public int most() {
            return segment.size() - part.least();
        }

        @Override
        public double share() {
            return 1 - part.share();
        }

        @Override
        public double cost(RankSpace space) {
            return pass(segment) + part.cost(space);
        }

        @Override
        public void addTo(long[] bits, RankSpace space) {
            Bits.add(bits, bits(space));
        }

        @Override
        public long[] bits(RankSpace space) {
            long[] bits = part.bits(space);
            Bits.invert(bits, segment.size());
            return bits;
        }
    }
}
