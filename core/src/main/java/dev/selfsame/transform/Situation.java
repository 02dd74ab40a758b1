package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import java.time.Instant;
import java.util.Optional;

/** All that a calculation may rest on; the same situation gives the same value. */
public interface Situation {

    /** For whom it is. */
    Person identity();

    /** The manager, where there is one. */
    Optional<Person> manager();

    /** Somebody else by user name. */
    Optional<Person> other(String userName);

    /** The implicit input: what a mapping feeds into its transform. */
    Optional<AttributeValue> input();

    /** The value that there was before. */
    Optional<AttributeValue> oldValue();

    /** The instant of the calculation. */
    Instant now();

    /** A number from 0 to below a bound; the same sequence for the same seed. */
    int chance(int bound);

    /** Whether an account has this user name already, ignoring case. */
    boolean isTaken(String userName);

    /** Another value that a template may name, such as an earlier field of a provisioning policy. */
    Optional<AttributeValue> field(String name);
}
