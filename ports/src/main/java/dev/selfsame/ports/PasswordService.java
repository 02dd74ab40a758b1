package dev.selfsame.ports;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Password;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.NoAccount;
import dev.selfsame.refusal.Refusal.PasswordRejected;
import dev.selfsame.source.Account;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.Optional;

/** Sets passwords where they belong: in the host's own sign-in or on an account. */
record PasswordService(Wiring wiring) {

    Either<Refusal, IdentityId> set(IdentityId identity, Optional<SourceId> source, Password password) {
        return source.map(id -> onAccount(identity, id, password))
                .orElseGet(() -> Either.right(wiring.outside().credentials().set(identity, password)))
                .flatMap(outcome -> accepted(identity, outcome));
    }

    private Either<Refusal, Outcome> onAccount(IdentityId identity, SourceId id, Password password) {
        return Found.or(wiring.store().catalog().source(id), "SOURCE", id)
                .flatMap(source -> account(identity, source).map(account -> onAccount(source, account, password)));
    }

    private Outcome onAccount(Source source, Account account, Password password) {
        return wiring.outside()
                .connectors()
                .to(source)
                .map(connector -> connector.setPassword(account.nativeIdentity(), password))
                .orElse(new Outcome.Failed(Outcome.Cause.PERMANENT, "the source has no connector"));
    }

    /** The identity's account on a source; of several the oldest. */
    Either<Refusal, Account> account(IdentityId identity, Source source) {
        return wiring.store().accounts().of(identity).stream()
                .filter(account -> account.source().equals(source.id()))
                .min(Comparator.comparing(Account::created).thenComparing(Account::nativeIdentity))
                .<Either<Refusal, Account>>map(Either::right)
                .orElse(Either.left(new NoAccount(identity, source.name())));
    }

    private static Either<Refusal, IdentityId> accepted(IdentityId identity, Outcome outcome) {
        return outcome instanceof Outcome.Failed failed
                ? Either.left(new PasswordRejected(failed.message()))
                : Either.right(identity);
    }
}
