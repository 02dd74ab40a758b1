package dev.selfsame.velocity;

import dev.selfsame.transform.Templates.TemplateTrouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for templates that are too long or too deep to be parsed in a moment. */
final class Nesting {

    private static final Pattern PARTS = pattern("[({]|#@|#\\{?(?:if|foreach|macro)\\b", "[)}]|#\\{?end\\b");

    /** The engine tries two ways at each of them, and two more within. */
    private static final Pattern LISTS = pattern("\\[", "]");

    private static final int DEEPEST_LISTS = 6;

    /** The engine looks at each of them again and again. */
    private static final Pattern BACKSLASHES = Pattern.compile("\\\\{100}");

    private Nesting() {}

    private static Pattern pattern(String open, String close) {
        return Pattern.compile("(?<open>" + open + ")|" + close);
    }

    static void check(String template) {
        if (template.length() > Limits.LONGEST_TEMPLATE) {
            throw new TemplateTrouble("it has more than " + Limits.LONGEST_TEMPLATE + " characters");
        }
        if (BACKSLASHES.matcher(template).find()) {
            throw new TemplateTrouble("it has too many backslashes in a row");
        }
        check(template, PARTS, Limits.DEEPEST);
        check(template, LISTS, DEEPEST_LISTS);
    }

    private static void check(String template, Pattern pieces, int deepest) {
        int depth = 0;
        Matcher matcher = pieces.matcher(template);
        while (matcher.find()) {
            depth = matcher.group("open") != null ? depth + 1 : Math.max(0, depth - 1);
            if (depth > deepest) {
                throw new TemplateTrouble("it is nested deeper than " + deepest + " levels");
            }
        }
    }
}
