package dev.selfsame.resthost.tenant;

import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.source.AccountData;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The accounts of a file with their places in it, counted from 1, so that trouble with one can be told from the rest. */
final class NumberedAccounts implements Iterator<Either<Refusal, AccountData>> {

    private final Iterator<Either<Refusal, AccountData>> accounts;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private int place;

    NumberedAccounts(Iterator<Either<Refusal, AccountData>> accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean hasNext() {
        return accounts.hasNext();
    }

    @Override
    public Either<Refusal, AccountData> next() {
        place++;
        return accounts.next().flatMap(this::onlyOnce);
    }

    private Either<Refusal, AccountData> onlyOnce(AccountData account) {
        Integer earlier = places.putIfAbsent(account.nativeIdentity(), place);
        return earlier == null
                ? Either.right(account)
                : Either.left(new Conflict(
                        "Account %d has the native identity of account %d, which counts".formatted(place, earlier)));
    }

    Collection<String> nativeIdentities() {
        return Set.copyOf(places.keySet());
    }

    /** Where those are that haven't been taken in. */
    List<Integer> placesBut(Set<String> takenIn) {
        return places.entrySet().stream()
                .filter(each -> !takenIn.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
