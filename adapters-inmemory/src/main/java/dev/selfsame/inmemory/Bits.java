package dev.selfsame.inmemory;

/** Operations on bitmaps kept in arrays of 64-bit words; bits past the last row are always 0. */
final class Bits {

    private Bits() {}

    static long[] none(int rows) {
        return new long[(rows + 63) >>> 6];
    }

    static long[] all(int rows) {
        long[] bits = none(rows);
        fill(bits, 0, rows);
        return bits;
    }

    static boolean get(long[] bits, int row) {
        return (bits[row >>> 6] & (1L << row)) != 0;
    }

    static void set(long[] bits, int row) {
        bits[row >>> 6] |= 1L << row;
    }

    static void clear(long[] bits, int row) {
        bits[row >>> 6] &= ~(1L << row);
    }

    static void fill(long[] bits, int from, int to) {
        if (from >= to) {
            return;
        }
        int first = from >>> 6;
        int last = (to - 1) >>> 6;
        long head = -1L << from;
        long tail = -1L >>> -to;
        if (first == last) {
            bits[first] |= head & tail;
            return;
        }
        bits[first] |= head;
        for (int word = first + 1; word < last; word++) {
            bits[word] = -1L;
        }
        bits[last] |= tail;
    }

    static void keep(long[] bits, long[] others) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] &= others[word];
        }
    }

    static void add(long[] bits, long[] others) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] |= others[word];
        }
    }

    /** Adds what is in {@code larger} and not in {@code smaller}. */
    static void addBetween(long[] bits, long[] smaller, long[] larger) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] |= larger[word] & ~smaller[word];
        }
    }

    static void invert(long[] bits, int rows) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] = ~bits[word];
        }
        if ((rows & 63) != 0) {
            bits[bits.length - 1] &= -1L >>> -rows;
        }
    }

    static int countBoth(long[] bits, long[] others) {
        int count = 0;
        for (int word = 0; word < bits.length; word++) {
            count += Long.bitCount(bits[word] & others[word]);
        }
        return count;
    }

    /** The first row at or after {@code from} that is set, or {@code rows}. */
    static int next(long[] bits, int from, int rows) {
        if (from >= rows) {
            return rows;
        }
        int word = from >>> 6;
        long rest = bits[word] & (-1L << from);
        while (rest == 0) {
            if (++word == bits.length) {
                return rows;
            }
            rest = bits[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    /** The last row at or before {@code from} that is set, or -1. */
    static int previous(long[] bits, int from) {
        int word = from >>> 6;
        long rest = bits[word] & (-1L >>> -(from + 1));
        while (rest == 0) {
            if (--word < 0) {
                return -1;
            }
            rest = bits[word];
        }
        return (word << 6) + 63 - Long.numberOfLeadingZeros(rest);
    }
}
