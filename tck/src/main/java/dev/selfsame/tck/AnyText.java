package dev.selfsame.tck;

import java.util.List;
import java.util.Random;

/** Random texts that collide often, of every kind of character: signs of query languages, odd cases, pairs. */
final class AnyText {

    private static final List<String> COMMON = List.of("a", "A", "ab", "AB", "aB", "b", "ba");
    private static final List<String> LETTERS = List.of(
            "a",
            "A",
            "b",
            "B",
            "z",
            " ",
            "0",
            "~",
            "%",
            "_",
            "\\",
            "'",
            "\"",
            "{name}",
            "?",
            "\n",
            "\u0001",
            "é",
            "É",
            "e\u0301",
            "ß",
            "ẞ",
            "Σ",
            "σ",
            "ς",
            "İ",
            "i",
            "I",
            "ı",
            "\u212a",
            "k",
            "\uFF21",
            "\uE000",
            "\uD835\uDC00",
            "\uD801\uDC00",
            "\uD801\uDC28");
    private static final List<String> UNSTORABLE = List.of("\u0000", "\uD83D", "\uDE00", "a\u0000", "\uD83Da");

    private final Random random;

    AnyText(Random random) {
        this.random = random;
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** What a database can keep. */
    String kept() {
        if (random.nextInt(3) == 0) {
            return one(COMMON);
        }
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            text.append(one(LETTERS));
        }
        return text.toString();
    }

    /** The same, where an empty one has no meaning. */
    String named() {
        return "-" + kept();
    }

    /** At times very long. */
    String attribute() {
        return random.nextInt(20) == 0 ? kept() + "Ä".repeat(random.nextInt(400)) : kept();
    }

    /** Whatever one may ask for. */
    String asked() {
        return switch (random.nextInt(12)) {
            case 0 -> kept() + one(UNSTORABLE);
            case 1 -> one(UNSTORABLE) + kept();
            default -> kept();
        };
    }
}
