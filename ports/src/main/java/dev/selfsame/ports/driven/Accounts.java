package dev.selfsame.ports.driven;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The accounts that a store holds. */
public interface Accounts {

    Optional<Account> byId(AccountId id);

    /** An identity's accounts, by id. */
    List<Account> of(IdentityId identity);

    /** The accounts of each of these identities, by id; who has none is left out. */
    Map<IdentityId, List<Account>> ofAll(Collection<IdentityId> identities);

    /** The accounts that have these native identities, which are exact in case; those that nobody has are left out. */
    Map<String, Account> byNativeIdentity(SourceId source, Collection<String> nativeIdentities);

    /** A source's accounts after a given one, by id. */
    List<Account> onSource(SourceId source, Optional<AccountId> after, int most);
}
