package dev.selfsame.ports;

import dev.selfsame.access.Facts;
import dev.selfsame.access.Impact;
import dev.selfsame.access.Membership;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.access.Why;
import dev.selfsame.access.WhyNot;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driving.ExplainAccess.Explanation;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.source.Account;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Why a role is had, and whom its change hits. */
record ExplainService(Wiring wiring) {

    private static final int PAGE = 1_000;

    Either<Refusal, Explanation> role(IdentityId identity, RoleId id) {
        return Found.or(store().identities().byId(identity), "IDENTITY", identity)
                .flatMap(who -> Found.or(store().catalog().role(id), "ROLE", id).flatMap(role -> explained(who, role)));
    }

    private Either<Refusal, Explanation> explained(Identity who, Role role) {
        if (!role.enabled()) {
            return Either.left(new Conflict("The role is disabled"));
        }
        return role.membership()
                .<Either<Refusal, Explanation>>map(membership -> Either.right(explained(who, membership)))
                .orElseGet(() -> Either.left(new Conflict("The role has no membership; it is given on request")));
    }

    private Explanation explained(Identity who, Membership membership) {
        Facts facts = facts(who, store().accounts().of(who.id()));
        return Why.of(membership, facts)
                .<Explanation>map(Explanation.Granted::new)
                .orElseGet(() ->
                        new Explanation.NotGranted(WhyNot.of(membership, facts).orElseThrow()));
    }

    private static Facts facts(Identity who, List<Account> accounts) {
        return new Facts(who.id(), who.attributes(), accounts);
    }

    /** Page by page, so that it doesn't matter how many people there are. */
    Impact impact(Role changed) {
        Optional<Role> before = store().catalog().role(changed.id());
        Impact impact = Impact.NONE;
        for (IdentityProfile profile : store().catalog().profiles()) {
            Optional<IdentityId> after = Optional.empty();
            List<IdentityId> page;
            do {
                page = store().identities().ofProfile(profile.id(), after, PAGE);
                impact = impact.and(impact(before, changed, page));
                after = page.isEmpty() ? after : Optional.of(page.get(page.size() - 1));
            } while (page.size() == PAGE);
        }
        return impact;
    }

    private Impact impact(Optional<Role> before, Role changed, List<IdentityId> page) {
        Map<IdentityId, List<Account>> accounts = store().accounts().ofAll(page);
        List<Facts> people = store().identities().byIds(page).stream()
                .filter(Identity::correlated)
                .map(who -> facts(who, accounts.getOrDefault(who.id(), List.of())))
                .toList();
        Set<IdentityId> holders = new HashSet<>();
        store().assignments().ofAll(page).forEach((who, held) -> {
            if (held.stream().anyMatch(assignment -> isOf(assignment, changed))) {
                holders.add(who);
            }
        });
        return Impact.of(before, Optional.of(changed), people, holders::contains);
    }

    private static boolean isOf(RoleAssignment assignment, Role role) {
        return assignment.isByMembership() && assignment.role().id().equals(role.id());
    }

    private Store store() {
        return wiring.store();
    }
}
