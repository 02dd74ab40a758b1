package dev.selfsame.tck;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.AttributeValue.Texts;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The reference: accounts in a map, and the native identities of those that have changed in a list. */
class SimpleConnector implements Connector {

    static final String NAMING = "id";

    final Map<String, AccountData> accounts = new LinkedHashMap<>();
    final Map<String, String> passwords = new HashMap<>();
    final List<String> changed = new ArrayList<>();
    boolean broken;

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.allOf(Capability.class);
    }

    @Override
    public Outcome test() {
        return broken ? down() : new Outcome.Done();
    }

    @Override
    public Either<Failed, AccountSchema> schema() {
        return Either.right(
                new AccountSchema(List.of(attribute("mail", false), attribute("department", false), groups())));
    }

    AccountSchema.Attribute groups() {
        return attribute("groups", true);
    }

    static AccountSchema.Attribute attribute(String name, boolean multiValued) {
        return new AccountSchema.Attribute(name, AccountSchema.Type.TEXT, multiValued, true);
    }

    @Override
    public Outcome readAll(Reader reader) {
        for (AccountData account : List.copyOf(accounts.values())) {
            if (broken) {
                return down();
            }
            reader.account(account);
        }
        return test();
    }

    @Override
    public Either<Failed, String> readChanges(Optional<String> since, Reader reader) {
        if (broken) {
            return Either.left(down());
        }
        if (!since.orElse("0").matches("\\d+")) {
            return Either.left(new Failed(Cause.PERMANENT, "this isn't a token"));
        }
        int from = since.map(Integer::parseInt).orElse(changed.size());
        for (String nativeIdentity : new LinkedHashSet<>(changed.subList(from, changed.size()))) {
            tell(nativeIdentity, reader);
        }
        return Either.right(Integer.toString(changed.size()));
    }

    void tell(String nativeIdentity, Reader reader) {
        AccountData account = accounts.get(nativeIdentity);
        if (account == null) {
            reader.gone(nativeIdentity);
        } else {
            reader.account(account);
        }
    }

    @Override
    public Either<Failed, Optional<AccountData>> readOne(String nativeIdentity) {
        return broken ? Either.left(down()) : Either.right(Optional.ofNullable(accounts.get(nativeIdentity)));
    }

    @Override
    public Either<Failed, AccountData> create(NewAccount account, String key) {
        if (broken) {
            return Either.left(down());
        }
        String nativeIdentity = account.nativeIdentity().orElseThrow();
        if (accounts.containsKey(nativeIdentity)) {
            return Either.left(new Failed(Cause.PERMANENT, "there is such an account"));
        }
        account.password().ifPresent(password -> passwords.put(nativeIdentity, password.reveal()));
        AccountData made = AccountData.builder()
                .nativeIdentity(nativeIdentity)
                .attributes(account.attributes())
                .disabled(account.disabled())
                .build();
        put(made);
        return Either.right(made);
    }

    void put(AccountData account) {
        accounts.put(account.nativeIdentity(), account);
        changed.add(account.nativeIdentity());
    }

    @Override
    public Either<Failed, String> modify(AccountChange change, String key) {
        return account(change.nativeIdentity()).flatMap(account -> modified(account, change));
    }

    private Either<Failed, String> modified(AccountData before, AccountChange change) {
        String nativeIdentity = Optional.ofNullable(change.values().get(NAMING))
                .flatMap(name -> name.map(AttributeValue::asText))
                .orElse(before.nativeIdentity());
        if (!nativeIdentity.equals(before.nativeIdentity()) && accounts.containsKey(nativeIdentity)) {
            return Either.left(new Failed(Cause.PERMANENT, "there is such an account"));
        }
        accounts.remove(before.nativeIdentity());
        changed.add(before.nativeIdentity());
        put(before.withNativeIdentity(nativeIdentity)
                .withName(nativeIdentity)
                .withAttributes(changed(before.attributes(), change)));
        return Either.right(nativeIdentity);
    }

    Attributes changed(Attributes before, AccountChange change) {
        Attributes after = before;
        for (Map.Entry<String, Optional<AttributeValue>> value : change.values().entrySet()) {
            after = value.getValue().isPresent()
                    ? after.with(value.getKey(), value.getValue().get())
                    : after.without(value.getKey());
        }
        for (Map.Entry<String, List<String>> added : change.added().entrySet()) {
            after = several(after, added.getKey(), values -> added(values, added.getValue()));
        }
        for (Map.Entry<String, List<String>> removed : change.removed().entrySet()) {
            after = several(after, removed.getKey(), values -> removed(values, removed.getValue()));
        }
        return after;
    }

    List<String> added(List<String> values, List<String> added) {
        Set<String> all = new LinkedHashSet<>(values);
        all.addAll(added);
        return List.copyOf(all);
    }

    List<String> removed(List<String> values, List<String> removed) {
        return values.stream().filter(value -> !removed.contains(value)).toList();
    }

    private static Attributes several(Attributes before, String name, UnaryOperator<List<String>> change) {
        List<String> values = change.apply(
                before.get(name).map(value -> ((Texts) value).values()).orElse(List.of()));
        return values.isEmpty() ? before.without(name) : before.with(name, AttributeValue.of(values));
    }

    @Override
    public Outcome setEnabled(String nativeIdentity, boolean enabled, String key) {
        return change(nativeIdentity, account -> account.withDisabled(!enabled));
    }

    @Override
    public Outcome unlock(String nativeIdentity, String key) {
        return change(nativeIdentity, account -> account.withLocked(false));
    }

    Outcome change(String nativeIdentity, UnaryOperator<AccountData> change) {
        return account(nativeIdentity).map(change).peek(this::put).fold(failed -> failed, done -> new Outcome.Done());
    }

    @Override
    public Outcome delete(String nativeIdentity, String key) {
        if (broken) {
            return down();
        }
        if (accounts.remove(nativeIdentity) != null) {
            changed.add(nativeIdentity);
        }
        return new Outcome.Done();
    }

    @Override
    public Outcome setPassword(String nativeIdentity, Password password) {
        return account(nativeIdentity)
                .peek(account -> passwords.put(nativeIdentity, password.reveal()))
                .fold(failed -> failed, done -> new Outcome.Done());
    }

    private Either<Failed, AccountData> account(String nativeIdentity) {
        if (broken) {
            return Either.left(down());
        }
        return Optional.ofNullable(accounts.get(nativeIdentity))
                .map(Either::<Failed, AccountData>right)
                .orElseGet(() -> Either.left(unknown(nativeIdentity)));
    }

    Failed unknown(String nativeIdentity) {
        return new Failed(Cause.PERMANENT, "there is no such account");
    }

    Failed down() {
        return new Failed(Cause.SOURCE_DOWN, "the source is down");
    }
}
