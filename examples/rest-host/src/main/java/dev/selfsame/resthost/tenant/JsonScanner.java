package dev.selfsame.resthost.tenant;

import dev.selfsame.resthost.tenant.Json.Spot;
import dev.selfsame.resthost.tenant.JsonReader.Mistake;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through a text, one token of JSON after the other. */
final class JsonScanner {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern UNICODE = Pattern.compile("[0-9a-fA-F]{4}");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final int HEX = 16;
    private static final char END = '\0';

    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    JsonScanner(String text) {
        this.text = text;
    }

    /** The text isn't JSON. */
    static final class Malformed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Mistake mistake;

        Malformed(Mistake mistake) {
            super(mistake.reason());
            this.mistake = mistake;
        }

        Mistake mistake() {
            return mistake;
        }
    }

    Malformed malformed(String reason) {
        return new Malformed(new Mistake(spot(), reason));
    }

    private Malformed malformed() {
        return malformed(at == text.length() ? "it ends too early" : "it is not valid JSON here");
    }

    private Spot spot() {
        return new Spot(line, at - lineStart + 1);
    }

    /** Passes white space, and tells where the next token begins. */
    Spot next() {
        while (at < text.length() && " \t\r\n\uFEFF".indexOf(text.charAt(at)) >= 0) {
            at++;
            if (text.charAt(at - 1) == '\n') {
                line++;
                lineStart = at;
            }
        }
        return spot();
    }

    char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    void pass(char expected) {
        if (!passes(expected)) {
            throw malformed();
        }
    }

    boolean passes(char wanted) {
        next();
        boolean there = peek() == wanted;
        at += there ? 1 : 0;
        return there;
    }

    void expectEnd() {
        next();
        if (at < text.length()) {
            throw malformed("something follows its end");
        }
    }

    String literal(String expected) {
        if (!text.startsWith(expected, at)) {
            throw malformed();
        }
        at += expected.length();
        return expected;
    }

    String number() {
        return matched(NUMBER);
    }

    private String matched(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw malformed();
        }
        at = matcher.end();
        return matcher.group();
    }

    String text() {
        pass('"');
        StringBuilder value = new StringBuilder();
        while (peek() != '"') {
            if (peek() < ' ') {
                throw malformed();
            }
            char c = text.charAt(at++);
            value.append(c == '\\' ? escaped() : c);
        }
        at++;
        return value.toString();
    }

    private char escaped() {
        int which = ESCAPES.indexOf(peek());
        if (which >= 0) {
            at++;
            return ESCAPED.charAt(which);
        }
        literal("u");
        return (char) Integer.parseInt(matched(UNICODE), HEX);
    }
}
