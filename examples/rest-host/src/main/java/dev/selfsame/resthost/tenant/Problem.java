package dev.selfsame.resthost.tenant;

import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.MalformedDocument;

/** Something in the data that can't be right, and where it is. */
public record Problem(String place, String text) {

    /** A refusal tells its place itself where it is about a document. */
    static Problem of(String place, Refusal refusal) {
        return refusal instanceof MalformedDocument malformed
                ? new Problem(place(malformed), malformed.reason())
                : new Problem(place, refusal.explanation());
    }

    /** As compilers write it, as far as it is known. */
    private static String place(MalformedDocument malformed) {
        String line = malformed.line() == 0 ? "" : ":" + malformed.line();
        String column = malformed.line() == 0 || malformed.column() == 0 ? "" : ":" + malformed.column();
        return malformed.document() + line + column;
    }
}
