package dev.selfsame.jdbc;

import dev.selfsame.attribute.Keepable;

/** Tells texts that every database can keep from those with U+0000 or half a surrogate pair in them. */
final class Storable {

    private Storable() {}

    static boolean is(String text) {
        return Keepable.is(text);
    }

    /** What a text has in front of the first character that isn't kept. */
    static String beginning(String text) {
        return text.substring(0, Keepable.until(text));
    }
}
