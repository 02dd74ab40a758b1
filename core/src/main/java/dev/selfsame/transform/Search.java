package dev.selfsame.transform;

/** A search through one text, with the rules of {@link java.util.regex.Matcher}. */
interface Search {

    /** A compiled pattern, good for many threads. */
    interface Engine {
        Search on(String text, Regex.Meter meter);
    }

    boolean matches();

    boolean find();

    int start();

    int end();

    void appendReplacement(StringBuilder result, String replacement);

    StringBuilder appendTail(StringBuilder result);
}
