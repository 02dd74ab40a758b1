package dev.selfsame.transform;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes telephone numbers as E.164 does. */
final class Telephones {

    /** No number is written with more characters, and what the library does takes longer for longer texts. */
    private static final int LONGEST = 100;

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private Telephones() {}

    /** Whether it is a country, be it one that has no numbers of its own. */
    static boolean isRegion(String code) {
        return COUNTRIES.contains(code) || NUMBERS.getSupportedRegions().contains(code);
    }

    static @Nullable String e164(String text, String region) {
        if (text.length() > LONGEST) {
            return null;
        }
        try {
            PhoneNumber number = NUMBERS.parse(text, region);
            return NUMBERS.isValidNumber(number) ? NUMBERS.format(number, PhoneNumberFormat.E164) : null;
        } catch (NumberParseException none) {
            return null;
        }
    }
}
