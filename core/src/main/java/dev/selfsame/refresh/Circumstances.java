package dev.selfsame.refresh;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Digest;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.transform.Person;
import dev.selfsame.transform.Situation;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** What the calculation of one attribute of one identity rests on. */
public final class Circumstances implements Situation {

    private final Surroundings surroundings;
    private final Person self;
    private final Identity identity;
    private final String attribute;
    private final Optional<AttributeValue> oldValue;
    private final Instant now;
    private Optional<RuntimeException> trouble = Optional.empty();
    private int draws;

    /** For a value that belongs to an identity without being an attribute of it, such as one of a new account. */
    public static Circumstances of(Identity who, String value, Surroundings surroundings, Instant at) {
        return new Circumstances(
                surroundings,
                new Someone(who, () -> surroundings.accounts(who.id())),
                new Wanted(value, Optional.empty(), at));
    }

    Circumstances(Surroundings surroundings, Someone self, Wanted wanted) {
        this.surroundings = surroundings;
        this.self = self;
        this.identity = self.identity();
        this.attribute = wanted.attribute();
        this.oldValue = wanted.oldValue();
        this.now = wanted.at();
    }

    /** Which attribute is calculated, and when. */
    record Wanted(String attribute, Optional<AttributeValue> oldValue, Instant at) {}

    @Override
    public Person identity() {
        return self;
    }

    @Override
    public Optional<Person> manager() {
        return identity.manager()
                .map(IdentityReference::id)
                .flatMap(id -> asked(() -> surroundings.identity(id)))
                .map(this::person);
    }

    @Override
    public Optional<Person> other(String userName) {
        return asked(() -> surroundings.named(userName)).map(this::person);
    }

    /** What goes wrong here is no matter of the calculation, which would take it for its own. */
    private <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException broken) {
            trouble = Optional.of(broken);
            throw broken;
        }
    }

    /** What a calculation gave, unless the surroundings broke down meanwhile: that is thrown on. */
    public <T> T answering(T given) {
        if (trouble.isPresent()) {
            throw trouble.get();
        }
        return given;
    }

    private Person person(Identity who) {
        return new Someone(who, () -> asked(() -> surroundings.accounts(who.id())));
    }

    @Override
    public Optional<AttributeValue> input() {
        return Optional.empty();
    }

    @Override
    public Optional<AttributeValue> oldValue() {
        return oldValue;
    }

    @Override
    public Instant now() {
        return now;
    }

    /** The same for the same attribute of the same identity, so that processing again changes nothing. */
    @Override
    public int chance(int bound) {
        long drawn = new Digest()
                .add(surroundings.seed())
                .add(identity.id().value())
                .add(attribute)
                .add(draws++)
                .add(bound)
                .value();
        return (int) Math.floorMod(drawn, (long) bound);
    }

    @Override
    public boolean isTaken(String userName) {
        return asked(() -> surroundings.isTaken(userName, identity.id()));
    }

    @Override
    public Optional<AttributeValue> field(String name) {
        return Optional.empty();
    }
}
