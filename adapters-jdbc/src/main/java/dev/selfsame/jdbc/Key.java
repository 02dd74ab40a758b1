package dev.selfsame.jdbc;

import dev.selfsame.query.Folding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The form in which texts are compared by a database: bytes, whose order is that of the code points everywhere. A text begins
 * with 01; its absence is 02, which is behind all texts, so that no column is ever null.
 */
final class Key {

    /** The most bytes that a text may have when folded; indexes of all databases can hold that much. */
    static final int MOST = 1000;

    private static final byte PRESENT = 1;
    private static final byte ABSENT = 2;
    private static final int LONGEST_VALUE = 150;

    private Key() {}

    /** The key of a text ignoring case; null is its absence. */
    static byte[] folded(@Nullable String text) {
        return text == null ? absent() : exact(Folding.fold(text));
    }

    /** The key of a text that is exact in case, or is folded already. */
    static byte[] exact(String text) {
        return prefixed(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] absent() {
        return new byte[] {ABSENT};
    }

    static boolean isAbsent(byte[] key) {
        return key[0] == ABSENT;
    }

    /** The first key behind all those that begin with a given one. */
    static byte[] behind(byte[] prefix) {
        byte[] next = prefix.clone();
        next[next.length - 1]++;
        return next;
    }

    /** A key for equality only, which is short however long the text is. */
    static byte[] ofValue(String text) {
        byte[] utf8 = Folding.fold(text).getBytes(StandardCharsets.UTF_8);
        return utf8.length <= LONGEST_VALUE ? prefixed(utf8) : hashed(utf8);
    }

    private static byte[] hashed(byte[] text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            byte[] key = Arrays.copyOf(new byte[] {ABSENT}, 1 + hash.length);
            System.arraycopy(hash, 0, key, 1, hash.length);
            return key;
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] prefixed(byte[] text) {
        byte[] key = new byte[1 + text.length];
        key[0] = PRESENT;
        System.arraycopy(text, 0, key, 1, text.length);
        return key;
    }
}
