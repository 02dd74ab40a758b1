package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.source.Account;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A situation with what a test gives it. */
final class Given implements Situation {

    private record Somebody(String id, String name, Attributes attributes, List<Account> accounts, boolean isManager)
            implements Person {}

    private final Map<String, AttributeValue> attributes = new HashMap<>();
    private final List<Account> accounts = new ArrayList<>();
    private final Map<String, Person> others = new HashMap<>();
    private final Map<String, AttributeValue> fields = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private Optional<AttributeValue> input = Optional.empty();
    private Instant now = Instant.parse("2026-03-04T05:06:07Z");
    private int chance;

    static Given nothing() {
        return new Given();
    }

    static Given input(String text) {
        Given given = new Given();
        given.input = Optional.of(AttributeValue.of(text));
        return given;
    }

    Given attribute(String name, String value) {
        attributes.put(name, AttributeValue.of(value));
        return this;
    }

    Given account(Account account) {
        accounts.add(account);
        return this;
    }

    Given other(String userName, String attribute, String value) {
        others.put(userName, new Somebody(userName, userName, Attributes.ofTexts(attribute, value), List.of(), false));
        return this;
    }

    Given field(String name, String value) {
        fields.put(name, AttributeValue.of(value));
        return this;
    }

    Given taken(String... names) {
        taken.addAll(List.of(names));
        return this;
    }

    Given now(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** What chance gives, however low its bound is. */
    Given dice(int number) {
        chance = number;
        return this;
    }

    @Override
    public Person identity() {
        return new Somebody("1", "ada", Attributes.of(attributes), accounts, false);
    }

    @Override
    public Optional<Person> manager() {
        return other("manager");
    }

    @Override
    public Optional<Person> other(String userName) {
        return Optional.ofNullable(others.get(userName));
    }

    @Override
    public Optional<AttributeValue> input() {
        return input;
    }

    @Override
    public Optional<AttributeValue> oldValue() {
        return Optional.empty();
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public int chance(int bound) {
        return chance;
    }

    @Override
    public boolean isTaken(String userName) {
        return taken.contains(userName.toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<AttributeValue> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
