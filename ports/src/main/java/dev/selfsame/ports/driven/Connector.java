package dev.selfsame.ports.driven;

import static dev.selfsame.provisioning.Outcome.Cause.PERMANENT;

import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.Capability;
import dev.selfsame.provisioning.NewAccount;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.provisioning.Password;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.AccountSchema;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;

/**
 * The way to one source, for many threads at once. A failure tells whether trying again can help, in words without personal
 * data; an account that the source doesn't have, and what the source can't do at all, are permanent failures. Changes come
 * with a key, which is the same when the same change is tried again: it must then not be made twice.
 */
public interface Connector {

    /** What can be asked for; everything else fails. */
    Set<Capability> capabilities();

    /** Whether the source is within reach and lets us in. */
    default Outcome test() {
        return new Outcome.Done();
    }

    /** What its accounts look like. */
    default Either<Failed, AccountSchema> schema() {
        return Either.left(lacking("tell its schema"));
    }

    /** Tells all accounts, each once; after a failure nobody knows what was left out. */
    default Outcome readAll(Reader reader) {
        return lacking("be read");
    }

    /**
     * Tells what has changed, deleted accounts included.
     *
     * @param since what the last call answered; without it, nothing is told and the answer marks the present
     * @return where the next call goes on
     */
    default Either<Failed, String> readChanges(Optional<String> since, Reader reader) {
        return Either.left(lacking("tell what has changed"));
    }

    /** One account as it is now; empty where the source has no such account. */
    default Either<Failed, Optional<AccountData>> readOne(String nativeIdentity) {
        return Either.left(lacking("be asked for one account"));
    }

    /**
     * Makes an account, and tells it as the source has it then; one that is there already is a permanent failure, and stays as
     * it is. So can be one that was made by the same key before: not every source knows.
     */
    default Either<Failed, AccountData> create(NewAccount account, String key) {
        return Either.left(lacking("make accounts"));
    }

    /** Changes an account; the answer is its native identity, which can be another one than before. */
    default Either<Failed, String> modify(AccountChange change, String key) {
        return Either.left(lacking("change accounts"));
    }

    /** Enables or disables an account; one that is so already is done. */
    default Outcome setEnabled(String nativeIdentity, boolean enabled, String key) {
        return lacking("enable and disable accounts");
    }

    default Outcome unlock(String nativeIdentity, String key) {
        return lacking("unlock accounts");
    }

    /** Deletes an account; one that isn't there is done. */
    default Outcome delete(String nativeIdentity, String key) {
        return lacking("delete accounts");
    }

    default Outcome setPassword(String nativeIdentity, Password password) {
        return lacking("set passwords");
    }

    private static Failed lacking(String what) {
        return new Failed(PERMANENT, "the source can't " + what);
    }

    /** Is told accounts. */
    interface Reader {

        void account(AccountData account);

        /** Something that isn't an account as it should be; whose it is, nobody knows. */
        void unreadable(Refusal reason);

        /** An account that was deleted. */
        void gone(String nativeIdentity);
    }
}
