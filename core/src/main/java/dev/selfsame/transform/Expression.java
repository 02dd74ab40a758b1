package dev.selfsame.transform;

import dev.selfsame.transform.Regex.RegexTrouble;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A regular expression in a transform; one with nothing to fill in is compiled once. */
record Expression(Place place, Text text, @Nullable Regex constant) {

    static Expression of(Place place, Text text) {
        String constant = text.constant();
        return new Expression(place, text, constant == null ? null : compiled(place, constant));
    }

    private static Regex compiled(Place place, String pattern) {
        try {
            return Regex.of(pattern);
        } catch (RegexTrouble trouble) {
            throw place.failure("the pattern " + trouble.getMessage(), pattern);
        }
    }

    /** Every match replaced. */
    String replaced(String input, String replacement, Frame frame) {
        return with(
                input,
                frame,
                regex -> regex.replaced(
                        input, replacement, Integer.MAX_VALUE, Limits.LONGEST_TEXT, frame.searching(place)));
    }

    /** As {@link String#split(String)} does. */
    List<String> parts(String input, Frame frame) {
        return with(input, frame, regex -> regex.split(input, 0, frame.searching(place)));
    }

    private <T> T with(String input, Frame frame, Function<Regex, T> use) {
        Regex regex = constant == null ? compiled(place, text.in(frame)) : constant;
        try {
            return use.apply(regex);
        } catch (RegexTrouble trouble) {
            throw place.failure("the pattern " + trouble.getMessage(), input);
        }
    }
}
