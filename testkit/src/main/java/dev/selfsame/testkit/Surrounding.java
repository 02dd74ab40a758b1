package dev.selfsame.testkit;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.refresh.Mappings;
import dev.selfsame.refresh.Surroundings;
import dev.selfsame.source.Account;
import dev.selfsame.source.ManagerCorrelation;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What processing asks for, in a scenario. The manager is the one whom the scenario gives, however the source finds one. */
record Surrounding(People people, Tenant tenant) implements Surroundings {

    static final IdentityId MANAGER = new IdentityId("manager");

    private static final String MANAGED = "has a manager in this scenario";

    @Override
    public List<Account> accounts(IdentityId identity) {
        return people.accounts().stream()
                .filter(account -> account.identity().equals(Optional.of(identity)))
                .map(this::managed)
                .toList();
    }

    private Account managed(Account account) {
        if (people.identity(MANAGER).isEmpty()) {
            return account;
        }
        Map<String, AttributeValue> attributes =
                new TreeMap<>(account.attributes().asMap());
        attributes.put(MANAGED, AttributeValue.of(MANAGED));
        return account.withAttributes(Attributes.of(attributes));
    }

    @Override
    public Optional<Source> source(SourceId source) {
        return tenant.configuration().sources().stream()
                .filter(one -> one.id().equals(source))
                .map(one -> one.withManagerCorrelation(new ManagerCorrelation(MANAGED, MANAGED)))
                .findFirst();
    }

    @Override
    public Set<IdentityId> having(String attribute, String value) {
        return attribute.equals(MANAGED) ? Set.of(MANAGER) : Set.of();
    }

    @Override
    public boolean isTaken(String alias, IdentityId by) {
        return named(alias).filter(other -> !other.id().equals(by)).isPresent();
    }

    @Override
    public List<IdentityProfile> profiles() {
        return tenant.configuration().profiles().stream()
                .sorted(Comparator.comparing(IdentityProfile::priority)
                        .thenComparing(profile -> profile.id().value()))
                .toList();
    }

    @Override
    public Mappings mappings() {
        return tenant.mappings();
    }

    @Override
    public Optional<Identity> identity(IdentityId identity) {
        return people.identity(identity);
    }

    @Override
    public Optional<Identity> named(String alias) {
        return people.all().values().stream()
                .filter(one -> one.alias().filter(alias::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    @Override
    public long seed() {
        return 0;
    }
}
