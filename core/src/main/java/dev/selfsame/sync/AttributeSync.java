package dev.selfsame.sync;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.identity.Identity;
import dev.selfsame.provisioning.AccountUpdate;
import dev.selfsame.source.Account;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.source.SyncedAttribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what synchronization writes. */
public final class AttributeSync {

    private AttributeSync() {}

    /**
     * The updates for all accounts of an identity on the sources configured for it; absent identity attributes clear the
     * account's. Only attributes that the identity's profile maps are pushed, and all of them are, whatever the account
     * has.
     */
    public static List<AccountUpdate> updates(
            Identity identity, Set<String> mapped, List<Account> accounts, Map<SourceId, Source> sources) {
        return accounts.stream()
                .map(account -> update(identity, mapped, account, sources.get(account.source())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<AccountUpdate> update(
            Identity identity, Set<String> mapped, Account account, @org.jspecify.annotations.Nullable Source source) {
        if (source == null) {
            return Optional.empty();
        }
        Map<String, Optional<AttributeValue>> values = new HashMap<>();
        for (SyncedAttribute synced : source.synced()) {
            if (mapped.contains(synced.identityAttribute())) {
                values.put(synced.accountAttribute(), identity.attributes().get(synced.identityAttribute()));
            }
        }
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new AccountUpdate(source.id(), account.id(), account.nativeIdentity(), values));
    }
}
