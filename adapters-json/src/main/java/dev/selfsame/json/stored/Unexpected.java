package dev.selfsame.json.stored;

/** Says what is wrong at the place where a parser stands, without any content. */
final class Unexpected extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;

    Unexpected(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
