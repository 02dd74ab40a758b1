package dev.selfsame.refresh;

import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.source.Account;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which profile makes an identity, and from which account. */
public final class Profiles {

    private Profiles() {}

    /** The strongest profile on whose authoritative source there is an account. */
    public static Optional<IdentityProfile> of(List<Account> accounts, List<IdentityProfile> strongestFirst) {
        return strongestFirst.stream()
                .filter(profile -> authoritativeAccount(profile, accounts).isPresent())
                .findFirst();
    }

    /** Of several accounts on the authoritative source, the oldest. */
    static Optional<Account> authoritativeAccount(IdentityProfile profile, List<Account> accounts) {
        return accounts.stream()
                .filter(account -> account.source().equals(profile.authoritativeSource()))
                .min(Comparator.comparing(Account::created).thenComparing(Account::nativeIdentity));
    }
}
