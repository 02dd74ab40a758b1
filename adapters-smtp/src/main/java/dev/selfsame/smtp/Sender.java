package dev.selfsame.smtp;

/** Who mails are from. */
record Sender(Mailbox mailbox, String name) {

    /** @throws IllegalArgumentException unless the address is plain ASCII but for its domain */
    static Sender of(String address, String name) {
        Mailbox mailbox = Mailbox.of(address)
                .filter(Mailbox::isAscii)
                .orElseThrow(() -> new IllegalArgumentException("no address to send from: " + address));
        return new Sender(mailbox, OneLine.forHeader(name));
    }
}
