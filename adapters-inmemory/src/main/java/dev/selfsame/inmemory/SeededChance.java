package dev.selfsame.inmemory;

import dev.selfsame.ports.driven.Chance;
import java.util.HexFormat;
import java.util.SplittableRandom;

/** The same ids and secrets for the same seed: for tests only, since anybody can guess them. */
final class SeededChance implements Chance {

    private static final int ID_BYTES = 16;

    private final SplittableRandom random;

    SeededChance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    @Override
    public String id() {
        return HexFormat.of().formatHex(bytes(ID_BYTES));
    }

    @Override
    public synchronized byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
