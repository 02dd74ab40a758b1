package dev.selfsame.inmemory;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountUpdate;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Password;
import dev.selfsame.source.Account;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A source that takes every value that it is told, and remembers it; can be told to fail. */
public final class InMemoryConnector implements Connector {

    private final Map<String, Attributes> accounts = new HashMap<>();
    private final Map<String, Password> passwords = new HashMap<>();
    private final Map<String, Integer> writes = new HashMap<>();
    private Optional<Outcome.Failed> trouble = Optional.empty();

    InMemoryConnector() {}

    @Override
    public synchronized Outcome update(AccountUpdate update, String key) {
        if (trouble.isPresent()) {
            return trouble.get();
        }
        if (writes.merge(key, 1, Integer::sum) == 1) {
            Attributes changed = attributes(update.nativeIdentity());
            for (Map.Entry<String, Optional<AttributeValue>> value :
                    update.values().entrySet()) {
                changed = value.getValue().isPresent()
                        ? changed.with(value.getKey(), value.getValue().get())
                        : changed.without(value.getKey());
            }
            accounts.put(update.nativeIdentity(), changed);
        }
        return new Outcome.Done();
    }

    @Override
    public synchronized Outcome setPassword(Account account, Password password) {
        if (trouble.isPresent()) {
            return trouble.get();
        }
        passwords.put(account.nativeIdentity(), password);
        return new Outcome.Done();
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
