package dev.selfsame.refresh;

import dev.selfsame.identity.Identity;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.profile.IdentityState;
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

    /** The profile that somebody was made by, as far as it is there. */
    public static Optional<IdentityProfile> of(Identity who, List<IdentityProfile> profiles) {
        return profiles.stream()
                .filter(profile -> who.profile().equals(Optional.of(profile.id())))
                .findFirst();
    }

    /** Whether somebody is in a lifecycle state that leaves them out of all that happens by itself. */
    public static boolean isLongGone(Identity who, List<IdentityProfile> profiles) {
        return who.lifecycleState()
                .flatMap(state -> of(who, profiles).map(profile -> profile.identityState(state.stateName())))
                .filter(IdentityState.INACTIVE_LONG_TERM::equals)
                .isPresent();
    }

    /** Of several accounts on the authoritative source, the oldest. */
    static Optional<Account> authoritativeAccount(IdentityProfile profile, List<Account> accounts) {
        return accounts.stream()
                .filter(account -> account.source().equals(profile.authoritativeSource()))
                .min(Comparator.comparing(Account::created).thenComparing(Account::nativeIdentity));
    }
}
