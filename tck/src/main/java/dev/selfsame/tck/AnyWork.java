package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.HR;
import static dev.selfsame.tck.Fixtures.NOON;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Effects.Stored;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.registration.VerificationId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Random steps of workers whose clocks don't agree: each stores, completes, claims, retries, buries, revives or discards. */
final class AnyWork {

    private static final int KEYS = 12;

    private final Random random;
    private final AnyText text;

    AnyWork(Random random) {
        this.random = random;
        this.text = new AnyText(random);
    }

    /** Something to do with a store; its answer tells what came of it. */
    interface Step {
        Object in(Store store);
    }

    /** What a store tells of an effect but for the instant, which it may read before or after the claim. */
    private record Told(Effect effect, int attempts, Optional<String> trouble) {
        static List<Told> of(List<Stored> stored) {
            return stored.stream()
                    .map(one -> new Told(one.effect(), one.attempts(), one.trouble()))
                    .toList();
        }
    }

    Step next() {
        String key = any().key();
        Instant now = now();
        String trouble = text.kept();
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> recorded();
            case 3, 4 -> claimed(now, random.nextInt(5), Duration.ofMillis(random.nextInt(3000)));
            case 5 ->
                afterwards(store -> {
                    store.effects().retry(key, now, trouble);
                    return key;
                });
            case 6 ->
                afterwards(store -> {
                    store.effects().bury(key, trouble);
                    return key;
                });
            case 7 -> afterwards(store -> store.effects().discard(key));
            case 8 -> store -> store.effects().anyDue(key.substring(0, 1 + key.length() / 2), now);
            default -> afterwards(store -> store.effects().revive(key, now));
        };
    }

    private static Step afterwards(Step step) {
        return store -> List.of(
                step.in(store),
                store.effects().nextDue(),
                Told.of(store.effects().dead()));
    }

    private Step claimed(Instant now, int most, Duration lease) {
        return afterwards(store -> Told.of(store.effects().claim(now, most, lease)));
    }

    private Step recorded() {
        List<Decision<String>> decisions = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> decision())
                .toList();
        return afterwards(store -> StoreContract.courses(store.journal().recordAll(decisions)));
    }

    private Decision<String> decision() {
        List<Due> due = new ArrayList<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            due.add(new Due(any(), now()));
        }
        Decision<String> decision = Decision.answering("done").thenDoing(due);
        return random.nextBoolean() ? decision : decision.completing(any().key());
    }

    private Effect any() {
        int number = random.nextInt(KEYS);
        return switch (number % 3) {
            case 0 -> new Effect.MailVerification(new VerificationId("v" + number));
            case 1 -> new Effect.Provision(NOON.plusSeconds(number));
            default -> new Effect.ProvisionAccount(new IdentityId("i" + number), HR, Optional.empty(), List.of(7L));
        };
    }

    /** Never the same twice, so that it is clear what comes first. */
    private Instant now() {
        return NOON.plusNanos(random.nextLong(5_000_000_000L));
    }
}
