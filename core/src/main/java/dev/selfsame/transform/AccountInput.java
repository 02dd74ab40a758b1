package dev.selfsame.transform;

import dev.selfsame.attribute.Digest;
import dev.selfsame.source.Account;
import dev.selfsame.source.SourceId;
import java.util.List;
import java.util.Optional;

/**
 * What a calculation takes from the accounts on a source.
 *
 * @param attribute the only attribute that it looks at; empty where it looks at others as well
 */
record AccountInput(SourceId source, Optional<String> attribute) {

    /** Whatever the order of the accounts. */
    long digest(List<Account> accounts) {
        long digest = 0;
        for (Account account : accounts) {
            if (account.source().equals(source)) {
                digest += digest(account);
            }
        }
        return digest;
    }

    @SuppressWarnings("JavaInstantGetSecondsGetNano") // both parts are taken in
    private long digest(Account account) {
        Digest digest = new Digest();
        if (attribute.isEmpty()) {
            return digest.add(account.id().value()).add(account.version()).value();
        }
        digest.add(account.nativeIdentity())
                .add(account.created().getEpochSecond())
                .add(account.created().getNano());
        AccountFilter.value(account, attribute.get()).ifPresentOrElse(digest::add, () -> digest.add(-1));
        return digest.value();
    }
}
