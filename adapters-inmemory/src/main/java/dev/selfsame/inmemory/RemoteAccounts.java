package dev.selfsame.inmemory;

import dev.selfsame.attribute.AttributeValue.Texts;
import dev.selfsame.provisioning.Password;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.AccountSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a source has: accounts in the order of their native identities, and which of them have changed when. */
final class RemoteAccounts {

    /** Whether an account is there that was never put here. */
    private final Predicate<String> elsewhere;

    private final Map<String, AccountData> accounts = new TreeMap<>();
    private final Map<String, Password> passwords = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final List<String> changed = new ArrayList<>();

    RemoteAccounts(Predicate<String> elsewhere) {
        this.elsewhere = elsewhere;
    }

    Optional<AccountData> find(String nativeIdentity) {
        AccountData account = accounts.get(nativeIdentity);
        if (account == null && !gone.contains(nativeIdentity) && elsewhere.test(nativeIdentity)) {
            return Optional.of(
                    AccountData.builder().nativeIdentity(nativeIdentity).build());
        }
        return Optional.ofNullable(account);
    }

    List<AccountData> all() {
        return List.copyOf(accounts.values());
    }

    void put(AccountData account) {
        accounts.put(account.nativeIdentity(), account);
        gone.remove(account.nativeIdentity());
        changed.add(account.nativeIdentity());
    }

    void remove(String nativeIdentity) {
        accounts.remove(nativeIdentity);
        passwords.remove(nativeIdentity);
        gone.add(nativeIdentity);
        changed.add(nativeIdentity);
    }

    /** Puts the account, whose native identity may have been another one. */
    void replace(String before, AccountData account) {
        Optional<Password> password = Optional.ofNullable(passwords.get(before));
        if (!before.equals(account.nativeIdentity())) {
            remove(before);
        }
        put(account);
        password.ifPresent(kept -> protect(account.nativeIdentity(), kept));
    }

    void protect(String nativeIdentity, Password password) {
        passwords.put(nativeIdentity, password);
    }

    boolean accepts(String nativeIdentity, Password password) {
        return Optional.ofNullable(passwords.get(nativeIdentity))
                .map(Password::reveal)
                .equals(Optional.of(password.reveal()));
    }

    int changes() {
        return changed.size();
    }

    /** The native identities of what has changed from there on, each once. */
    List<String> changedSince(int position) {
        return List.copyOf(new LinkedHashSet<>(changed.subList(position, changed.size())));
    }

    /** All attributes that any account has. */
    AccountSchema schema() {
        Map<String, AccountSchema.Attribute> attributes = new TreeMap<>();
        for (AccountData account : accounts.values()) {
            account.attributes()
                    .asMap()
                    .forEach((name, value) -> attributes.putIfAbsent(
                            name,
                            new AccountSchema.Attribute(name, AccountSchema.Type.TEXT, value instanceof Texts, true)));
        }
        return new AccountSchema(List.copyOf(attributes.values()));
    }
}
