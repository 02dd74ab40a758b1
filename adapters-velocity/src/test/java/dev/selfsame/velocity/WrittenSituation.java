package dev.selfsame.velocity;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.Person;
import dev.selfsame.transform.Situation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The situation of a case. */
final class WrittenSituation implements Situation {

    private final JsonNode context;
    private final Map<String, SourceId> sources;
    private final Random chance = new Random(1);

    WrittenSituation(JsonNode context, Map<String, SourceId> sources) {
        this.context = context;
        this.sources = sources;
    }

    @Override
    public Person identity() {
        return new WrittenPerson(context.path("identity"), WrittenAccounts.of(context.path("accounts"), sources));
    }

    @Override
    public Optional<Person> manager() {
        return person(context.path("manager"));
    }

    @Override
    public Optional<Person> other(String userName) {
        return person(context.path("identities").path(userName));
    }

    private static Optional<Person> person(JsonNode attributes) {
        return attributes.isObject() ? Optional.of(new WrittenPerson(attributes, List.of())) : Optional.empty();
    }

    @Override
    public Optional<AttributeValue> input() {
        return WrittenPerson.value(context.path("input"));
    }

    @Override
    public Optional<AttributeValue> oldValue() {
        return Optional.empty();
    }

    @Override
    public Instant now() {
        return Instant.parse(context.path("now").asText("2026-01-01T00:00:00Z"));
    }

    @Override
    public int chance(int bound) {
        return chance.nextInt(bound);
    }

    @Override
    public boolean isTaken(String userName) {
        for (JsonNode taken : context.path("existingUsernames")) {
            if (taken.asText().equalsIgnoreCase(userName)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<AttributeValue> field(String name) {
        return WrittenPerson.value(context.path("fields").path(name))
                .or(() -> WrittenPerson.value(
                        context.path("field").path("attributes").path(name)));
    }
}
