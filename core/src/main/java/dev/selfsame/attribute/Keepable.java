package dev.selfsame.attribute;

import java.util.List;

/** Tells texts that every store can keep from those with U+0000 or half a surrogate pair in them. */
public final class Keepable {

    private Keepable() {}

    public static boolean is(AttributeValue value) {
        List<String> texts = value instanceof AttributeValue.Texts several ? several.values() : List.of(value.asText());
        return texts.stream().allMatch(Keepable::is);
    }

    public static boolean is(CharSequence text) {
        return until(text) == text.length();
    }

    /** The place of the first character that can't be kept; the length of the text where all can. */
    public static int until(CharSequence text) {
        int at = 0;
        while (at < text.length() && isKept(Character.codePointAt(text, at))) {
            at += Character.charCount(Character.codePointAt(text, at));
        }
        return at;
    }

    private static boolean isKept(int point) {
        return point > 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }
}
