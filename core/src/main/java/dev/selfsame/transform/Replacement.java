package dev.selfsame.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** What stands in the place of a match: literal characters, and groups by number or by name, as Java writes them. */
final class Replacement {

    private static final int LITERAL = -1;

    /** Literal text, or else a group. */
    private record Piece(String text, int group) {}

    private final CommonPattern pattern;
    private final String written;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private Replacement(String written, CommonPattern pattern) {
        this.written = written;
        this.pattern = pattern;
    }

    /** An IllegalArgumentException or an IndexOutOfBoundsException where it is wrong, as Java's. */
    static Replacement of(String written, CommonPattern pattern) {
        Replacement replacement = new Replacement(written, pattern);
        StringBuilder literal = new StringBuilder();
        while (replacement.at < written.length()) {
            char c = replacement.next();
            if (c == '$') {
                replacement.add(literal);
                replacement.pieces.add(new Piece("", replacement.group()));
            } else {
                literal.append(c == '\\' ? replacement.next() : c);
            }
        }
        replacement.add(literal);
        return replacement;
    }

    private void add(StringBuilder literal) {
        if (!literal.isEmpty()) {
            pieces.add(new Piece(literal.toString(), LITERAL));
            literal.setLength(0);
        }
    }

    private char next() {
        if (at == written.length()) {
            throw new IllegalArgumentException("it ends too early");
        }
        return written.charAt(at++);
    }

    private int group() {
        char c = next();
        return c == '{' ? named() : numbered(digit(c));
    }

    private int named() {
        int end = written.indexOf('}', at);
        Integer group = end < 0 ? null : pattern.names().get(written.substring(at, end));
        if (group == null) {
            throw new IllegalArgumentException("there is no such group");
        }
        at = end + 1;
        return group;
    }

    /** Further digits belong to it as long as there is such a group. */
    private int numbered(int first) {
        if (first < 0) {
            throw new IllegalArgumentException("it is no group");
        }
        if (first > pattern.groups()) {
            throw new IndexOutOfBoundsException("there is no such group");
        }
        int group = first;
        while (at < written.length()) {
            int digit = digit(written.charAt(at));
            if (digit < 0 || group * 10 + digit > pattern.groups()) {
                break;
            }
            group = group * 10 + digit;
            at++;
        }
        return group;
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : -1;
    }

    /** A group that has taken no part is nothing. */
    void appendTo(StringBuilder result, IntFunction<Optional<String>> groups) {
        for (Piece piece : pieces) {
            result.append(
                    piece.group() == LITERAL
                            ? piece.text()
                            : groups.apply(piece.group()).orElse(""));
        }
    }
}
