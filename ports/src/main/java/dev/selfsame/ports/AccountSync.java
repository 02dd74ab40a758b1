package dev.selfsame.ports;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event.AccountChanged;
import dev.selfsame.identity.Identity;
import dev.selfsame.ports.Pauses.Pause;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.Capability;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.refresh.Profiles;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.Source;
import dev.selfsame.sync.AccountDrift;
import dev.selfsame.sync.AttributeSync;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Pushes a person's attributes to the accounts, each for itself; what an account has already isn't written. */
record AccountSync(Wiring wiring, Pauses pauses, Gathered gathered) {

    /** What became of one account; without a failure, it is in step. */
    record Pushed(Account account, Optional<Failed> failure) {}

    /** The identity attributes that a person's profile maps. */
    static Set<String> mapped(Identity who, Gathered gathered) {
        return Profiles.of(who, gathered.profiles()).stream()
                .flatMap(profile -> profile.mappings().stream())
                .map(AttributeMapping::identityAttribute)
                .collect(Collectors.toSet());
    }

    /** How far each account is from what it should have, as far as it is known. */
    List<AccountDrift> drifts(Identity who, Predicate<String> wanted) {
        Set<String> mapped = mapped(who, gathered);
        return gathered.accounts(who.id()).stream()
                .flatMap(account -> gathered
                        .source(account.source())
                        .map(source -> AttributeSync.drift(
                                who,
                                name -> mapped.contains(name) && wanted.test(name),
                                account,
                                account.attributes(),
                                source))
                        .stream())
                .filter(drift -> !drift.isInStep())
                .toList();
    }

    /** Pushes to the accounts whose source is fed at all. */
    List<Pushed> push(Identity who, Predicate<String> wanted, String key) {
        Set<String> mapped = mapped(who, gathered);
        return gathered.accounts(who.id()).stream()
                .flatMap(account -> gathered
                        .source(account.source())
                        .filter(source -> source.synced().stream()
                                .anyMatch(synced -> mapped.contains(synced.identityAttribute())
                                        && wanted.test(synced.identityAttribute())))
                        .map(source -> pushed(
                                who,
                                name -> mapped.contains(name) && wanted.test(name),
                                account,
                                source,
                                key + ":" + account.id() + ":" + account.version()))
                        .stream())
                .toList();
    }

    private Pushed pushed(Identity who, Predicate<String> wanted, Account account, Source source, String key) {
        Optional<Failed> failure = connector(source)
                .flatMap(connector -> present(account, connector)
                        .flatMap(has ->
                                put(AttributeSync.drift(who, wanted, account, has, source), account, connector, key)))
                .fold(Optional::of, done -> Optional.empty());
        failure.filter(failed -> failed.cause() == Cause.SOURCE_DOWN)
                .ifPresentOrElse(
                        failed -> pauses.pause(source.id(), failed.message(), wiring.now()),
                        () -> pauses.over(source.id()));
        return new Pushed(account, failure);
    }

    private Either<Failed, TimeLimited> connector(Source source) {
        Optional<Pause> pause = pauses.of(source.id(), wiring.now());
        if (pause.isPresent()) {
            return Either.left(new Failed(Cause.SOURCE_DOWN, pause.get().trouble()));
        }
        return wiring.outside()
                .connectors()
                .to(source)
                .map(connector -> new TimeLimited(connector, wiring.policy().timeLimit()))
                .<Either<Failed, TimeLimited>>map(Either::right)
                .orElseGet(() -> Either.left(new Failed(Cause.PERMANENT, "the source has no connector")));
    }

    /** What the account has at its source, where that can be asked for it. */
    private static Either<Failed, Attributes> present(Account account, TimeLimited connector) {
        if (!connector.capabilities().contains(Capability.READ_ONE)) {
            return Either.right(account.attributes());
        }
        return connector.readOne(account.nativeIdentity()).flatMap(found -> found.map(AccountData::attributes)
                .<Either<Failed, Attributes>>map(Either::right)
                .orElseGet(() -> Either.left(new Failed(Cause.PERMANENT, "the source has no such account"))));
    }

    private Either<Failed, String> put(AccountDrift drift, Account account, TimeLimited connector, String key) {
        if (drift.isInStep()) {
            return Either.right(account.nativeIdentity());
        }
        AccountChange change = drift.change(account.nativeIdentity());
        return connector.modify(change, key).peek(nativeIdentity -> keep(account, change, nativeIdentity));
    }

    /** What the next aggregation would tell. */
    private void keep(Account account, AccountChange change, String nativeIdentity) {
        Instant now = wiring.now();
        Account after = account.withNativeIdentity(nativeIdentity)
                .withAttributes(change.appliedTo(account.attributes()))
                .changed(now);
        wiring.store().journal().record(Decision.answering(after).alsoRecording(new AccountChanged(after, now)));
    }
}
