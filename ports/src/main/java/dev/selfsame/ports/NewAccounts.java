package dev.selfsame.ports;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.decision.Aggregation;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.AccountChanged;
import dev.selfsame.event.Event.AccountCreated;
import dev.selfsame.event.Event.IdentityDeleted;
import dev.selfsame.identity.Identity;
import dev.selfsame.provisioning.AccountPlan;
import dev.selfsame.provisioning.Capability;
import dev.selfsame.provisioning.Ledger;
import dev.selfsame.provisioning.NewAccount;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.provisioning.Password;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.Source;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes accounts; one that is there already, and nobody else's, is taken for the one that was to be made. */
record NewAccounts(Wiring wiring, TimeLimited connector, Gathered gathered, String key) {

    private static final String PASSWORD = "password";

    Either<Failed, List<Event>> make(Identity who, Source source, AccountPlan plan) {
        return form(who, source, plan).flatMap(form -> known(form, source)
                .map(account -> adopted(account, who))
                .orElseGet(() -> made(form, who, source)));
    }

    private Either<Failed, NewAccount> form(Identity who, Source source, AccountPlan plan) {
        return gathered.configured()
                .forms()
                .values(source.id(), who, gathered, name -> isTaken(name, who, source), wiring.now())
                .mapLeft(reason -> new Failed(Cause.PERMANENT, reason))
                .map(values -> form(values, source, plan));
    }

    private static NewAccount form(Map<String, AttributeValue> values, Source source, AccountPlan plan) {
        Map<String, AttributeValue> attributes = new HashMap<>(values);
        Optional<Password> password = Optional.ofNullable(attributes.remove(PASSWORD))
                .map(AttributeValue::asText)
                .filter(text -> !text.isEmpty())
                .map(Password::new);
        Attributes whole = Step.Values.of(plan.operations()).change("").appliedTo(Attributes.of(attributes));
        return NewAccount.builder()
                .nativeIdentity(whole.text(source.nativeIdentityAttribute()))
                .attributes(whole)
                .password(password)
                .build();
    }

    private boolean isTaken(String name, Identity who, Source source) {
        return gathered.isTaken(name, who.id())
                || !wiring.store()
                        .accounts()
                        .byNativeIdentity(source.id(), List.of(name))
                        .isEmpty();
    }

    private Optional<Account> known(NewAccount form, Source source) {
        return form.nativeIdentity()
                .flatMap(id -> Optional.ofNullable(wiring.store()
                        .accounts()
                        .byNativeIdentity(source.id(), List.of(id))
                        .get(id)));
    }

    /** The account was aggregated before it was known whose it is. */
    private Either<Failed, List<Event>> adopted(Account account, Identity who) {
        Optional<Identity> owner = account.identity().flatMap(gathered::identity);
        if (owner.filter(Identity::correlated).isPresent()) {
            return Either.left(new Failed(
                    Cause.PERMANENT, "the account that was to be made is there already, and somebody else's"));
        }
        List<Event> events = new ArrayList<>();
        events.add(new AccountChanged(account.withIdentity(who.id()).changed(wiring.now()), wiring.now()));
        owner.filter(wiring.known()::standsAlone)
                .map(standIn -> new IdentityDeleted(standIn.id(), standIn.version(), wiring.now()))
                .ifPresent(events::add);
        return Either.right(events);
    }

    /** It is there where it was made the last time, without anybody having got to know. */
    private Either<Failed, List<Event>> made(NewAccount form, Identity who, Source source) {
        Either<Failed, Optional<AccountData>> present = connector.capabilities().contains(Capability.READ_ONE)
                        && form.nativeIdentity().isPresent()
                ? connector.readOne(form.nativeIdentity().get())
                : Either.right(Optional.empty());
        return present.flatMap(data -> data.<Either<Failed, AccountData>>map(Either::right)
                        .orElseGet(() -> connector.create(form, key(who))))
                .map(data -> List.of(new AccountCreated(account(data, who, source), wiring.now())));
    }

    /** The same until something else is accepted, so that an account that was deleted can be made again. */
    private String key(Identity who) {
        return key + ":create:"
                + Ledger.read(who.ledger()).acceptedAt().map(Instant::toString).orElse("");
    }

    private Account account(AccountData data, Identity who, Source source) {
        return new Aggregation(source, gathered, wiring.now())
                .fresh(data, new AccountId(wiring.chance().id()))
                .withIdentity(who.id());
    }
}
