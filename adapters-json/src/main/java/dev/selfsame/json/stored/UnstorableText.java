package dev.selfsame.json.stored;

/** A text with U+0000 or half a surrogate pair in it, which databases can't keep; the message never has the text. */
public final class UnstorableText extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String path;
    private final String character;

    UnstorableText(String path, char character) {
        super(notation(character) + " in " + path + " can't be stored");
        this.path = path;
        this.character = notation(character);
    }

    /** Where the text stands: the names of fields from the outermost on, such as {@code identity.attributes.uid}. */
    public String path() {
        return path;
    }

    /** The first character that can't be kept, such as {@code U+0000}. */
    public String character() {
        return character;
    }

    private static String notation(char character) {
        return String.format("U+%04X", (int) character);
    }
}
