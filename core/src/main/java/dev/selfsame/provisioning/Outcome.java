package dev.selfsame.provisioning;

/** What a connector says of a change that it was asked to make. */
public sealed interface Outcome {

    /** It is made, or was made before. */
    record Done() implements Outcome {}

    /** It isn't made; the message holds no personal data. */
    record Failed(Cause cause, String message) implements Outcome {}

    /** Whether trying again can help. */
    enum Cause {
        /** It can, soon. */
        RETRY,
        /** It can't. */
        PERMANENT,
        /** It can, when the source is back. */
        SOURCE_DOWN
    }
}
