package dev.selfsame.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A regular expression that means the same to Java and to RE2, in the words of RE2. Only what surely does is taken:
 * texts, sets, groups, alternatives, counts, and the ends of a text and of a word.
 */
final class CommonPattern {

    private static final int MOST_SIZE = 1_000;
    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 50;
    private static final int LAST = Character.MAX_CODE_POINT;

    private static final List<Range> DIGITS = List.of(new Range('0', '9'));
    private static final List<Range> WORD =
            List.of(new Range('0', '9'), new Range('A', 'Z'), new Range('_', '_'), new Range('a', 'z'));
    private static final List<Range> SPACES = List.of(new Range('\t', '\r'), new Range(' ', ' '));
    private static final List<Range> LINE_ENDS = List.of(
            new Range('\n', '\n'), new Range('\r', '\r'), new Range('\u0085', '\u0085'), new Range('\u2028', '\u2029'));

    private record Range(int from, int to) {}

    /** A part in the words of RE2, with how much it is there, and whether it fits the empty text and has groups. */
    private record Part(String words, int size, boolean canBeEmpty, boolean hasGroups) {}

    /** Not to be told from what the engines might understand differently. */
    private static final class Uncommon extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Uncommon() {
            super(null, null, false, false);
        }
    }

    private final String pattern;
    private final Map<String, Integer> names = new HashMap<>();
    private int at;
    private int depth;
    private int groups;
    private boolean ignoringCase;
    private boolean dotIsAll;
    private boolean hasEnd;
    private boolean hasWordEnd;
    private boolean repeatsGroups;
    private Part whole = new Part("", 0, true, false);

    private CommonPattern(String pattern) {
        this.pattern = pattern;
    }

    static Optional<CommonPattern> of(String pattern) {
        if (pattern.length() > LONGEST) {
            return Optional.empty();
        }
        CommonPattern common = new CommonPattern(pattern);
        try {
            common.whole = common.alternatives();
            return common.isDone() ? Optional.of(common) : Optional.empty();
        } catch (Uncommon uncommon) {
            return Optional.empty();
        }
    }

    String words() {
        return whole.words();
    }

    /** About how many instructions RE2 makes of it. */
    int size() {
        return whole.size();
    }

    int groups() {
        return groups;
    }

    /** Groups by their names. */
    Map<String, Integer> names() {
        return names;
    }

    /** Whether the engines agree what is in a group, and not only what is found. */
    boolean agreesOnGroups() {
        return !hasEnd && !hasWordEnd && !repeatsGroups;
    }

    /**
     * Whether the engines agree on this text. Java may start within a pair of surrogates; its {@code $} fits before a
     * last line end too; and its words have letters beyond ASCII before Java 19.
     */
    boolean fits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) || (hasWordEnd && c > 127)) {
                return false;
            }
        }
        return !hasEnd || text.isEmpty() || !isIn(LINE_ENDS, text.charAt(text.length() - 1));
    }

    private static boolean isIn(List<Range> set, int c) {
        return set.stream().anyMatch(range -> range.from() <= c && c <= range.to());
    }

    private boolean isDone() {
        return at == pattern.length();
    }

    private boolean isNext(char c) {
        return !isDone() && pattern.charAt(at) == c;
    }

    private boolean takes(char c) {
        boolean is = isNext(c);
        if (is) {
            at++;
        }
        return is;
    }

    private char next() {
        if (isDone()) {
            throw new Uncommon();
        }
        char c = pattern.charAt(at++);
        if (Character.isSurrogate(c)) {
            throw new Uncommon();
        }
        return c;
    }

    private Part alternatives() {
        Part all = sequence();
        while (takes('|')) {
            Part other = sequence();
            all = part(
                    all.words() + "|" + other.words(),
                    all.size() + other.size() + 1,
                    all.canBeEmpty() || other.canBeEmpty(),
                    all.hasGroups() || other.hasGroups());
        }
        return all;
    }

    private static Part part(String words, int size, boolean canBeEmpty, boolean hasGroups) {
        if (size > MOST_SIZE) {
            throw new Uncommon();
        }
        return new Part(words, size, canBeEmpty, hasGroups);
    }

    private Part sequence() {
        Part all = new Part("", 0, true, false);
        while (!isDone() && !isNext('|') && !isNext(')')) {
            Part one = atom();
            all = part(
                    all.words() + one.words(),
                    all.size() + one.size(),
                    all.canBeEmpty() && one.canBeEmpty(),
                    all.hasGroups() || one.hasGroups());
        }
        return all;
    }

    private Part atom() {
        char c = next();
        return switch (c) {
            case '*', '+', '?', '{' -> throw new Uncommon();
            case '(' -> group();
            case '^' -> unrepeated("\\A");
            case '$' -> end();
            case '.' -> repeated(dotIsAll ? set(List.of(), true) : set(LINE_ENDS, true));
            case '[' -> repeated(set());
            case '\\' -> escaped();
            default -> repeated(literal(c));
        };
    }

    private Part end() {
        hasEnd = true;
        return unrepeated("\\z");
    }

    private Part unrepeated(String words) {
        if (!isDone() && "*+?{".indexOf(pattern.charAt(at)) >= 0) {
            throw new Uncommon();
        }
        return new Part(words, 1, true, false);
    }

    private Part literal(char c) {
        char other = ignoringCase ? otherCase(c) : c;
        return other == c
                ? new Part(word(c), 1, false, false)
                : set(List.of(new Range(c, c), new Range(other, other)), false);
    }

    private static char otherCase(char c) {
        boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return isLetter ? (char) (c ^ ' ') : c;
    }

    private static String word(int c) {
        return "\\x{" + Integer.toHexString(c) + "}";
    }

    /** RE2/J confuses a set of one letter in both cases with the letter: nobody has the last of all characters. */
    private static Part set(List<Range> ranges, boolean negated) {
        if (ranges.isEmpty()) {
            return new Part("(?s:.)", 1, false, false);
        }
        StringBuilder words = new StringBuilder(negated ? "[^" : "[" + word(LAST));
        ranges.forEach(range -> words.append(word(range.from())).append('-').append(word(range.to())));
        return part(words.append(']').toString(), 1 + ranges.size() / 8, false, false);
    }

    private Part escaped() {
        char c = next();
        return switch (c) {
            case 'A' -> unrepeated("\\A");
            case 'z' -> end();
            case 'b', 'B' -> {
                hasWordEnd = true;
                yield unrepeated("\\" + c);
            }
            case 'd', 'D', 'w', 'W', 's', 'S' -> repeated(set(known(c), false));
            default -> repeated(literal(escapedLiteral(c)));
        };
    }

    private static List<Range> known(char c) {
        return switch (c) {
            case 'd' -> DIGITS;
            case 'w' -> WORD;
            case 's' -> SPACES;
            case 'D' -> others(DIGITS);
            case 'W' -> others(WORD);
            default -> others(SPACES);
        };
    }

    /** All but these, which are in order. */
    private static List<Range> others(List<Range> ranges) {
        List<Range> others = new ArrayList<>();
        int from = 0;
        for (Range range : ranges) {
            others.add(new Range(from, range.from() - 1));
            from = range.to() + 1;
        }
        others.add(new Range(from, LAST));
        return others;
    }

    private char escapedLiteral(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'f' -> '\f';
            case 'a' -> '\u0007';
            case 'e' -> '\u001b';
            case 'x' -> hex(2);
            case 'u' -> hex(4);
            default -> {
                if (c > 127 || Character.isLetterOrDigit(c)) {
                    throw new Uncommon();
                }
                yield c;
            }
        };
    }

    private char hex(int digits) {
        int code = 0;
        for (int i = 0; i < digits; i++) {
            char c = next();
            int digit = c > 127 ? -1 : Character.digit(c, 16);
            if (digit < 0) {
                throw new Uncommon();
            }
            code = code * 16 + digit;
        }
        if (Character.isSurrogate((char) code)) {
            throw new Uncommon();
        }
        return (char) code;
    }

    /** Without sets in sets, and with a hyphen for itself only as the first or the last. */
    private Part set() {
        boolean negated = takes('^');
        int start = at;
        List<Range> ranges = new ArrayList<>();
        while (at == start || !isNext(']')) {
            member(ranges, at == start);
        }
        at++;
        return set(ranges, negated);
    }

    private void member(List<Range> ranges, boolean first) {
        char c = next();
        boolean isLast = isNext(']');
        boolean isSyntax = "[]".indexOf(c) >= 0 || (c == '&' && isNext('&')) || (c == '-' && !first && !isLast);
        if (isSyntax) {
            throw new Uncommon();
        }
        if (c == '\\' && !isDone() && "dDwWsS".indexOf(pattern.charAt(at)) >= 0) {
            ranges.addAll(known(next()));
            refuseRange();
            return;
        }
        char from = c == '\\' ? escapedLiteral(next()) : c;
        if (!isRange()) {
            add(ranges, from, from);
            return;
        }
        if (c == '-') {
            throw new Uncommon();
        }
        at++;
        add(ranges, from, rangeEnd());
    }

    private boolean isRange() {
        return isNext('-') && !pattern.startsWith("-]", at);
    }

    private void refuseRange() {
        if (isRange()) {
            throw new Uncommon();
        }
    }

    private char rangeEnd() {
        char c = next();
        if ("[]-&".indexOf(c) >= 0) {
            throw new Uncommon();
        }
        return c == '\\' ? escapedLiteral(next()) : c;
    }

    private void add(List<Range> ranges, char from, char to) {
        boolean hasSurrogates = from <= Character.MAX_SURROGATE && to >= Character.MIN_SURROGATE;
        if (from > to || hasSurrogates) {
            throw new Uncommon();
        }
        ranges.add(new Range(from, to));
        for (char c = 'A'; ignoringCase && c <= 'z'; c++) {
            char other = otherCase(c);
            if (other != c && from <= other && other <= to) {
                ranges.add(new Range(c, c));
            }
        }
    }

    private Part group() {
        if (++depth > DEEPEST) {
            throw new Uncommon();
        }
        boolean outerCase = ignoringCase;
        boolean outerDot = dotIsAll;
        boolean isGroup = true;
        if (takes('?')) {
            isGroup = takes('<');
            if (isGroup) {
                named();
            } else if (!takes(':') && !flags()) {
                depth--;
                return unrepeated("");
            }
        }
        groups += isGroup ? 1 : 0;
        Part inside = alternatives();
        if (!takes(')')) {
            throw new Uncommon();
        }
        ignoringCase = outerCase;
        dotIsAll = outerDot;
        depth--;
        return repeated(part(
                (isGroup ? "(" : "(?:") + inside.words() + ")",
                inside.size() + (isGroup ? 2 : 0),
                inside.canBeEmpty(),
                isGroup || inside.hasGroups()));
    }

    private void named() {
        int start = at;
        for (char c = next(); c != '>'; c = next()) {
            boolean isLetter = otherCase(c) != c;
            if (!isLetter && (at == start + 1 || c < '0' || c > '9')) {
                throw new Uncommon();
            }
        }
        if (at == start + 1 || names.put(pattern.substring(start, at - 1), groups + 1) != null) {
            throw new Uncommon();
        }
    }

    /** Whether they are for a group, and not for all that follows. */
    private boolean flags() {
        boolean on = true;
        while (true) {
            switch (next()) {
                case '-' -> {
                    if (!on) {
                        throw new Uncommon();
                    }
                    on = false;
                }
                case 'i' -> ignoringCase = on;
                case 's' -> dotIsAll = on;
                case ':' -> {
                    return true;
                }
                case ')' -> {
                    return false;
                }
                default -> throw new Uncommon();
            }
        }
    }

    /** With how often it is there. What can be empty is repeated by rules that differ. */
    private Part repeated(Part once) {
        int start = at;
        int least;
        int most;
        if (takes('*')) {
            least = 0;
            most = Integer.MAX_VALUE;
        } else if (takes('+')) {
            least = 1;
            most = Integer.MAX_VALUE;
        } else if (takes('?')) {
            least = 0;
            most = 1;
        } else if (takes('{')) {
            least = count();
            most = !takes(',') ? least : isNext('}') ? Integer.MAX_VALUE : count();
            if (!takes('}') || most < least || most == 0) {
                throw new Uncommon();
            }
        } else {
            return once;
        }
        takes('?');
        boolean isMore = !isDone() && "*+?{".indexOf(pattern.charAt(at)) >= 0;
        if (once.canBeEmpty() || isMore) {
            throw new Uncommon();
        }
        repeatsGroups |= once.hasGroups() && most > 1;
        int copies = most == Integer.MAX_VALUE ? least + 1 : most;
        return part(
                once.words() + pattern.substring(start, at),
                (once.size() + 1) * Math.max(1, copies),
                least == 0,
                once.hasGroups());
    }

    private int count() {
        int start = at;
        while (!isDone() && pattern.charAt(at) >= '0' && pattern.charAt(at) <= '9') {
            at++;
        }
        if (at == start || at > start + 3) {
            throw new Uncommon();
        }
        return Integer.parseInt(pattern.substring(start, at));
    }
}
