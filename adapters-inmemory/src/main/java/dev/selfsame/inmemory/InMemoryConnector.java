package dev.selfsame.inmemory;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.Capability;
import dev.selfsame.provisioning.NewAccount;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.provisioning.Password;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.AccountSchema;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A source that has the accounts that were put into it or made, and takes every value for them; it can be told to fail or to
 * lie, and asked what was written. What was aggregated from it is there as well, though without values until it is changed,
 * and isn't told among all.
 */
public final class InMemoryConnector implements Connector {

    private static final Failed UNKNOWN = new Failed(Cause.PERMANENT, "the source has no such account");
    private static final Failed TAKEN = new Failed(Cause.PERMANENT, "the source has such an account already");

    /** How a source answers. */
    public enum Manner {
        /** As it should. */
        HONEST,
        /** Tells no accounts, as if it had none. */
        SILENT,
        /** Tells each account twice. */
        REPEATING,
        /** Says that everything is done, and writes nothing. */
        LYING
    }

    /** What was written, once; the change where there was one. */
    public record Write(Capability what, String nativeIdentity, String key, Optional<AccountChange> change) {}

    private final RemoteAccounts accounts;
    private final Map<String, AccountData> done = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<String, Failed> refused = new HashMap<>();
    private final List<Write> writes = new ArrayList<>();
    private Set<Capability> capabilities = EnumSet.allOf(Capability.class);
    private Optional<AccountSchema> schema = Optional.empty();
    private Optional<String> naming = Optional.empty();
    private Optional<Supplier<Failed>> trouble = Optional.empty();
    private Manner manner = Manner.HONEST;

    InMemoryConnector(Predicate<String> aggregated) {
        this.accounts = new RemoteAccounts(aggregated);
    }

    /** A source without accounts. */
    public static InMemoryConnector empty() {
        return new InMemoryConnector(nativeIdentity -> false);
    }

    @Override
    public synchronized Set<Capability> capabilities() {
        return Set.copyOf(capabilities);
    }

    @Override
    public synchronized Outcome test() {
        return trouble.map(Supplier::get).<Outcome>map(failed -> failed).orElseGet(Outcome.Done::new);
    }

    @Override
    public synchronized Either<Failed, AccountSchema> schema() {
        return trouble.<Either<Failed, AccountSchema>>map(failed -> Either.left(failed.get()))
                .orElseGet(() -> Either.right(schema.orElseGet(accounts::schema)));
    }

    @Override
    public Outcome readAll(Reader reader) {
        for (AccountData account : all()) {
            Optional<Failed> failed = hindrance(Capability.READ);
            if (failed.isPresent()) {
                return failed.get();
            }
            tell(reader, account.nativeIdentity(), Optional.of(account));
        }
        return hindrance(Capability.READ).<Outcome>map(failed -> failed).orElseGet(Outcome.Done::new);
    }

    private synchronized List<AccountData> all() {
        return manner == Manner.SILENT ? List.of() : accounts.all();
    }

    private void tell(Reader reader, String nativeIdentity, Optional<AccountData> account) {
        account.ifPresentOrElse(reader::account, () -> reader.gone(nativeIdentity));
        if (manner() == Manner.REPEATING) {
            account.ifPresent(reader::account);
        }
    }

    private synchronized Manner manner() {
        return manner;
    }

    @Override
    public synchronized Either<Failed, String> readChanges(Optional<String> since, Reader reader) {
        Optional<Failed> failed = hindrance(Capability.READ_CHANGES);
        int now = accounts.changes();
        int from = since.map(token -> position(token, now)).orElse(now);
        if (failed.isPresent() || from < 0) {
            return Either.left(failed.orElse(new Failed(Cause.PERMANENT, "the token isn't one of this source")));
        }
        List<String> changed = manner == Manner.SILENT ? List.of() : accounts.changedSince(from);
        changed.forEach(nativeIdentity -> tell(reader, nativeIdentity, accounts.find(nativeIdentity)));
        return Either.right(Integer.toString(now));
    }

    /** Negative for what isn't a position. */
    private static int position(String token, int now) {
        return token.matches("\\d{1,9}") && Integer.parseInt(token) <= now ? Integer.parseInt(token) : -1;
    }

