package dev.selfsame.resthost;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/**
 * How the print looks.
 *
 * @param interactive whether a person watches, so that lines may be drawn again
 * @param colored whether there are colours
 */
record Look(boolean interactive, boolean colored) {

    static Look plain() {
        return new Look(false, false);
    }

    /** No colours where the output goes elsewhere, or where {@code NO_COLOR} asks for none. */
    static Look ofThisTerminal() {
        boolean terminal = isTerminal(System.console());
        String noColor = System.getenv("NO_COLOR");
        return new Look(terminal, terminal && (noColor == null || noColor.isEmpty()));
    }

    /** Java 22 to 24 have a console even where there is no terminal, and a method to tell. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }

    String title(String text) {
        return paint("1", text);
    }

    String good(String text) {
        return paint("32", text);
    }

    String bad(String text) {
        return paint("33", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    private String paint(String code, String text) {
        return colored ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
