package dev.selfsame.tck;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Accounts;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at all accounts for every answer. */
record NaiveAccounts(NaiveStore store) implements Accounts {

    private Stream<Account> all() {
        return store.state().accounts.values().stream();
    }

    @Override
    public Optional<Account> byId(AccountId id) {
        return Optional.ofNullable(store.state().accounts.get(id.value()));
    }

    @Override
    public List<Account> of(IdentityId identity) {
        return all().filter(account -> account.identity().equals(Optional.of(identity)))
                .toList();
    }

    @Override
    public Map<IdentityId, List<Account>> ofAll(Collection<IdentityId> identities) {
        return all().filter(account ->
                        account.identity().filter(identities::contains).isPresent())
                .collect(Collectors.groupingBy(account -> account.identity().orElseThrow()));
    }

    @Override
    public Map<String, Account> byNativeIdentity(SourceId source, Collection<String> nativeIdentities) {
        return all().filter(account -> account.source().equals(source))
                .filter(account -> nativeIdentities.contains(account.nativeIdentity()))
                .collect(Collectors.toMap(Account::nativeIdentity, account -> account));
    }

    @Override
    public List<Account> onSource(SourceId source, Optional<AccountId> after, int most) {
        return all().filter(account -> account.source().equals(source))
                .filter(account -> after.isEmpty() || account.id().compareTo(after.get()) > 0)
                .limit(most)
                .toList();
    }
}
