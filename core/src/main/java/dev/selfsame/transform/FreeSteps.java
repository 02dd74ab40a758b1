package dev.selfsame.transform;

/**
 * How many steps Java may take without a look at the text, for each look that it takes: what fits the empty text can be
 * repeated, nested and chosen between without one.
 *
 * <p>The estimate is never too low; the pattern is one that Java has compiled.
 */
final class FreeSteps {

    private static final long MOST = 1_000_000_000_000L;
    private static final int DEEPEST = 500;
    private static final String CHOICES = "|?*+{";

    /** The ways through a part that look at nothing, and the steps of one of them. */
    private record Part(boolean canBeEmpty, double ways, double steps) {}

    private static final Part NOTHING = new Part(true, 1, 0);
    private static final Part EMPTY = new Part(true, 1, 1);
    private static final Part CHARACTER = new Part(false, 1, 0);

    /** What isn't understood is taken for the worst. */
    private static final class Strange extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Strange() {
            super(null, null, false, false);
        }
    }

    private final String pattern;
    private int at;
    private int depth;

    private FreeSteps(String pattern) {
        this.pattern = pattern;
    }

    static long of(String pattern) {
        FreeSteps free = new FreeSteps(pattern);
        try {
            Part whole = free.alternatives();
            return free.at == pattern.length() ? bounded(whole.ways() * whole.steps()) : worst(pattern);
        } catch (Strange strange) {
            return worst(pattern);
        }
    }

    private static long bounded(double steps) {
        return steps < (double) MOST ? (long) steps : MOST;
    }

    private static long worst(String pattern) {
        double choices =
                (double) pattern.chars().filter(c -> CHOICES.indexOf(c) >= 0).count();
        return bounded(Math.pow(2, choices) * pattern.length());
    }

    private boolean isNext(char c) {
        return at < pattern.length() && pattern.charAt(at) == c;
    }

    private boolean takes(String text) {
        boolean is = pattern.startsWith(text, at);
        at += is ? text.length() : 0;
        return is;
    }

    private char next() {
        if (at == pattern.length()) {
            throw new Strange();
        }
        return pattern.charAt(at++);
    }

    private Part alternatives() {
        Part all = sequence();
        while (takes("|")) {
            Part other = sequence();
            boolean both = all.canBeEmpty() && other.canBeEmpty();
            all = new Part(
                    all.canBeEmpty() || other.canBeEmpty(),
                    both ? all.ways() + other.ways() : Math.max(all.ways(), other.ways()),
                    all.steps() + other.steps());
        }
        return all;
    }

    private Part sequence() {
        Part all = NOTHING;
        while (at < pattern.length() && !isNext('|') && !isNext(')')) {
            Part one = counted(atom());
            all = new Part(all.canBeEmpty() && one.canBeEmpty(), all.ways() * one.ways(), all.steps() + one.steps());
        }
        return all;
    }

    private Part atom() {
        return switch (next()) {
            case '^', '$' -> EMPTY;
            case '(' -> group();
            case '[' -> set();
            case '\\' -> escaped();
            default -> CHARACTER;
        };
    }

    private Part escaped() {
        char c = next();
        switch (c) {
            case 'Q' -> {
                int end = pattern.indexOf("\\E", at);
                boolean isEmpty = end == at || at == pattern.length();
                at = end < 0 ? pattern.length() : end + 2;
                return isEmpty ? NOTHING : CHARACTER;
            }
            case 'p', 'P', 'x', 'N' -> {
                skipBraces();
                return CHARACTER;
            }
            case 'c' -> {
                next();
                return CHARACTER;
            }
            case 'k' -> {
                skipTo('>');
                return EMPTY;
            }
            case 'b' -> {
                skipBraces();
                return EMPTY;
            }
            default -> {
                return "BAGzZE".indexOf(c) >= 0 || (c >= '1' && c <= '9') ? EMPTY : CHARACTER;
            }
        }
    }

    private void skipBraces() {
        if (isNext('{')) {
            skipTo('}');
        }
    }

    private void skipTo(char end) {
        while (next() != end) {
            // It is nothing but a name.
        }
    }

    private Part set() {
        if (++depth > DEEPEST) {
            throw new Strange();
        }
        takes("^");
        takes("]");
        for (char c = next(); c != ']'; c = next()) {
            if (c == '[') {
                set();
            } else if (c == '\\') {
                escaped();
            }
        }
        depth--;
        return CHARACTER;
    }

    private Part group() {
        if (++depth > DEEPEST) {
            throw new Strange();
        }
        boolean looksAround = takes("?=") || takes("?!") || takes("?<=") || takes("?<!");
        if (!looksAround && takes("?")) {
            if (takes("<")) {
                skipTo('>');
            } else if (!takes(">") && !isForGroup()) {
                depth--;
                return NOTHING;
            }
        }
        Part inside = alternatives();
        if (!takes(")")) {
            throw new Strange();
        }
        depth--;
        return new Part(inside.canBeEmpty() || looksAround, inside.ways(), inside.steps() + 1);
    }

    /** Whether flags are for a group and not for what follows; blanks and comments may change what is understood. */
    private boolean isForGroup() {
        while (true) {
            switch (next()) {
                case ':' -> {
                    return true;
                }
                case ')' -> {
                    return false;
                }
                case 'x' -> throw new Strange();
                default -> {
                    // The others change only what fits.
                }
            }
        }
    }

    private Part counted(Part once) {
        Part all = once;
        while (at < pattern.length() && "?*+{".indexOf(pattern.charAt(at)) >= 0) {
            all = counted(all, next());
        }
        return all;
    }

    private Part counted(Part once, char count) {
        long least = count == '{' ? least() : count == '+' ? 1 : 0;
        if (!once.canBeEmpty()) {
            return least > 0 ? once : new Part(true, once.ways(), once.steps());
        }
        double copies = (double) Math.max(1, least);
        return new Part(true, Math.pow(once.ways(), copies) * 2, (once.steps() + 1) * copies);
    }

    private long least() {
        int start = at;
        while (at < pattern.length() && Character.isDigit(pattern.charAt(at))) {
            at++;
        }
        String digits = pattern.substring(start, at);
        skipTo('}');
        return digits.isEmpty() || digits.length() > 9 ? MOST : Long.parseLong(digits);
    }
}
