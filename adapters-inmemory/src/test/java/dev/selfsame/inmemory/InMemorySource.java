package dev.selfsame.inmemory;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.AttributeValue.Texts;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Password;
import dev.selfsame.source.AccountSchema;
import dev.selfsame.source.AccountSchema.Attribute;
import dev.selfsame.tck.SourceOnTrial;
import java.util.List;
import java.util.Optional;

/** The source in memory, for the contract. */
final class InMemorySource implements SourceOnTrial {

    private final InMemoryConnector connector = InMemoryConnector.empty();

    InMemorySource() {
        connector.put("first", Attributes.none());
        connector.nameBy("login");
        connector.describe(new AccountSchema(
                List.of(attribute("mail", false), attribute("department", false), attribute("groups", true))));
    }

    private static Attribute attribute(String name, boolean multiValued) {
        return new Attribute(name, AccountSchema.Type.TEXT, multiValued, true);
    }

    @Override
    public Connector connector() {
        return connector;
    }

    @Override
    public String existing() {
        return "first";
    }

    @Override
    public List<String> valuesOf(String nativeIdentity, String attribute) {
        return connector
                .attributes(nativeIdentity)
                .get(attribute)
                .map(value -> value instanceof Texts texts ? texts.values() : List.of(value.asText()))
                .orElse(List.of());
    }

    @Override
    public Optional<AccountChange> renaming(String nativeIdentity, String name) {
        return Optional.of(AccountChange.builder()
                .nativeIdentity(nativeIdentity)
                .putValues("login", Optional.of(AttributeValue.of(name)))
                .build());
    }

    @Override
    public boolean takes(String nativeIdentity, Password password) {
        return connector.accepts(nativeIdentity, password);
    }

    @Override
    public void lock(String nativeIdentity) {
        connector.lock(nativeIdentity);
    }

    @Override
    public void breakDown() {
        connector.breakDown(new Outcome.Failed(Outcome.Cause.SOURCE_DOWN, "the source is down"));
    }

    @Override
    public void recover() {
        connector.recover();
    }
}
