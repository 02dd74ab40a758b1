package dev.selfsame.refresh;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.source.Account;
import dev.selfsame.source.Sought;
import dev.selfsame.source.Source;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a manager by the authoritative account's attribute.
 *
 * <p>No value or no match leaves no manager, as the product does; several matches and a chain that leads back to the
 * identity are errors. The chain is followed through what the accounts say, so that the outcome doesn't depend on the order
 * in which identities are processed.
 */
final class ManagerSearch {

    private final Surroundings surroundings;

    ManagerSearch(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Either<String, Optional<IdentityReference>> managerOf(
            IdentityId who, IdentityProfile profile, List<Account> accounts) {
        Set<IdentityId> found = candidates(profile, accounts);
        if (found.size() > 1) {
            return Either.left("the manager's value matches " + found.size() + " identities");
        }
        Optional<IdentityId> manager = found.stream().findFirst();
        if (manager.isPresent() && leadsBackTo(who, manager.get())) {
            return Either.left("the chain of managers leads back to the identity");
        }
        return Either.right(manager.flatMap(surroundings::identity).map(Identity::reference));
    }

    private boolean leadsBackTo(IdentityId who, IdentityId manager) {
        Set<IdentityId> seen = new HashSet<>();
        Optional<IdentityId> next = Optional.of(manager);
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(who)) {
                return true;
            }
            next = onlyCandidate(next.get());
        }
        return false;
    }

    private Optional<IdentityId> onlyCandidate(IdentityId identity) {
        List<Account> accounts = surroundings.accounts(identity);
        return Profiles.of(accounts, surroundings.profiles())
                .map(profile -> candidates(profile, accounts))
                .filter(found -> found.size() == 1)
                .map(found -> found.iterator().next());
    }

    private Set<IdentityId> candidates(IdentityProfile profile, List<Account> accounts) {
        return sought(profile, accounts)
                .map(sought -> surroundings.having(sought.attribute(), sought.value()))
                .orElse(Set.of());
    }

    Optional<Sought> sought(IdentityProfile profile, List<Account> accounts) {
        return surroundings
                .source(profile.authoritativeSource())
                .flatMap(Source::managerCorrelation)
                .flatMap(rule -> Profiles.authoritativeAccount(profile, accounts)
                        .flatMap(account -> account.attributes().text(rule.accountAttribute()))
                        .map(value -> new Sought(rule.identityAttribute(), value)));
    }
}
