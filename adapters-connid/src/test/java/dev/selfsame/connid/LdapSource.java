package dev.selfsame.connid;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.NewAccount;
import dev.selfsame.provisioning.Password;
import dev.selfsame.tck.SourceOnTrial;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A directory behind the LDAP bundle, for the contract. */
final class LdapSource implements SourceOnTrial, AutoCloseable {

    private final Directory directory = new Directory();
    private final ConnIdConnector connector = directory.connector().build();

    LdapSource() {
        directory.addPerson("first");
    }

    @Override
    public Connector connector() {
        return connector;
    }

    @Override
    public String existing() {
        return nativeIdentity("first");
    }

    @Override
    public NewAccount account(String name) {
        return NewAccount.builder()
                .nativeIdentity(nativeIdentity(name))
                .attributes(Attributes.ofTexts("cn", name, "sn", name))
                .build();
    }

    @Override
    public String nativeIdentity(String name) {
        return Directory.person(name);
    }

    /** The bundle misreads names with double quotes, slashes and backslashes. */
    @Override
    public String oddName() {
        return "O'Neil, Zoë";
    }

    @Override
    public String otherAttribute() {
        return "departmentNumber";
    }

    @Override
    public Optional<String> severalValued() {
        return Optional.of("ldapGroups");
    }

    @Override
    public List<String> severalValues(int count) {
        return IntStream.range(1, count + 1).mapToObj(Directory::group).toList();
    }

    @Override
    public List<String> valuesOf(String nativeIdentity, String attribute) {
        return attribute.equals("ldapGroups")
                ? directory.groupsOf(nativeIdentity)
                : directory.valuesOf(nativeIdentity, attribute);
    }

    @Override
    public Optional<AccountChange> renaming(String nativeIdentity, String name) {
        return Optional.of(AccountChange.builder()
                .nativeIdentity(nativeIdentity)
                .putValues("dn", Optional.of(AttributeValue.of(nativeIdentity(name))))
                .build());
    }

    @Override
    public boolean takes(String nativeIdentity, Password password) {
        return directory.accepts(nativeIdentity, password.reveal());
    }

    @Override
    public void breakDown() {
        directory.goDown();
    }

    @Override
    public void recover() {
        directory.comeBack();
    }

    @Override
    public void close() {
        connector.close();
        directory.close();
    }
}
