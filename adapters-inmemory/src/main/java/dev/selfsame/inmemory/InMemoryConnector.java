package dev.selfsame.inmemory;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.Capability;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Password;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A source that has the accounts that were aggregated from it or put into it, and takes every value for them; can be told to
 * fail.
 */
public final class InMemoryConnector implements Connector {

    private static final Outcome.Failed UNKNOWN =
            new Outcome.Failed(Outcome.Cause.PERMANENT, "the source has no such account");

    private final Predicate<String> aggregated;
    private final Map<String, Attributes> accounts = new HashMap<>();
    private final Map<String, Password> passwords = new HashMap<>();
    private final Map<String, Integer> writes = new HashMap<>();
    private Optional<Outcome.Failed> trouble = Optional.empty();

    InMemoryConnector(Predicate<String> aggregated) {
        this.aggregated = aggregated;
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.MODIFY, Capability.PASSWORD);
    }

    @Override
    public synchronized Either<Outcome.Failed, String> modify(AccountChange change, String key) {
        if (trouble.isPresent()) {
            return Either.left(trouble.get());
        }
        if (!has(change.nativeIdentity())) {
            return Either.left(UNKNOWN);
        }
        if (writes.merge(key, 1, Integer::sum) == 1) {
            Attributes changed = attributes(change.nativeIdentity());
            for (Map.Entry<String, Optional<AttributeValue>> value :
                    change.values().entrySet()) {
                changed = value.getValue().isPresent()
                        ? changed.with(value.getKey(), value.getValue().get())
                        : changed.without(value.getKey());
            }
            accounts.put(change.nativeIdentity(), changed);
        }
        return Either.right(change.nativeIdentity());
    }

    @Override
    public synchronized Outcome setPassword(String nativeIdentity, Password password) {
        if (trouble.isPresent()) {
            return trouble.get();
        }
        if (!has(nativeIdentity)) {
            return UNKNOWN;
        }
        passwords.put(nativeIdentity, password);
        return new Outcome.Done();
    }

    private boolean has(String nativeIdentity) {
        return accounts.containsKey(nativeIdentity) || aggregated.test(nativeIdentity);
    }

    /** What an account on the source has, as if it had always been there. */
    public synchronized void put(String nativeIdentity, Attributes attributes) {
        accounts.put(nativeIdentity, attributes);
    }

    public synchronized Attributes attributes(String nativeIdentity) {
        return accounts.getOrDefault(nativeIdentity, Attributes.none());
    }

    /** Whether an account's password is this one. */
    public synchronized boolean accepts(String nativeIdentity, Password password) {
        return Optional.ofNullable(passwords.get(nativeIdentity))
                .map(Password::reveal)
                .equals(Optional.of(password.reveal()));
    }

    /** From now on everything fails like this. */
    public synchronized void breakDown(Outcome.Failed how) {
        trouble = Optional.of(how);
    }

    public synchronized void recover() {
        trouble = Optional.empty();
    }
}
