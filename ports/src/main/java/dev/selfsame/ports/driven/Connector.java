package dev.selfsame.ports.driven;

import dev.selfsame.provisioning.AccountUpdate;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Password;
import dev.selfsame.source.Account;

/** The way to one source; an account that the source doesn't have is a permanent failure. */
public interface Connector {

    /** Puts values in place; the same key comes again when the same update is tried again. */
    Outcome update(AccountUpdate update, String key);

    Outcome setPassword(Account account, Password password);
}
