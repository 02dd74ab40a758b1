package dev.selfsame.resthost.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The escapes of a query: percent signs with two digits each, and a plus for a space. */
final class Escapes {

    private static final int HEX = 16;

    private Escapes() {}

    /** The text, decoded once; empty where an escape or the UTF-8 that it makes is malformed. */
    static Optional<String> decoded(String raw) {
        byte[] given = raw.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(given.length);
        int at = 0;
        while (at < given.length) {
            if (given[at] != '%') {
                decoded.put(given[at] == '+' ? (byte) ' ' : given[at]);
                at++;
                continue;
            }
            int value = at + 2 < given.length ? value(given[at + 1], given[at + 2]) : -1;
            if (value < 0) {
                return Optional.empty();
            }
            decoded.put((byte) value);
            at += 3;
        }
        return text(decoded.flip());
    }

    private static int value(byte high, byte low) {
        int upper = Character.digit(high, HEX);
        int lower = Character.digit(low, HEX);
        return upper < 0 || lower < 0 ? -1 : upper * HEX + lower;
    }

    private static Optional<String> text(ByteBuffer utf8) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(utf8).toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }
}
