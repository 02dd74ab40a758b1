package dev.selfsame.inmemory;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.ProcessingState;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Identities whose values collide often: few ids, few short texts, many absent ones, every kind of character. */
final class RandomPeople {

    private static final List<String> LETTERS = List.of(
            "a",
            "A",
            "b",
            "B",
            "z",
            " ",
            "0",
            "~",
            "é",
            "É",
            "ß",
            "ẞ",
            "Σ",
            "σ",
            "ς",
            "İ",
            "i",
            "I",
            "ı",
            "K",
            "k",
            "\uFF21",
            "\uE000",
            "\uD835\uDC00",
            "\uD801\uDC00",
            "\uD801\uDC28",
            "\uD83D",
            "\uDE00");
    private static final List<String> COMMON = List.of("a", "A", "ab", "AB", "aB", "b", "ba");

    private final Random random;
    private final int ids;
    private final double absent;
    private final double strange;

    /** People with so many different ids; some populations have nothing strange, some have nothing absent. */
    RandomPeople(Random random, int ids) {
        this.random = random;
        this.ids = ids;
        this.absent = random.nextInt(3) * 0.3;
        this.strange = random.nextInt(3) * 0.3;
    }

    Identity next() {
        Map<String, AttributeValue> attributes = new HashMap<>();
        for (String name : List.of("firstname", "lastname", "email")) {
            maybe(text()).ifPresent(text -> attributes.put(name, AttributeValue.of(text)));
        }
        String name = text();
        return Identity.builder()
                .id(id())
                .name(name)
                .alias(maybe(random.nextInt(3) == 0 ? name : text()))
                .created(Instant.EPOCH)
                .modified(Instant.EPOCH)
                .status(pick(List.of(IdentityStatus.values()).subList(0, 1 + random.nextInt(10))))
                .processingState(maybe(state()))
                .correlated(random.nextInt(4) > 0)
                .isProtected(random.nextInt(4) == 0)
                .attributes(Attributes.of(attributes))
                .version(1 + random.nextInt(1000))
                .build();
    }

    IdentityId id() {
        int number = random.nextInt(ids);
        return new IdentityId((number % 3 == 0 ? "ID" : "id") + number);
    }

    String text() {
        if (random.nextDouble() >= strange) {
            return pick(COMMON);
        }
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(4) * (1 + random.nextInt(4)); left > 0; left--) {
            text.append(pick(LETTERS));
        }
        return text.toString();
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private ProcessingState state() {
        return random.nextInt(3) == 0
                ? new ProcessingState.Failed(Instant.EPOCH, "refresh", 1, "no")
                : new ProcessingState.Ok();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextDouble() < absent ? Optional.empty() : Optional.of(value);
    }
}
