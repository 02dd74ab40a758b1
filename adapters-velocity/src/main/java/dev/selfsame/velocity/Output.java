package dev.selfsame.velocity;

import dev.selfsame.transform.Templates.TemplateTrouble;
import java.io.Writer;

/** What is rendered, as long as it isn't too long. */
final class Output extends Writer {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] characters, int from, int length) {
        check(length);
        text.append(characters, from, length);
    }

    @Override
    public void write(String characters) {
        check(characters.length());
        text.append(characters);
    }

    private void check(int more) {
        if (text.length() + more > Limits.LONGEST) {
            throw new TemplateTrouble("the text has more than " + Limits.LONGEST + " characters");
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
