package dev.selfsame.registration;

/** How an invitation or a verification came to its end. */
public enum Closing {
    /** Its link was used. */
    USED,
    /** Somebody took it back. */
    CANCELLED,
    /** A newer one took its place. */
    REPLACED,
    /** A reset or a deletion ended it. */
    VOIDED
}
