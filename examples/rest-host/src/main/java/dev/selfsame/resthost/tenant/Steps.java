package dev.selfsame.resthost.tenant;

import dev.selfsame.access.Entitlement;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.provisioning.AccountPlan;
import dev.selfsame.provisioning.Operation;
import dev.selfsame.provisioning.PersonPlan;
import dev.selfsame.resthost.tenant.Intention.Step;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.sync.AccountDrift;
import dev.selfsame.sync.AttributeDrift;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be done to accounts, with names for ids. */
record Steps(Store store, Map<IdentityId, Identity> people) {

    static Steps of(Operations operations, Store store) {
        return new Steps(
                store,
                People.known(operations).identities().stream()
                        .collect(Collectors.toMap(Identity::id, Function.identity())));
    }

    Stream<Step> of(PersonPlan plan) {
        return plan.accounts().stream()
                .map(account -> step(
                        plan.identity(),
                        account.source(),
                        account(account),
                        account.operations().stream()
                                .map(operation -> change(account.source(), operation))
                                .toList()));
    }

    private String account(AccountPlan plan) {
        return plan.account().map(this::account).orElse("a new account");
    }

    private String account(AccountId id) {
        return store.accounts().byId(id).map(Account::name).orElse(id.value());
    }

    /** With the names of entitlements, which are shorter than their values. */
    private String change(SourceId source, Operation operation) {
        if (operation instanceof Operation.Add add) {
            return "add " + add.attribute() + " " + entitlement(source, add.attribute(), add.value());
        }
        if (operation instanceof Operation.Remove remove) {
            return "remove " + remove.attribute() + " " + entitlement(source, remove.attribute(), remove.value());
        }
        return operation.text();
    }

    private String entitlement(SourceId source, String attribute, String value) {
        return store.catalog().entitlements().stream()
                .filter(each -> each.source().equals(source) && each.attribute().equals(attribute))
                .filter(each -> each.value().equals(value))
                .map(Entitlement::name)
                .findFirst()
                .orElse(value);
    }

    Step of(AccountDrift drift) {
        return step(
                drift.identity(),
                drift.source(),
                account(drift.account()),
                drift.attributes().stream().map(Steps::change).toList());
    }

    private static String change(AttributeDrift drift) {
        return drift.attribute() + ": " + text(drift.has()) + " -> " + text(drift.due());
    }

    private static String text(Optional<AttributeValue> value) {
        return value.map(AttributeValue::asText).filter(text -> !text.isEmpty()).orElse("nothing");
    }

    private Step step(IdentityId who, SourceId source, String account, List<String> changes) {
        String person =
                Optional.ofNullable(people.get(who)).flatMap(Identity::alias).orElse(who.value());
        String name = store.catalog().source(source).map(Source::name).orElse(source.value());
        return new Step(person, name, account, changes);
    }
}
