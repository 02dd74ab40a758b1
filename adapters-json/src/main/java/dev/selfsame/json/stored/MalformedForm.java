package dev.selfsame.json.stored;

/** A stored text that isn't JSON or isn't of the form; the message tells what and where, and never any content. */
public final class MalformedForm extends RuntimeException {

    private static final long serialVersionUID = 1;

    MalformedForm(String message) {
        super(message);
    }
}
