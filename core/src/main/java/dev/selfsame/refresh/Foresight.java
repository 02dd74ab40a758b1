package dev.selfsame.refresh;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.source.Account;
import dev.selfsame.source.Sought;
import java.util.List;
import java.util.Optional;

/** What processing will ask its surroundings for, so that they can gather it for many identities at once. */
public final class Foresight {

    private Foresight() {}

    /** By what the manager of somebody with these accounts is sought; it takes the profiles and their sources to tell. */
    public static Optional<Sought> manager(List<Account> accounts, Surroundings surroundings) {
        return Profiles.of(accounts, surroundings.profiles())
                .flatMap(profile -> new ManagerSearch(surroundings).sought(profile, accounts));
    }

    /** Whether somebody is to have another manager than the one that was found before. */
    public static boolean isManagedAnew(Identity who, Surroundings surroundings) {
        List<Account> accounts = surroundings.accounts(who.id());
        return Profiles.of(accounts, surroundings.profiles())
                .map(profile -> new ManagerSearch(surroundings).managerOf(who.id(), profile, accounts))
                .map(found -> found.fold(reason -> true, manager -> !manager.map(IdentityReference::id)
                        .equals(who.manager().map(IdentityReference::id))))
                .orElse(true);
    }

    /** The alias that somebody with these accounts is to have, which must not be taken, where it isn't the one there is. */
    public static Optional<String> alias(
            Optional<String> before, List<Account> accounts, List<IdentityProfile> strongestFirst) {
        return Profiles.of(accounts, strongestFirst)
                .flatMap(profile -> Profiles.authoritativeAccount(profile, accounts))
                .map(Account::name)
                .filter(alias -> !before.equals(Optional.of(alias)));
    }
}
