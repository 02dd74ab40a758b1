package dev.selfsame.architecture.broken.identity;

import java.util.UUID;

final class MakesIds {
    private MakesIds() {}

    static UUID next() {
        return UUID.randomUUID();
    }
}
