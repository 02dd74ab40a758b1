package dev.selfsame.refresh;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.source.Account;
import dev.selfsame.transform.Person;
import java.util.List;
import java.util.function.Supplier;

/** An identity as a calculation sees it. */
record Someone(Identity identity, Supplier<List<Account>> known) implements Person {

    @Override
    public String id() {
        return identity.id().value();
    }

    @Override
    public String name() {
        return identity.alias().orElse(identity.name());
    }

    @Override
    public Attributes attributes() {
        return identity.attributes();
    }

    @Override
    public List<Account> accounts() {
        return known.get();
    }

    @Override
    public boolean isManager() {
        return identity.isManager();
    }
}
