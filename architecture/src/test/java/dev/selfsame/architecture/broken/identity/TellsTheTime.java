package dev.selfsame.architecture.broken.identity;

import java.time.LocalDate;
import java.time.ZoneOffset;

final class TellsTheTime {
    private TellsTheTime() {}

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
