package dev.selfsame.query;

import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.Optional;

/** Reads the plain parameters of a listing; an empty text isn't absence. */
final class Parameters {

    private Parameters() {}

    static Either<Refusal, Boolean> correlatedOnly(Optional<String> text) {
        return choice("defaultFilter", text.orElse("CORRELATED_ONLY"), "CORRELATED_ONLY", "NONE");
    }

    static Either<Refusal, Boolean> count(Optional<String> text) {
        return choice("count", text.orElse("false"), "true", "false");
    }

    static Either<Refusal, Window> window(Optional<String> limit, Optional<String> offset) {
        return limit.map(text -> number("limit", text, Window.MOST))
                .orElse(Either.right(Window.MOST))
                .flatMap(rows -> offset.map(text -> number("offset", text, Integer.MAX_VALUE))
                        .orElse(Either.right(0))
                        .map(skipped -> new Window.Offset(rows, skipped)));
    }

    private static Either<Refusal, Boolean> choice(String name, String text, String yes, String no) {
        return text.equals(yes) || text.equals(no)
                ? Either.right(text.equals(yes))
                : refused(name, "it is " + yes + " or " + no);
    }

    private static Either<Refusal, Integer> number(String name, String text, int most) {
        long number = text.isEmpty() ? -1 : 0;
        for (int i = 0; i < text.length() && number >= 0 && number <= most; i++) {
            char c = text.charAt(i);
            number = c >= '0' && c <= '9' ? 10 * number + (c - '0') : -1;
        }
        return number >= 0 && number <= most
                ? Either.right((int) number)
                : refused(name, "it is a whole number from 0 to " + most);
    }

    private static <T> Either<Refusal, T> refused(String name, String reason) {
        return Either.left(new Refusal.InvalidParameter(name, reason));
    }
}
