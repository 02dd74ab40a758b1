package dev.selfsame.resthost.http;

import dev.selfsame.ports.Caller;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who may ask, by bearer token; only the tokens' hashes are kept. */
public final class Callers {

    private static final class Known {

        private final byte[] hash;
        private final Caller caller;

        Known(byte[] hash, Caller caller) {
            this.hash = hash;
            this.caller = caller;
        }
    }

    private final List<Known> known;

    private Callers(List<Known> known) {
        this.known = List.copyOf(known);
    }

    public static Callers none() {
        return new Callers(List.of());
    }

    /** These callers and one more; a token that is given twice belongs to the first. */
    public Callers with(String token, Caller caller) {
        List<Known> more = new ArrayList<>(known);
        more.add(new Known(hash(token), caller));
        return new Callers(more);
    }

    /** Looks at every hash, whole, so that the time taken tells nothing. */
    Optional<Caller> bearing(String token) {
        byte[] hash = hash(token);
        Optional<Caller> found = Optional.empty();
        for (Known each : known) {
            if (MessageDigest.isEqual(each.hash, hash) && found.isEmpty()) {
                found = Optional.of(each.caller);
            }
        }
        return found;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
