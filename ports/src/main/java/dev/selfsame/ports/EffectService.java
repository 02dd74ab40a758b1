package dev.selfsame.ports;

import dev.selfsame.ports.driven.Effects;
import dev.selfsame.ports.driving.TendEffects.DeadLetter;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.NotFound;
import io.vavr.control.Either;
import java.util.List;

/** What was given up. */
record EffectService(Wiring wiring) {

    List<DeadLetter> dead() {
        return effects().dead().stream()
                .map(dead -> new DeadLetter(
                        dead.effect().key(),
                        dead.effect(),
                        dead.attempts(),
                        dead.trouble().orElse("")))
                .toList();
    }

    Either<Refusal, String> retry(String key) {
        return found(key, effects().revive(key, wiring.now()));
    }

    Either<Refusal, String> discard(String key) {
        return found(key, effects().discard(key));
    }

    private static Either<Refusal, String> found(String key, boolean found) {
        return found ? Either.right(key) : Either.left(new NotFound("DEAD_LETTER", key));
    }

    private Effects effects() {
        return wiring.store().effects();
    }
}
