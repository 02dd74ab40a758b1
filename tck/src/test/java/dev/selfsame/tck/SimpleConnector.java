package dev.selfsame.tck;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountUpdate;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Password;
import dev.selfsame.source.Account;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The reference: a source with one account. */
class SimpleConnector implements Connector {

    final Map<String, Attributes> values =
            new HashMap<>(Map.of(Fixtures.account("a1").nativeIdentity(), Attributes.none()));
    final Map<String, String> passwords = new HashMap<>();
    boolean broken;

    @Override
    public Outcome update(AccountUpdate update, String key) {
        if (broken) {
            return new Outcome.Failed(Cause.SOURCE_DOWN, "the source is down");
        }
        Attributes before = values.get(update.nativeIdentity());
        if (before == null) {
            return unknown();
        }
        values.put(update.nativeIdentity(), changed(before, update));
        return new Outcome.Done();
    }

    Outcome unknown() {
        return new Outcome.Failed(Cause.PERMANENT, "there is no such account");
    }

    Attributes changed(Attributes before, AccountUpdate update) {
        Attributes after = before;
        for (Map.Entry<String, Optional<AttributeValue>> value : update.values().entrySet()) {
            after = value.getValue().isPresent()
                    ? after.with(value.getKey(), value.getValue().get())
                    : after.without(value.getKey());
        }
        return after;
    }

    @Override
    public Outcome setPassword(Account account, Password password) {
        if (broken) {
            return new Outcome.Failed(Cause.RETRY, "the source is down");
        }
        if (!values.containsKey(account.nativeIdentity())) {
            return unknown();
        }
        passwords.put(account.nativeIdentity(), password.reveal());
        return new Outcome.Done();
    }
}
