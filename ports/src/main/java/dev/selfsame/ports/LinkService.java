package dev.selfsame.ports;

import dev.selfsame.decision.Linking;
import dev.selfsame.event.Decision;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Accounts: show, link, unlink. */
record LinkService(Wiring wiring) {

    private Store store() {
        return wiring.store();
    }

    Either<Refusal, List<Account>> accounts(IdentityId id) {
        return identity(id).map(who -> store().accounts().of(id));
    }

    Either<Refusal, Account> link(String actor, AccountId id, IdentityId to) {
        return wiring.recorder().record(actor, () -> account(id)
                .flatMap(account -> identity(to).flatMap(target -> linked(account, target))));
    }

    private Either<Refusal, Decision<Account>> linked(Account account, Identity to) {
        Optional<Identity> from = account.identity().flatMap(store().identities()::byId);
        boolean alone = from.map(wiring.known()::standsAlone).orElse(false);
        return Linking.link(account, to, from, alone, wiring.now());
    }

    Either<Refusal, Account> unlink(String actor, AccountId id) {
        return wiring.recorder().record(actor, () -> account(id)
                .flatMap(account -> Linking.unlink(
                        account,
                        account.identity().flatMap(store().identities()::byId),
                        new IdentityId(wiring.chance().id()),
                        wiring.now())));
    }

    private Either<Refusal, Account> account(AccountId id) {
        return Found.or(store().accounts().byId(id), "ACCOUNT", id);
    }

    private Either<Refusal, Identity> identity(IdentityId id) {
        return Found.or(store().identities().byId(id), "IDENTITY", id);
    }
}
