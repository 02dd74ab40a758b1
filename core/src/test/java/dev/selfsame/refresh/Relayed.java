package dev.selfsame.refresh;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.source.Account;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A company, asked by way of something that may change what it answers. */
abstract class Relayed implements Surroundings {

    private final Company company;

    Relayed(Company company) {
        this.company = company;
    }

    @Override
    public Optional<Identity> identity(IdentityId identity) {
        return company.identity(identity);
    }

    @Override
    public Set<IdentityId> having(String attribute, String value) {
        return company.having(attribute, value);
    }

    @Override
    public boolean isTaken(String alias, IdentityId by) {
        return company.isTaken(alias, by);
    }

    @Override
    public List<Account> accounts(IdentityId identity) {
        return company.accounts(identity);
    }

    @Override
    public Optional<Source> source(SourceId source) {
        return company.source(source);
    }

    @Override
    public Optional<Identity> named(String alias) {
        return company.named(alias);
    }

    @Override
    public Mappings mappings() {
        return company.mappings();
    }

    @Override
    public long seed() {
        return company.seed();
    }

    @Override
    public List<IdentityProfile> profiles() {
        return company.profiles();
    }
}
