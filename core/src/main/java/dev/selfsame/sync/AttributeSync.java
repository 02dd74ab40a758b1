package dev.selfsame.sync;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.source.Account;
import dev.selfsame.source.Source;
import dev.selfsame.source.SyncedAttribute;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Decides what synchronization writes: what differs, and nothing else. */
public final class AttributeSync {

    private AttributeSync() {}

    /**
     * How far an account is from what it should have. An absent identity attribute clears the account's; one that is to
     * have several values gets them all.
     *
     * @param wanted the identity attributes that are looked at: those that the identity's profile maps, or fewer
     * @param has what the account has, as far as it is known
     */
    public static AccountDrift drift(
            Identity identity, Predicate<String> wanted, Account account, Attributes has, Source source) {
        List<AttributeDrift> drifts = source.synced().stream()
                .filter(synced -> identity.correlated() && wanted.test(synced.identityAttribute()))
                .map(synced -> AttributeDrift.between(synced.accountAttribute(), has, due(identity, synced, source)))
                .flatMap(Optional::stream)
                .toList();
        return new AccountDrift(identity.id(), account.id(), source.id(), drifts);
    }

    private static Optional<AttributeValue> due(Identity identity, SyncedAttribute synced, Source source) {
        Optional<AttributeValue> value = identity.attributes().get(synced.identityAttribute());
        return source.multiValued().contains(synced.accountAttribute()) ? value.map(AttributeSync::several) : value;
    }

    private static AttributeValue several(AttributeValue value) {
        return value instanceof AttributeValue.Texts ? value : AttributeValue.of(List.of(value.asText()));
    }
}
