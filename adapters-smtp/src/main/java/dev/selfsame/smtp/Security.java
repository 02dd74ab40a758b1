package dev.selfsame.smtp;

/** How the connection to a mail server is protected. */
public enum Security {
    /** Not at all: for a server on the same machine or network, and never with a login. */
    NONE,
    /** By STARTTLS before anything else is said; a server that doesn't offer it gets no mail. */
    STARTTLS,
    /** By TLS from the first byte, most often on port 465. */
    TLS
}
