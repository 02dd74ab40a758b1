package dev.selfsame.benchmarks;

import java.util.Locale;

/**
 * What was to be reached, and what was.
 *
 * @param ours the time of one operation of ours, in nanoseconds
 * @param theirs the time of the same operation of the peer, in nanoseconds
 * @param wanted the least ratio of their time to ours: 2 means twice as fast as the peer
 */
record Target(String name, double ours, String peer, double theirs, double wanted) {

    private static final String NOTHING = "nothing";

    /** Of something there is to be none of. */
    static Target none(String name, long count) {
        return new Target(name, 1.0 + count, NOTHING, 1, 1);
    }

    double ratio() {
        return theirs / ours;
    }

    boolean isMet() {
        return ratio() >= wanted;
    }

    String line() {
        if (peer.equals(NOTHING)) {
            return String.format(
                    Locale.ROOT, "target %s: %.0f, wanted 0: %s", name, ours - 1, isMet() ? "met" : "missed");
        }
        return String.format(
                Locale.ROOT,
                "target %s: ours %s, %s %s, ratio %.2f, wanted %.2f: %s",
                name,
                time(ours),
                peer,
                time(theirs),
                ratio(),
                wanted,
                isMet() ? "met" : "missed");
    }

    private static String time(double nanos) {
        if (nanos < 1e4) {
            return String.format(Locale.ROOT, "%.1f ns", nanos);
        }
        return nanos < 1e7
                ? String.format(Locale.ROOT, "%.1f us", nanos / 1e3)
                : String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }
}
