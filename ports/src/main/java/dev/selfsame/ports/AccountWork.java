package dev.selfsame.ports;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.AccountChanged;
import dev.selfsame.event.Event.AccountRemoved;
import dev.selfsame.identity.Identity;
import dev.selfsame.provisioning.AccountPlan;
import dev.selfsame.provisioning.Operation;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.source.Account;
import dev.selfsame.source.Source;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * Carries out a plan for one account, in its order; what was done before something failed is recorded. The keys that a
 * connector sees hold the account's version, so that the same change can be made again after another one.
 */
record AccountWork(Wiring wiring, TimeLimited connector, Gathered gathered, String key) {

    /** What has changed, still to be recorded; or what has failed. */
    Either<Failed, List<Event>> carryOut(Identity who, Source source, AccountPlan plan) {
        return plan.account()
                .map(id -> changed(account(who, plan), plan.operations()))
                .orElseGet(() -> new NewAccounts(wiring, connector, gathered, key).make(who, source, plan));
    }

    private Account account(Identity who, AccountPlan plan) {
        return gathered.accounts(who.id()).stream()
                .filter(account -> plan.account().equals(Optional.of(account.id())))
                .findFirst()
                .orElseThrow();
    }

    private Either<Failed, List<Event>> changed(Account before, List<Operation> operations) {
        if (operations.contains(new Operation.Delete())) {
            return deleted(before);
        }
        Account account = before;
        for (Step step : Step.of(operations)) {
            Either<Failed, Account> after = step.carryOut(account, connector, key + ":" + before.version());
            if (after.isLeft()) {
                keep(before, account);
                return Either.left(after.getLeft());
            }
            account = after.get();
        }
        return Either.right(List.of(new AccountChanged(account.changed(wiring.now()), wiring.now())));
    }

    /** Should this come to nothing, the next aggregation tells the same. */
    private void keep(Account before, Account after) {
        if (!after.equals(before)) {
            wiring.store()
                    .journal()
                    .record(Decision.answering(after)
                            .alsoRecording(new AccountChanged(after.changed(wiring.now()), wiring.now())));
        }
    }

    private Either<Failed, List<Event>> deleted(Account account) {
        Outcome outcome = connector.delete(account.nativeIdentity(), key + ":" + account.version() + ":delete");
        return outcome instanceof Failed failed
                ? Either.left(failed)
                : Either.right(List.of(new AccountRemoved(account.id(), account.version(), wiring.now())));
    }
}
