package dev.selfsame.inmemory;

import java.util.Arrays;

/** An immutable bitmap of the rows of a segment that have gone; adding one copies a page, not the bitmap. */
final class DeadRows {

    private static final int PAGE_SHIFT = 7;
    private static final int PAGE = 1 << PAGE_SHIFT;
    private static final long[] EMPTY = new long[PAGE];

    private final long[][] pages;

    private DeadRows(long[][] pages) {
        this.pages = pages;
    }

    static DeadRows none(int rows) {
        long[][] pages = new long[pageOf(rows) + 1][];
        Arrays.fill(pages, EMPTY);
        return new DeadRows(pages);
    }

    private static int pageOf(int row) {
        return row >>> (PAGE_SHIFT + 6);
    }

    private static int wordOf(int row) {
        return (row >>> 6) & (PAGE - 1);
    }

    DeadRows with(int row) {
        long[][] changed = pages.clone();
        int page = pageOf(row);
        changed[page] = pages[page].clone();
        changed[page][wordOf(row)] |= 1L << row;
        return new DeadRows(changed);
    }

    boolean contains(int row) {
        return (pages[pageOf(row)][wordOf(row)] & (1L << row)) != 0;
    }

    /** Removes the dead rows from a bitmap. */
    void removeFrom(long[] bits) {
        for (int page = 0; page < pages.length; page++) {
            long[] dead = pages[page];
            if (dead == EMPTY) {
                continue;
            }
            int base = page << PAGE_SHIFT;
            int words = Math.min(PAGE, bits.length - base);
            for (int word = 0; word < words; word++) {
                bits[base + word] &= ~dead[word];
            }
        }
    }
}
