package dev.selfsame.jdbc;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.json.stored.StoredForm;
import dev.selfsame.json.stored.UnstorableText;
import dev.selfsame.refusal.Refusal;
import java.math.BigDecimal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Refuses what columns can't hold, before anything is written. */
final class Fitting {

    static final int LONGEST_ID = 128;
    static final int LONGEST_KIND = 64;
    static final int LONGEST_EFFECT = 400;
    private static final int LONGEST_DOCUMENT = 1_000_000;
    private static final int MOST_WHOLE_DIGITS = 131_072;
    private static final int MOST_DECIMALS = 16_383;

    private Fitting() {}

    static String id(String what, String id) {
        return within(what, LONGEST_ID, id);
    }

    static String within(String what, int most, String text) {
        if (text.length() > most) {
            throw tooLong(what + " in characters", most, text.length());
        }
        return text;
    }

    static byte[] folded(String what, @Nullable String text) {
        return fitting(what, Key.folded(text));
    }

    static byte[] exact(String what, String text) {
        return fitting(what, Key.exact(text));
    }

    private static byte[] fitting(String what, byte[] key) {
        if (key.length > 1 + Key.MOST) {
            throw tooLong(what + " in bytes of UTF-8", Key.MOST, key.length - 1L);
        }
        return key;
    }

    /** Numbers in them are within what PostgreSQL has in JSON. */
    static String attributes(Attributes attributes) {
        attributes.asMap().values().forEach(value -> {
            if (value instanceof AttributeValue.Number number) {
                digits(number.value());
            }
        });
        return document("attributes", () -> StoredForm.attributes().write(attributes));
    }

    private static void digits(BigDecimal number) {
        long whole = number.precision() - (long) number.scale();
        if (whole > MOST_WHOLE_DIGITS) {
            throw tooLong("a number's digits before the point", MOST_WHOLE_DIGITS, whole);
        }
        if (number.scale() > MOST_DECIMALS) {
            throw tooLong("a number's digits behind the point", MOST_DECIMALS, number.scale());
        }
    }

    /** What is written, unless it is too long or has a character that no database takes. */
    static String document(String what, Supplier<String> written) {
        String document = text(what, written);
        if (document.length() > LONGEST_DOCUMENT) {
            throw tooLong(what + " in characters of JSON", LONGEST_DOCUMENT, document.length());
        }
        return document;
    }

    static String text(String what, Supplier<String> written) {
        try {
            return written.get();
        } catch (UnstorableText unstorable) {
            throw new Refused(new Refusal.InvalidParameter(
                    what + ": " + Storable.beginning(unstorable.path()),
                    "a database cannot keep the character " + unstorable.character()));
        }
    }

    static String storable(String what, String text) {
        if (!Storable.is(text)) {
            throw new Refused(
                    new Refusal.InvalidParameter(what, "a database cannot keep U+0000 or half a surrogate pair"));
        }
        return text;
    }

    private static Refused tooLong(String what, long most, long actual) {
        return new Refused(new Refusal.LimitExceeded(what, most, actual));
    }
}
