package dev.selfsame.ports.driving;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import io.vavr.control.Either;
import java.util.List;

/** Shows a person's accounts, and links and unlinks them by hand. */
public interface LinkAccounts {

    Either<Refusal, List<Account>> accounts(IdentityId identity);

    Either<Refusal, Account> link(AccountId account, IdentityId to);

    Either<Refusal, Account> unlink(AccountId account);
}
