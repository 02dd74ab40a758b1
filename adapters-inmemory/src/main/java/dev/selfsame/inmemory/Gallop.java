package dev.selfsame.inmemory;

import java.util.function.IntPredicate;

/** Searches that are quick where the answer is near, and never slow. */
final class Gallop {

    private Gallop() {}

    /** The first position from {@code low} on for which the condition holds, if it holds for all that follow too. */
    static int first(int low, int high, IntPredicate condition) {
        int from = low;
        int step = 1;
        while (from < high) {
            int probe = (int) Math.min(high - 1L, (long) from + step - 1);
            if (condition.test(probe)) {
                return TextColumn.first(from, probe, condition);
            }
            from = probe + 1;
            step <<= 1;
        }
        return high;
    }
}
