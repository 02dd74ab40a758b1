package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.source.Account;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The situation of somebody of whom nothing is known but accounts. */
record OnlyAccounts(List<Account> accounts) implements Situation, Person {

    @Override
    public Person identity() {
        return this;
    }

    @Override
    public String id() {
        return "somebody";
    }

    @Override
    public String name() {
        return "somebody";
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
    public Instant now() {
        return Instant.EPOCH;
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
