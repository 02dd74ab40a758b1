package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import java.time.Instant;
import java.util.Optional;

/** The situation for one who can't be seen through: what he makes of the time can't be foreseen. */
record Observed(Situation situation, Horizon horizon) implements Situation {

    static Situation of(Frame frame) {
        Horizon horizon = frame.horizon();
        return horizon == null ? frame.situation() : new Observed(frame.situation(), horizon);
    }

    @Override
    public Instant now() {
        horizon.add(Reach.RESTLESS);
        return horizon.now();
    }

    @Override
    public Person identity() {
        return situation.identity();
    }

    @Override
    public Optional<Person> manager() {
        return situation.manager();
    }

    @Override
    public Optional<Person> other(String userName) {
        return situation.other(userName);
    }

    @Override
    public Optional<AttributeValue> input() {
        return situation.input();
    }

    @Override
    public Optional<AttributeValue> oldValue() {
        return situation.oldValue();
    }

    @Override
    public int chance(int bound) {
        return situation.chance(bound);
    }

    @Override
    public boolean isTaken(String userName) {
        return situation.isTaken(userName);
    }

    @Override
    public Optional<AttributeValue> field(String name) {
        return situation.field(name);
    }
}
