package dev.selfsame.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a country by a code or by a name. */
final class Countries {

    /** No name has half as many characters. */
    private static final int LONGEST = 150;

    private static final Map<String, Country> BY_CODE = new HashMap<>();
    private static final Map<String, Country> BY_ENGLISH_NAME = new HashMap<>();

    static {
        CountryTable.ROWS.lines().forEach(Countries::learn);
    }

    private Countries() {}

    private static void learn(String row) {
        String alpha2 = row.substring(0, 2);
        Locale locale = located(alpha2);
        Country country = new Country(alpha2, locale.getISO3Country(), row.substring(3, 6));
        BY_CODE.put(country.alpha2(), country);
        BY_CODE.put(country.alpha3(), country);
        BY_CODE.put(country.numeric(), country);
        List<String> names = new ArrayList<>(List.of(row.substring(7).split("; ", -1)));
        names.add(locale.getDisplayCountry(Locale.ENGLISH));
        for (String name : names) {
            for (String key : CountryName.keys(name.replace("~", names.get(0)))) {
                BY_ENGLISH_NAME.putIfAbsent(key, country);
            }
        }
    }

    private static Locale located(String alpha2) {
        return new Locale.Builder().setRegion(alpha2).build();
    }

    static @Nullable Country called(String text) {
        String asked = text.strip();
        if (asked.length() > LONGEST) {
            return null;
        }
        Country coded = BY_CODE.get(asked.toUpperCase(Locale.ROOT));
        if (coded != null) {
            return coded;
        }
        String key = CountryName.key(asked);
        Country english = BY_ENGLISH_NAME.get(key);
        return english == null ? BY_CODE.get(NativeNames.CODES.getOrDefault(key, "")) : english;
    }
}
