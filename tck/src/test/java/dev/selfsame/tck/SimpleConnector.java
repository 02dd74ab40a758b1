package dev.selfsame.tck;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.Capability;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Password;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reference: a source with one account. */
class SimpleConnector implements Connector {

    final Map<String, Attributes> values =
            new HashMap<>(Map.of(Fixtures.account("a1").nativeIdentity(), Attributes.none()));
    final Map<String, String> passwords = new HashMap<>();
    boolean broken;

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.MODIFY, Capability.PASSWORD);
    }

    @Override
    public Either<Outcome.Failed, String> modify(AccountChange change, String key) {
        if (broken) {
            return Either.left(new Outcome.Failed(Cause.SOURCE_DOWN, "the source is down"));
        }
        Attributes before = values.get(change.nativeIdentity());
        if (before == null) {
            return Either.left(unknown());
        }
        values.put(change.nativeIdentity(), changed(before, change));
        return Either.right(change.nativeIdentity());
    }

    Outcome.Failed unknown() {
        return new Outcome.Failed(Cause.PERMANENT, "there is no such account");
    }

    Attributes changed(Attributes before, AccountChange change) {
        Attributes after = before;
        for (Map.Entry<String, Optional<AttributeValue>> value : change.values().entrySet()) {
            after = value.getValue().isPresent()
                    ? after.with(value.getKey(), value.getValue().get())
                    : after.without(value.getKey());
        }
        return after;
    }

    @Override
    public Outcome setPassword(String nativeIdentity, Password password) {
        if (broken) {
            return new Outcome.Failed(Cause.RETRY, "the source is down");
        }
        if (!values.containsKey(nativeIdentity)) {
            return unknown();
        }
        passwords.put(nativeIdentity, password.reveal());
        return new Outcome.Done();
    }
}
