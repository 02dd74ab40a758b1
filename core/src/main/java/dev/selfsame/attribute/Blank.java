package dev.selfsame.attribute;

/** The check that all ids and names share. */
public final class Blank {

    private Blank() {}

    /**
     * Refuses a blank text.
     *
     * @throws IllegalArgumentException when {@code text} is blank
     */
    public static String refuse(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        return text;
    }
}
