package dev.selfsame.ports;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driving.SynchronizeAttributes.DriftReport;
import dev.selfsame.query.Window;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import dev.selfsame.sync.AccountDrift;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What accounts have against what they should have. */
record DriftService(Wiring wiring) {

    Either<Refusal, List<AccountDrift>> of(IdentityId id) {
        return Found.or(store().identities().byId(id), "IDENTITY", id)
                .map(who -> drifts(List.of(who), new Gathered(wiring)));
    }

    Either<Refusal, DriftReport> of(SourceId source, Optional<AccountId> after, int most) {
        if (most < 1 || most > Window.MOST) {
            return Either.left(new InvalidParameter("most", "it is from 1 to " + Window.MOST));
        }
        return Found.or(store().catalog().source(source), "SOURCE", source)
                .map(found -> report(store().accounts().onSource(source, after, most), most));
    }

    private DriftReport report(List<Account> page, int most) {
        Set<AccountId> wanted = page.stream().map(Account::id).collect(Collectors.toSet());
        List<IdentityId> owners = page.stream()
                .flatMap(account -> account.identity().stream())
                .distinct()
                .toList();
        Gathered gathered = new Gathered(wiring);
        List<Identity> people = store().identities().byIds(owners);
        gathered.foreseeAccounts(people);
        List<AccountDrift> drifts = drifts(people, gathered).stream()
                .filter(drift -> wanted.contains(drift.account()))
                .toList();
        return new DriftReport(
                drifts,
                page.size() < most
                        ? Optional.empty()
                        : Optional.of(page.get(page.size() - 1).id()));
    }

    private List<AccountDrift> drifts(List<Identity> people, Gathered gathered) {
        AccountSync sync = new AccountSync(wiring, new Pauses(wiring.chance()), gathered);
        return people.stream()
                .flatMap(who -> sync.drifts(who, any -> true).stream())
                .toList();
    }

    private Store store() {
        return wiring.store();
    }
}
