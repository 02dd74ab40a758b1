package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;

/** Rows of a segment in the order of one space, ascending or descending; equal ones are by ascending id both ways. */
sealed interface RankOrder extends Selection {

    IndexSegment segment();

    RankSpace space();

    int rankAt(int index);

    default int rowAt(int index) {
        return segment().by(space()).rowAt(rankAt(index));
    }

    @Override
    default Identity get(int index) {
        return segment().rows()[rowAt(index)];
    }

    /** From the first rank to the last. */
    record Ascending(IndexSegment segment, RankSpace space, RankedRows ranks) implements RankOrder {
        @Override
        public int size() {
            return ranks.size();
        }

        @Override
        public int rankAt(int index) {
            return ranks.row(index);
        }
    }

    /** From the last run of equal values to the first. */
    final class Descending implements RankOrder {

        private final IndexSegment segment;
        private final RankSpace space;
        private final RankedRows ranks;
        private final Runs runs;

        Descending(IndexSegment segment, RankSpace space, RankedRows ranks, TextColumn order) {
            this.segment = segment;
            this.space = space;
            this.ranks = ranks;
            this.runs = new Runs(ranks, order, true);
        }

        @Override
        public IndexSegment segment() {
            return segment;
        }

        @Override
        public RankSpace space() {
            return space;
        }

        @Override
        public int size() {
            return ranks.size();
        }

        @Override
        public int rankAt(int index) {
            runs.moveTo(index);
            return runs.rank(index);
        }
    }
}
