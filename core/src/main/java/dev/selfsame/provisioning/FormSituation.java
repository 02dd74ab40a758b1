package dev.selfsame.provisioning;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.transform.Person;
import dev.selfsame.transform.Situation;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the value of one field of a new account rests on: the identity, and the fields before it. */
record FormSituation(Situation identityAlone, Map<String, AttributeValue> before, Predicate<String> names)
        implements Situation {

    @Override
    public Person identity() {
        return identityAlone.identity();
    }

    @Override
    public Optional<Person> manager() {
        return identityAlone.manager();
    }

    @Override
    public Optional<Person> other(String userName) {
        return identityAlone.other(userName);
    }

    @Override
    public Optional<AttributeValue> input() {
        return Optional.empty();
    }

    @Override
    public Optional<AttributeValue> oldValue() {
        return Optional.empty();
    }

    @Override
    public Instant now() {
        return identityAlone.now();
    }

    @Override
    public int chance(int bound) {
        return identityAlone.chance(bound);
    }

    @Override
    public boolean isTaken(String userName) {
        return names.test(userName);
    }

    @Override
    public Optional<AttributeValue> field(String name) {
        return Optional.ofNullable(before.get(name));
    }
}