    @Override
    public synchronized Either<Failed, Optional<AccountData>> readOne(String nativeIdentity) {
        return hindrance(Capability.READ_ONE, nativeIdentity)
                .<Either<Failed, Optional<AccountData>>>map(Either::left)
                .orElseGet(
                        () -> Either.right(accounts.find(nativeIdentity).filter(account -> manner != Manner.SILENT)));
    }

    @Override
    public synchronized Either<Failed, AccountData> create(NewAccount account, String key) {
        String nativeIdentity = nativeIdentity(account);
        Optional<Failed> failed = asked(Capability.CREATE, nativeIdentity, key);
        if (failed.isPresent()) {
            return Either.left(failed.get());
        }
        if (done.containsKey(key)) {
            return Either.right(done.get(key));
        }
        if (accounts.find(nativeIdentity).isPresent()) {
            return Either.left(TAKEN);
        }
        return Either.right(made(account, nativeIdentity, key));
    }

    private String nativeIdentity(NewAccount account) {
        return account.nativeIdentity()
                .or(() -> naming.flatMap(account.attributes()::text))
                .orElseGet(() -> "account-" + (accounts.changes() + 1));
    }

    private AccountData made(NewAccount account, String nativeIdentity, String key) {
        AccountData made = AccountData.builder()
                .nativeIdentity(nativeIdentity)
                .attributes(account.attributes())
                .disabled(account.disabled())
                .build();
        if (manner != Manner.LYING) {
            accounts.put(made);
            account.password().ifPresent(password -> accounts.protect(nativeIdentity, password));
            written(new Write(Capability.CREATE, nativeIdentity, key, Optional.empty()), made);
        }
        return made;
    }

    private void written(Write write, AccountData result) {
        writes.add(write);
        done.put(write.key(), result);
    }

    @Override
    public synchronized Either<Failed, String> modify(AccountChange change, String key) {
        String renamed = naming.flatMap(name -> change.values().getOrDefault(name, Optional.empty()))
                .map(AttributeValue::asText)
                .orElse(change.nativeIdentity());
        if (!renamed.equals(change.nativeIdentity())
                && !done.containsKey(key)
                && accounts.find(renamed).isPresent()) {
            return Either.left(TAKEN);
        }
        Write write = new Write(Capability.MODIFY, change.nativeIdentity(), key, Optional.of(change));
        return write(write, account -> changed(account, change, renamed)).map(AccountData::nativeIdentity);
    }

    private static AccountData changed(AccountData account, AccountChange change, String renamed) {
        AccountData changed = account.withAttributes(change.appliedTo(account.attributes()));
        return renamed.equals(account.nativeIdentity())
                ? changed
                : changed.withNativeIdentity(renamed).withName(renamed);
    }

    @Override
    public synchronized Outcome setEnabled(String nativeIdentity, boolean enabled, String key) {
        Write write = new Write(Capability.ENABLE, nativeIdentity, key, Optional.empty());
        return outcome(write(write, account -> account.withDisabled(!enabled)));
    }

    @Override
    public synchronized Outcome unlock(String nativeIdentity, String key) {
        Write write = new Write(Capability.UNLOCK, nativeIdentity, key, Optional.empty());
        return outcome(write(write, account -> account.withLocked(false)));
    }

    private static Outcome outcome(Either<Failed, AccountData> answer) {
        return answer.fold(failed -> failed, account -> new Outcome.Done());
    }

    private Either<Failed, AccountData> write(Write write, UnaryOperator<AccountData> change) {
        Optional<Failed> failed = asked(write.what(), write.nativeIdentity(), write.key());
        if (failed.isPresent()) {
            return Either.left(failed.get());
        }
        if (done.containsKey(write.key())) {
            return Either.right(done.get(write.key()));
        }
        return accounts.find(write.nativeIdentity())
                .map(change)
                .map(changed -> kept(write, changed))
                .<Either<Failed, AccountData>>map(Either::right)
                .orElseGet(() -> Either.left(UNKNOWN));
    }

    private AccountData kept(Write write, AccountData changed) {
        if (manner != Manner.LYING) {
            accounts.replace(write.nativeIdentity(), changed);
            written(write, changed);
        }
        return changed;
    }

