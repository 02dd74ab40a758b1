package dev.selfsame.query;

/** Takes a filter apart into words, strings and marks; only U+0020 is a space. */
final class FilterScanner {

    private static final String CONTROL = "control characters are not allowed";

    private static final boolean[] ASCII_BARE = asciiBare();

    private final String text;
    private int position;

    FilterScanner(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    Mistake mistake(String reason) {
        return new Mistake(position, reason);
    }

    boolean atEnd() {
        skipSpaces();
        return position == text.length();
    }

    /** Takes a parenthesis or a comma, where it comes next. */
    boolean take(char mark) {
        skipSpaces();
        if (!isNext(mark)) {
            return false;
        }
        position++;
        return true;
    }

    /** Takes a word, where exactly this one comes next. */
    boolean takeWord(String word) {
        skipSpaces();
        int end = position + word.length();
        boolean taken = isNext(word.charAt(0)) && isWord(word, end) && endsWord(end);
        position = taken ? end : position;
        return taken;
    }

    /** Takes a word that names a field. */
    FilterField takeField() {
        int end = endOfWord("a comparison is missing here");
        FilterField field = FilterField.within(text, position, end);
        if (field == null) {
            throw mistake("there is no such filter field; field names are exact in case");
        }
        position = end;
        return field;
    }

    /** Takes a string or a bare word. */
    String takeValue() {
        skipSpaces();
        if (isNext('"')) {
            return takeString();
        }
        int end = endOfWord("a value is missing here");
        if (isWord("and", end) || isWord("or", end) || isWord("not", end)) {
            throw mistake("and, or and not are values in quotation marks only");
        }
        String word = text.substring(position, end);
        position = end;
        return word;
    }

    /** Refuses a string that touches the word before it. */
    void requireGap() {
        if (isNext('"')) {
            throw mistake("a space is missing before the string");
        }
    }

    private String takeString() {
        int opening = position;
        int closing = opening + 1;
        while (charInString(opening, closing) != '"') {
            if (text.charAt(closing) == '\\') {
                return takeEscaped(opening, closing);
            }
            closing++;
        }
        return endString(closing, text.substring(opening + 1, closing));
    }

    private String takeEscaped(int opening, int firstBackslash) {
        StringBuilder value = new StringBuilder();
        value.append(text, opening + 1, firstBackslash);
        int at = firstBackslash;
        for (char c = '\\'; c != '"'; c = charInString(opening, at)) {
            if (c == '\\') {
                at++;
                c = escaped(at);
            }
            value.append(c);
            at++;
        }
        return endString(at, value.toString());
    }

    private char escaped(int at) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        if (c != '"' && c != '\\') {
            throw new Mistake(at - 1, "a backslash stands before a quotation mark or another backslash only");
        }
        return c;
    }

    private char charInString(int opening, int at) {
        if (at == text.length()) {
            throw new Mistake(opening, "the string that begins here has no end");
        }
        char c = text.charAt(at);
        if (isControl(c)) {
            throw new Mistake(at, CONTROL);
        }
        return c;
    }

    private String endString(int closing, String value) {
        position = closing + 1;
        if (position < text.length() && " ),".indexOf(text.charAt(position)) < 0) {
            throw mistake("a space is missing after the string");
        }
        return value;
    }

    private int endOfWord(String missing) {
        skipSpaces();
        int end = position;
        while (!endsWord(end)) {
            end++;
        }
        if (end == position) {
            boolean control = end < text.length() && isControl(text.charAt(end));
            throw mistake(control ? CONTROL : missing);
        }
        return end;
    }

    private boolean isWord(String word, int end) {
        return end - position == word.length() && text.startsWith(word, position);
    }

    private boolean endsWord(int end) {
        return end == text.length() || !isBare(text.charAt(end));
    }

    private boolean isNext(char mark) {
        return position < text.length() && text.charAt(position) == mark;
    }

    private void skipSpaces() {
        while (isNext(' ')) {
            position++;
        }
    }

    private static boolean isBare(char c) {
        return c >= ASCII_BARE.length || ASCII_BARE[c];
    }

    private static boolean[] asciiBare() {
        boolean[] bare = new boolean[0x80];
        for (char c = 0; c < bare.length; c++) {
            bare[c] = !isControl(c) && " \"(),\\".indexOf(c) < 0;
        }
        return bare;
    }

    private static boolean isControl(char c) {
        return c < ' ' || c == '\u007f';
    }
}
