package dev.selfsame.tck;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.Password;
import dev.selfsame.source.AccountData;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The source of the reference. */
record SimpleSource(SimpleConnector simple) implements SourceOnTrial {

    SimpleSource {
        simple.accounts.put(
                "first", AccountData.builder().nativeIdentity("first").build());
    }

    @Override
    public Connector connector() {
        return simple;
    }

    @Override
    public String existing() {
        return "first";
    }

    @Override
    public List<String> valuesOf(String nativeIdentity, String attribute) {
        return ConnectorRules.told(account(nativeIdentity, "it isn't there").attributes(), attribute);
    }

    private AccountData account(String nativeIdentity, String otherwise) {
        return Objects.requireNonNull(simple.accounts.get(nativeIdentity), otherwise);
    }

    @Override
    public Optional<AccountChange> renaming(String nativeIdentity, String name) {
        return Optional.of(AccountChange.builder()
                .nativeIdentity(nativeIdentity)
                .putValues(SimpleConnector.NAMING, Optional.of(AttributeValue.of(name)))
                .build());
    }

    @Override
    public boolean takes(String nativeIdentity, Password password) {
        return password.reveal().equals(simple.passwords.get(nativeIdentity));
    }

    @Override
    public void lock(String nativeIdentity) {
        simple.accounts.computeIfPresent(nativeIdentity, (id, account) -> account.withLocked(true));
    }

    @Override
    public void breakDown() {
        simple.broken = true;
    }

    @Override
    public void recover() {
        simple.broken = false;
    }
}