    @Override
    public synchronized Outcome delete(String nativeIdentity, String key) {
        Optional<Failed> failed = asked(Capability.DELETE, nativeIdentity, key);
        if (failed.isPresent()) {
            return failed.get();
        }
        Optional<AccountData> account = accounts.find(nativeIdentity);
        if (account.isPresent() && !done.containsKey(key) && manner != Manner.LYING) {
            accounts.remove(nativeIdentity);
            written(new Write(Capability.DELETE, nativeIdentity, key, Optional.empty()), account.get());
        }
        return new Outcome.Done();
    }

    @Override
    public synchronized Outcome setPassword(String nativeIdentity, Password password) {
        Optional<Failed> failed = hindrance(Capability.PASSWORD, nativeIdentity);
        if (failed.isPresent()) {
            return failed.get();
        }
        if (accounts.find(nativeIdentity).isEmpty()) {
            return UNKNOWN;
        }
        if (manner != Manner.LYING) {
            accounts.protect(nativeIdentity, password);
        }
        return new Outcome.Done();
    }

    private Optional<Failed> asked(Capability what, String nativeIdentity, String key) {
        asked.merge(key, 1, Integer::sum);
        return hindrance(what, nativeIdentity);
    }

    private Optional<Failed> hindrance(Capability what, String nativeIdentity) {
        return hindrance(what).or(() -> Optional.ofNullable(refused.get(nativeIdentity)));
    }

    private synchronized Optional<Failed> hindrance(Capability what) {
        return capabilities.contains(what)
                ? trouble.map(Supplier::get)
                : Optional.of(new Failed(Cause.PERMANENT, "the source can't do this: " + what));
    }

    /** What an account on the source has, as if it had always been there. */
    public synchronized void put(String nativeIdentity, Attributes attributes) {
        put(AccountData.builder()
                .nativeIdentity(nativeIdentity)
                .attributes(attributes)
                .build());
    }

    /** An account on the source, as if somebody else had made or changed it there. */
    public synchronized void put(AccountData account) {
        accounts.put(account);
    }

    /** Takes the account away, as if somebody else had deleted it there. */
    public synchronized void remove(String nativeIdentity) {
        accounts.remove(nativeIdentity);
    }

    /** Locks an account that is there. */
    public synchronized void lock(String nativeIdentity) {
        accounts.find(nativeIdentity).ifPresent(account -> accounts.put(account.withLocked(true)));
    }

    /** The account as the source has it, whatever the source is told to answer. */
    public synchronized Optional<AccountData> account(String nativeIdentity) {
        return accounts.find(nativeIdentity);
    }

    public synchronized Attributes attributes(String nativeIdentity) {
        return account(nativeIdentity).map(AccountData::attributes).orElse(Attributes.none());
    }

    /** Whether an account's password is this one. */
    public synchronized boolean accepts(String nativeIdentity, Password password) {
        return accounts.accepts(nativeIdentity, password);
    }

    /** All that was written through the connector, in order; what was only asked for again isn't there twice. */
    public synchronized List<Write> writes() {
        return List.copyOf(writes);
    }

    /** How often something was asked for with this key, whatever came of it. */
    public synchronized int timesAsked(String key) {
        return asked.getOrDefault(key, 0);
    }

    /** From now on everything fails like this. */
    public synchronized void breakDown(Failed how) {
        trouble = Optional.of(() -> how);
    }

    /** From now on everything throws this. */
    public synchronized void breakDown(RuntimeException how) {
        trouble = Optional.of(() -> {
            throw how;
        });
    }

    /** From now on what is asked about this one account fails like this. */
    public synchronized void refuse(String nativeIdentity, Failed how) {
        refused.put(nativeIdentity, how);
    }

    /** From now on nothing fails, for all accounts. */
    public synchronized void recover() {
        trouble = Optional.empty();
        refused.clear();
    }

    public synchronized void behave(Manner manner) {
        this.manner = manner;
    }

    /** What it can be asked for; everything at first. */
    public synchronized void limitTo(Set<Capability> capabilities) {
        this.capabilities = Set.copyOf(capabilities);
    }

    /** What it tells as its schema; the attributes that its accounts have at first. */
    public synchronized void describe(AccountSchema schema) {
        this.schema = Optional.of(schema);
    }

    /** The attribute whose value is the native identity, so that changing it renames the account; none at first. */
    public synchronized void nameBy(String attribute) {
        naming = Optional.of(attribute);
    }
}
