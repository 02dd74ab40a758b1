package dev.selfsame.benchmarks;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.source.Account;
import dev.selfsame.transform.Person;
import dev.selfsame.transform.Situation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Somebody whose attributes are calculated, and the situation for that. */
record TransformPerson(String name, List<Account> accounts, Instant now) implements Person, Situation {

    @Override
    public String id() {
        return name;
    }

    @Override
    public Attributes attributes() {
        return Attributes.none();
    }

    @Override
    public boolean isManager() {
        return false;
    }

    @Override
    public Person identity() {
        return this;
    }

    @Override
    public Optional<Person> manager() {
        return Optional.empty();
    }

    @Override
    public Optional<Person> other(String userName) {
        return Optional.empty();
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
    public int chance(int bound) {
        return 0;
    }

    @Override
    public boolean isTaken(String userName) {
        return false;
    }

    @Override
    public Optional<AttributeValue> field(String name) {
        return Optional.empty();
    }
}
