package dev.selfsame.transform;

import java.util.Random;

/** Patterns, replacements and texts that fit each other often enough to be of interest. */
final class RandomRegex {

    private static final String[] LETTERS = {"a", "b", "A", "B", "1", "_", "-", " ", "é", "k", "\\.", "\\x41", "\\u00e9"
    };
    private static final String[] SETS = {
        "[ab]",
        "[^a]",
        "[a-c]",
        "[^A-Z0-9]",
        "\\d",
        "\\D",
        "\\w",
        "\\W",
        "\\s",
        "\\S",
        ".",
        "[\\w-]",
        "[^\\s_]",
        "[\\D]",
        "[a\\]b]",
        "[-a]",
        "[^-a]",
        "[K-k]",
        "[a&b]",
        "[\\t\\n ]",
        "[.]",
        "[a^]"
    };
    private static final String[] ENDS = {"^", "$", "\\b", "\\B", "\\A", "\\z", "(?i)", "(?s)", "(?-i)"};
    private static final String[] COUNTS = {"*", "+", "?", "{2}", "{1,}", "{0,2}", "{1,3}", "*?", "+?", "??", "{1,2}?"};
    private static final String[] RARE = {
        "*+",
        "(?=a)",
        "(?!b)",
        "(?<=a)",
        "\\1",
        "[a[b]]",
        "[a&&b]",
        "\\p{L}",
        "\\R",
        "\\h",
        "\\Z",
        "\\Qa\\E",
        "\\01",
        "(?m)",
        "(?x)",
        "(?u)",
        "a++",
        "(?>a|b)",
        "{",
        "}",
        "]",
        "[a-",
        "\\",
        "(",
        ")",
        "\uD83D\uDE00",
        "\\G",
        "[\\w-a]"
    };
    private static final String[] CHARACTERS = {
        "a",
        "a",
        "b",
        "b",
        "A",
        "B",
        "c",
        "1",
        "_",
        "-",
        " ",
        ".",
        "é",
        "k",
        "K",
        "\u212a",
        "]",
        "&",
        "\n",
        "\t",
        "\r\n",
        "\u000b",
        "\u0085",
        "\u2028",
        "\uD83D\uDE00",
        "\uDE00",
        "^"
    };
    private static final String[] REPLACEMENTS = {
        "", "x", "-", "$0", "$1", "<$1$2>", "$11", "\\$", "\\\\", "${n}", "a$0b$0", "$", "\\", "$x", "$3", "${none}",
        "é"
    };

    private final Random random;

    RandomRegex(long seed) {
        random = new Random(seed);
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }

    String pattern() {
        return alternatives(3);
    }

    private String alternatives(int depth) {
        StringBuilder pattern = new StringBuilder(sequence(depth));
        while (random.nextInt(3) == 0) {
            pattern.append('|').append(sequence(depth));
        }
        return pattern.toString();
    }

    private String sequence(int depth) {
        StringBuilder pattern = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            pattern.append(piece(depth));
        }
        return pattern.toString();
    }

    private String piece(int depth) {
        return switch (random.nextInt(24)) {
            case 0, 1 -> any(ENDS);
            case 2 -> random.nextInt(4) == 0 ? any(RARE) : any(LETTERS);
            case 3, 4, 5, 6, 7 -> counted(any(SETS));
            case 8, 9, 10 -> depth == 0 ? any(LETTERS) : counted("(" + alternatives(depth - 1) + ")");
            case 11, 12 -> depth == 0 ? any(LETTERS) : counted("(?:" + alternatives(depth - 1) + ")");
            case 13 -> depth == 0 ? any(LETTERS) : counted("(?i:" + alternatives(depth - 1) + ")");
            case 14 -> depth == 0 ? any(LETTERS) : counted("(?<n>" + alternatives(depth - 1) + ")");
            default -> counted(any(LETTERS));
        };
    }

    private String counted(String piece) {
        return random.nextInt(3) == 0 ? piece + any(COUNTS) : piece;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        int known = random.nextInt(4) == 0 ? CHARACTERS.length : 14;
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(CHARACTERS[random.nextInt(known)]);
        }
        return text.toString();
    }

    String replacement() {
        return any(REPLACEMENTS);
    }

    int limit() {
        return random.nextInt(5) - 1;
    }
}
