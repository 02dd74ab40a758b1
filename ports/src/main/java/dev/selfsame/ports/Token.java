package dev.selfsame.ports;

import dev.selfsame.ports.driven.Chance;
import dev.selfsame.registration.TokenHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;

/** A link's secret: the id of what it opens and 256 random bits; its text form tells nothing. */
final class Token {

    private static final int BYTES = 32;

    private final String opens;
    private final String secret;

    private Token(String opens, String secret) {
        this.opens = opens;
        this.secret = secret;
    }

    static Token mint(String opens, Chance chance) {
        return new Token(opens, Base64.getUrlEncoder().withoutPadding().encodeToString(chance.bytes(BYTES)));
    }

    static Optional<Token> parse(String text) {
        int dot = text.lastIndexOf('.');
        if (dot < 1 || text.substring(0, dot).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Token(text.substring(0, dot), text.substring(dot + 1)));
    }

    /** The id of the invitation or verification that it opens. */
    String opens() {
        return opens;
    }

    String reveal() {
        return opens + "." + secret;
    }

    TokenHash hash() {
        return new TokenHash(HexFormat.of().formatHex(digest()));
    }

    /** Whether it is one of those whose hashes are known; takes as long whichever it is. */
    boolean isOneOf(Collection<TokenHash> hashes) {
        byte[] mine = hash().value().getBytes(StandardCharsets.US_ASCII);
        boolean found = false;
        for (TokenHash hash : hashes) {
            found |= MessageDigest.isEqual(mine, hash.value().getBytes(StandardCharsets.US_ASCII));
        }
        return found;
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "Token[]";
    }
}
