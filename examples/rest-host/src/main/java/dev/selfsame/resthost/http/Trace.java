package dev.selfsame.resthost.http;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where something went wrong: types and places, without messages. */
final class Trace {

    private static final int DEEPEST = 12;
    private static final int CAUSES = 5;

    private Trace() {}

    static String of(Throwable trouble) {
        return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(Trace::one)
                .collect(Collectors.joining(", caused by "));
    }

    private static String one(Throwable trouble) {
        return Arrays.stream(trouble.getStackTrace())
                .limit(DEEPEST)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < ", trouble.getClass().getName() + " at ", ""));
    }
}
