package dev.selfsame.resthost;

import java.security.SecureRandom;
import java.util.Base64;

/** The token of the caller with all rights; a chosen one is known to whoever chose it and not printed. */
record AdminToken(String value, boolean generated) {

    private static final int BYTES = 24;

    static AdminToken of(String chosen) {
        return chosen.isEmpty() ? new AdminToken(random(), true) : new AdminToken(chosen, false);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "AdminToken[]";
    }
}
