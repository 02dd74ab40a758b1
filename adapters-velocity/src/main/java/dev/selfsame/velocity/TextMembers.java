package dev.selfsame.velocity;

import dev.selfsame.transform.Regex;
import dev.selfsame.transform.Regex.RegexTrouble;
import dev.selfsame.transform.Templates.TemplateTrouble;
import java.util.Locale;
import java.util.function.Function;

/** The methods of Java's texts that do no more than look, or give a text that can't grow without end. */
final class TextMembers {

    static final Members<String> ALL = new Members<>(String.class);

    private static final int COMPARISONS_A_UNIT = 16;

    static {
        addQuestions();
        addPlaces();
        addChanges();
        addPatterns();
    }

    private TextMembers() {}

    private static void addQuestions() {
        ALL.method("length", 0, (self, none) -> self.length())
                .method("isEmpty", 0, (self, none) -> self.isEmpty())
                .method("isBlank", 0, (self, none) -> self.isBlank())
                .method("equals", 1, (self, other) -> self.equals(other.value(0)))
                .method(
                        "equalsIgnoreCase",
                        1,
                        (self, other) -> other.value(0) != null && self.equalsIgnoreCase(other.text(0)))
                .method("compareTo", 1, (self, other) -> self.compareTo(other.text(0)))
                .method("compareToIgnoreCase", 1, (self, other) -> self.compareToIgnoreCase(other.text(0)))
                .method("contains", 1, (self, part) -> self.contains(sought(self, part)))
                .method("startsWith", 1, (self, part) -> self.startsWith(part.text(0)))
                .method("startsWith", 2, (self, part) -> self.startsWith(part.text(0), part.number(1)))
                .method("endsWith", 1, (self, part) -> self.endsWith(part.text(0)))
                .property("empty", (self, none) -> self.isEmpty())
                .property("blank", (self, none) -> self.isBlank());
    }

    private static void addPlaces() {
        ALL.method("indexOf", 1, (self, part) -> self.indexOf(sought(self, part)))
                .method("indexOf", 2, (self, part) -> self.indexOf(sought(self, part), part.number(1)))
                .method("lastIndexOf", 1, (self, part) -> self.lastIndexOf(sought(self, part)))
                .method("lastIndexOf", 2, (self, part) -> self.lastIndexOf(sought(self, part), part.number(1)))
                .method("charAt", 1, (self, at) -> String.valueOf(self.charAt(at.number(0))))
                .method("codePointAt", 1, (self, at) -> self.codePointAt(at.number(0)))
                .method("substring", 1, (self, from) -> self.substring(from.number(0)))
                .method("substring", 2, (self, from) -> self.substring(from.number(0), from.number(1)))
                .method("subSequence", 2, (self, from) -> self.substring(from.number(0), from.number(1)));
    }

    private static void addChanges() {
        ALL.method("toString", 0, (self, none) -> self)
                .method("trim", 0, (self, none) -> self.trim())
                .method("strip", 0, (self, none) -> self.strip())
                .method("stripLeading", 0, (self, none) -> self.stripLeading())
                .method("stripTrailing", 0, (self, none) -> self.stripTrailing())
                .method("toLowerCase", 0, (self, none) -> self.toLowerCase(Locale.ROOT))
                .method("toUpperCase", 0, (self, none) -> self.toUpperCase(Locale.ROOT))
                .method("concat", 1, (self, other) -> self.concat(other.text(0)))
                .method("replace", 2, (self, change) -> replaced(self, change.text(0), change.text(1)));
    }

    private static void addPatterns() {
        ALL.method("matches", 1, (self, pattern) -> found(pattern, regex -> regex.matches(self, Work::spend)))
                .method("replaceAll", 2, (self, change) -> replaced(self, change, Integer.MAX_VALUE))
                .method("replaceFirst", 2, (self, change) -> replaced(self, change, 1))
                .method("split", 1, (self, pattern) -> found(pattern, regex -> regex.split(self, 0, Work::spend)))
                .method("split", 2, (self, pattern) -> {
                    int limit = pattern.number(1);
                    return found(pattern, regex -> regex.split(self, limit, Work::spend));
                });
    }

    private static String replaced(String self, Arguments change, int times) {
        String by = change.text(1);
        return found(change, regex -> regex.replaced(self, by, times, Limits.LONGEST, Work::spend));
    }

    private static <T> T found(Arguments pattern, Function<Regex, T> use) {
        try {
            return use.apply(Regex.of(pattern.text(0)));
        } catch (RegexTrouble trouble) {
            throw new TemplateTrouble("a pattern " + trouble.getMessage());
        }
    }

    /** Each place may have to be compared with nearly all that is sought. */
    private static String sought(String self, Arguments part) {
        String text = part.text(0);
        Work.spend((long) self.length() * text.length() / COMPARISONS_A_UNIT);
        return text;
    }

    /** Looks how long it would be before it is. */
    private static String replaced(String self, String part, String by) {
        Work.spend((long) self.length() * part.length() / COMPARISONS_A_UNIT);
        long most = (self.length() + 1L) / Math.max(1, part.length()) * by.length() + self.length() + by.length();
        if (most > Limits.LONGEST
                && self.replace(part, "").length() + by.length() * count(self, part) > Limits.LONGEST) {
            throw new TemplateTrouble("a value has more than " + Limits.LONGEST + " characters");
        }
        return self.replace(part, by);
    }

    private static long count(String self, String part) {
        if (part.isEmpty()) {
            return self.length() + 1L;
        }
        long count = 0;
        for (int at = self.indexOf(part); at >= 0; at = self.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
