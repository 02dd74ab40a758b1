package dev.selfsame.inmemory;

import dev.selfsame.query.Folding;

/** Pieces of folded texts as unsigned numbers, which are in the order of {@link Folding#compare}. */
final class SortKeys {

    /** Bytes in a key; a byte of 0 stands for the end of the text. */
    static final int LENGTH = 8;

    private SortKeys() {}

    /** The piece of a text from a byte on: as UTF-8, whose bytes are in the order of the code points, each plus 1. */
    static long key(String text, int from) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 0x7F) {
                return keyOfFolded(Folding.fold(text), from);
            }
        }
        long key = 0;
        int end = Math.min(text.length(), from + LENGTH);
        int shift = 64;
        for (int at = from; at < end; at++) {
            char character = text.charAt(at);
            shift -= 8;
            key |= (character >= 'A' && character <= 'Z' ? character + 33L : character + 1L) << shift;
        }
        return key;
    }

    /** Whether the text may go on after the piece. */
    static boolean goesOn(long key) {
        return (key & 0xFF) != 0;
    }

    /** Whether the first piece of a text begins with all that the first piece of another has. */
    static boolean startsWith(long key, long prefix) {
        int absent = Long.numberOfTrailingZeros(prefix) & -LENGTH;
        return absent == Long.SIZE || (key ^ prefix) >>> absent == 0;
    }

    private static long keyOfFolded(String text, int from) {
        long key = 0;
        int written = -from;
        for (int at = 0; at < text.length() && written < LENGTH; ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            int bytes = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            for (int left = bytes - 1; left >= 0; left--, written++) {
                if (written >= 0 && written < LENGTH) {
                    key |= (utf8(point, bytes, left) + 1L) << (56 - 8 * written);
                }
            }
        }
        return key;
    }

    /** The byte of a code point that has so many after it; half a surrogate pair is written like any other. */
    private static int utf8(int point, int bytes, int left) {
        if (bytes == 1) {
            return point;
        }
        int low = (point >>> (6 * left)) & 0x3F;
        return left < bytes - 1 ? 0x80 | low : ((0xF00 >>> bytes) & 0xFF) | low;
    }
}
