package dev.selfsame.tck;

import dev.selfsame.ports.driven.Chance;
import java.util.HexFormat;
import java.util.Random;

class SimpleChanceTest extends ChanceContract {

    @Override
    protected Chance chance() {
        Random random = new Random(7);
        return new Chance() {
            @Override
            public String id() {
                return HexFormat.of().formatHex(bytes(16));
            }

            @Override
            public synchronized byte[] bytes(int length) {
                byte[] bytes = new byte[length];
                random.nextBytes(bytes);
                return bytes;
            }
        };
    }
}
