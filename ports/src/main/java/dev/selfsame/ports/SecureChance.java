package dev.selfsame.ports;

import dev.selfsame.ports.driven.Chance;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Ids and secrets that nobody can guess. */
final class SecureChance implements Chance {

    private static final int ID_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String id() {
        return HexFormat.of().formatHex(bytes(ID_BYTES));
    }

    @Override
    public byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
