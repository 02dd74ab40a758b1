package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a value is shown to people: on one line, no longer than needed to know it again. */
final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    static String of(@Nullable AttributeValue value) {
        if (value == null) {
            return "nothing";
        }
        if (value instanceof AttributeValue.Text text) {
            return text(text.value());
        }
        return value instanceof AttributeValue.Texts texts ? list(texts.values()) : value.asText();
    }

    static String text(String text) {
        if (text.length() <= LONGEST) {
            return '"' + escaped(text) + '"';
        }
        return '"' + escaped(cut(text)) + "…\" (" + text.length() + " characters)";
    }

    private static String cut(String text) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** Of an account or the like, without quotes. */
    static String name(String name) {
        return name.length() <= LONGEST ? plain(name) : plain(cut(name)) + "…";
    }

    /** What has been written by whoever has set it up, without quotes. */
    static String plain(String text) {
        return escaped(text).replace("\\\"", "\"");
    }

    /** Which way a condition goes on. */
    static String branch(boolean holds) {
        return holds ? " is true: positiveCondition" : " is false: negativeCondition";
    }

    private static String list(List<String> values) {
        StringBuilder list = new StringBuilder("[");
        for (String value : values) {
            if (list.length() > LONGEST) {
                return list.append(", …] (")
                        .append(values.size())
                        .append(" values)")
                        .toString();
            }
            list.append(list.length() == 1 ? "" : ", ").append(text(value));
        }
        return list.append(']').toString();
    }

    /** What can't be seen, or would turn the line around, is written by its code. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(code -> append(escaped, code));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int code) {
        switch (code) {
            case '\n' -> escaped.append("\\n");
            case '\r' -> escaped.append("\\r");
            case '\t' -> escaped.append("\\t");
            case '"', '\\' -> escaped.append('\\').appendCodePoint(code);
            default -> {
                if (isInvisible(code)) {
                    escaped.append(code > Character.MAX_VALUE ? "\\u{%x}".formatted(code) : "\\u%04x".formatted(code));
                } else {
                    escaped.appendCodePoint(code);
                }
            }
        }
    }

    private static boolean isInvisible(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
