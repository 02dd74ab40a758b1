package dev.selfsame.query;

import java.util.Optional;

/** Which part of a listing is wanted, at most 250 rows of it. */
public sealed interface Window {

    /** The most rows that one page has. */
    int MOST = 250;

    int limit();

    /** A page by its offset; an offset at or past the end gives an empty page. */
    record Offset(int limit, int offset) implements Window {
        public Offset {
            checkLimit(limit);
            if (offset < 0) {
                throw new IllegalArgumentException("an offset is at least 0");
            }
        }
    }

    /** The page that follows a cursor, or the first one; stable while identities come and go. */
    record After(int limit, Optional<Cursor> cursor) implements Window {
        public After {
            checkLimit(limit);
        }
    }

    private static void checkLimit(int limit) {
        if (limit < 0 || limit > MOST) {
            throw new IllegalArgumentException("a limit is from 0 to " + MOST);
        }
    }
}
