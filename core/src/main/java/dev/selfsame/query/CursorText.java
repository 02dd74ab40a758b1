package dev.selfsame.query;

import dev.selfsame.identity.IdentityId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The form of a cursor: numbers of seven bits a byte, the eighth saying that more follow, in URL-safe Base64. A text is its
 * length and its UTF-16 units, so that nothing is lost; a value is 0, or 1 and its text.
 */
final class CursorText {

    private static final int LONGEST_NUMBER = 10;

    private final String bytes;
    private int at;

    private CursorText(String bytes) {
        this.bytes = bytes;
    }

    static String packed(long seal, Position position) {
        StringBuilder bytes = new StringBuilder();
        pack(bytes, seal);
        for (Optional<String> value : position.values()) {
            pack(bytes, value.isPresent() ? 1 : 0);
            value.ifPresent(text -> pack(bytes, text));
        }
        pack(bytes, position.id().value());
        byte[] packed = bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(packed);
    }

    /** What was packed; empty, or something else, when the text wasn't made by {@link #packed}. */
    static Optional<Position> unpacked(String text, List<Sorter> sorters) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return Optional.of(new CursorText(new String(bytes, StandardCharsets.ISO_8859_1)).position(sorters));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Position position(List<Sorter> sorters) {
        number();
        List<Optional<String>> values = new ArrayList<>();
        for (int i = 0; i < sorters.size(); i++) {
            values.add(number() == 0 ? Optional.empty() : Optional.of(text()));
        }
        return new Position(sorters, values, new IdentityId(text()));
    }

    private String text() {
        long length = number();
        if (length < 0 || length > bytes.length() - at) {
            throw new IllegalArgumentException("longer than what is left");
        }
        StringBuilder text = new StringBuilder();
        for (long i = 0; i < length; i++) {
            text.append((char) number());
        }
        return text.toString();
    }

    private long number() {
        long number = 0;
        for (int i = 0; i < LONGEST_NUMBER && at < bytes.length(); i++) {
            char next = bytes.charAt(at++);
            number |= (next & 0x7fL) << (7 * i);
            if (next < 0x80) {
                return number;
            }
        }
        throw new IllegalArgumentException("not a number");
    }

    private static void pack(StringBuilder bytes, String text) {
        pack(bytes, text.length());
        text.chars().forEach(unit -> pack(bytes, unit));
    }

    private static void pack(StringBuilder bytes, long number) {
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            bytes.append((char) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        bytes.append((char) rest);
    }
}
