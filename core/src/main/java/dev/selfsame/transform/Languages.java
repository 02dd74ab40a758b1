package dev.selfsame.transform;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a language's tag by its name or by a code of three letters. */
final class Languages {

    /** No name has half as many characters. */
    private static final int LONGEST = 150;

    private static final Map<String, String> TAGS = new HashMap<>();

    static {
        String[] codes = LanguageTable.CODES.strip().split("\\s+", -1);
        for (int i = 0; i < codes.length; i += 2) {
            learn(codes[i], codes[i + 1]);
        }
        LanguageTable.NAMES.lines().forEach(Languages::learn);
    }

    private Languages() {}

    private static void learn(String row) {
        String[] parts = row.split(", ", -1);
        int end = parts[0].lastIndexOf(' ');
        String name = parts[0].substring(0, end);
        String tag = parts[0].substring(end + 1);
        learn(name, tag);
        for (int i = 1; i < parts.length; i++) {
            learn(name + " (" + parts[i].substring(3) + ")", tag + "_" + parts[i].substring(0, 2));
        }
    }

    private static void learn(String name, String tag) {
        TAGS.put(name.toLowerCase(Locale.ROOT), tag);
    }

    static @Nullable String tag(String name) {
        if (name.length() > LONGEST) {
            return null;
        }
        return TAGS.get(Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC));
    }
}
