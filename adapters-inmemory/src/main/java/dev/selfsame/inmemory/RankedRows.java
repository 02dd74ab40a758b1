package dev.selfsame.inmemory;

/** A set of rows that knows how many there are before a row, and which is the n-th. */
sealed interface RankedRows {

    int size();

    /** How many of the set's rows come before {@code row}. */
    int before(int row);

    /** The row that has {@code index} of the set's rows before it. */
    int row(int index);

    /** All rows. */
    record Every(int size) implements RankedRows {
        @Override
        public int before(int row) {
            return row;
        }

        @Override
        public int row(int index) {
            return index;
        }
    }

    /** The rows of a bitmap, with running totals for every eight words. */
    final class Marked implements RankedRows {

        private static final int BLOCK_SHIFT = 3;
        private static final int BLOCK = 1 << BLOCK_SHIFT;

        private final long[] bits;
        private final int[] totals;

        Marked(long[] bits) {
            this.bits = bits;
            int blocks = (bits.length + BLOCK - 1) >>> BLOCK_SHIFT;
            this.totals = new int[blocks + 1];
            int total = 0;
            for (int block = 0; block < blocks; block++) {
                totals[block] = total;
                int end = Math.min(bits.length, (block + 1) << BLOCK_SHIFT);
                for (int word = block << BLOCK_SHIFT; word < end; word++) {
                    total += Long.bitCount(bits[word]);
                }
            }
            totals[blocks] = total;
        }

        /** Not to be changed. */
        long[] bits() {
            return bits;
        }

        @Override
        public int size() {
            return totals[totals.length - 1];
        }

        @Override
        public int before(int row) {
            int word = row >>> 6;
            int block = word >>> BLOCK_SHIFT;
            int count = totals[block];
            for (int at = block << BLOCK_SHIFT; at < word; at++) {
                count += Long.bitCount(bits[at]);
            }
            return (row & 63) == 0 ? count : count + Long.bitCount(bits[word] & (-1L >>> -row));
        }

        @Override
        public int row(int index) {
            int block = block(index);
            int left = index - totals[block];
            int word = block << BLOCK_SHIFT;
            for (int inWord = Long.bitCount(bits[word]); inWord <= left; inWord = Long.bitCount(bits[word])) {
                left -= inWord;
                word++;
            }
            return (word << 6) + bit(bits[word], left);
        }

        private int block(int index) {
            int low = 0;
            int high = totals.length - 1;
            while (low + 1 < high) {
                int middle = (low + high) >>> 1;
                if (totals[middle] <= index) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private static int bit(long word, int index) {
            int base = 0;
            long rest = word;
            int left = index;
            for (int width = 32; width >= 8; width >>= 1) {
                int inLower = Long.bitCount(rest & ((1L << width) - 1));
                if (inLower <= left) {
                    left -= inLower;
                    rest >>>= width;
                    base += width;
                }
            }
            for (; left > 0; left--) {
                rest &= rest - 1;
            }
            return base + Long.numberOfTrailingZeros(rest);
        }
    }
}
