package dev.selfsame.ports;

import java.net.URI;

/** Makes the links that people receive. */
record Links(URI base) {

    URI registration(Token token) {
        return link("register", token);
    }

    URI verification(Token token) {
        return link("verify", token);
    }

    private URI link(String page, Token token) {
        String root = base.toString();
        return URI.create((root.endsWith("/") ? root : root + "/") + page + "?token=" + token.reveal());
    }
}
