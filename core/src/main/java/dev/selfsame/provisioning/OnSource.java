package dev.selfsame.provisioning;

import dev.selfsame.profile.AccountAction;
import dev.selfsame.source.Account;
import dev.selfsame.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is to be done to a person's accounts on one source. */
final class OnSource {

    private static final Comparator<Account> FIRST_CHOICE = Comparator.comparing(Account::disabled)
            .thenComparing(Account::created)
            .thenComparing(Account::id);

    private final Source source;
    private final List<Account> accounts;
    private final Access target;
    private final Ledger ledger;

    OnSource(Source source, Holder holder, Access target, Ledger ledger) {
        this.source = source;
        this.accounts = holder.accounts().stream()
                .filter(account -> account.source().equals(source.id()))
                .sorted(FIRST_CHOICE)
                .toList();
        this.target = target;
        this.ledger = ledger;
    }

    /** Whether one is to be there and none is. */
    boolean lacksAccount() {
        return accounts.isEmpty() && target.sources().contains(source.id());
    }

    /** What there is to change about those that are there. */
    List<AccountPlan> changes(Actions actions) {
        return accounts.stream()
                .map(account -> plan(account, actions))
                .filter(plan -> !plan.isEmpty())
                .toList();
    }

    AccountPlan fresh() {
        List<Operation> operations = new ArrayList<>();
        operations.add(new Operation.Create());
        due().map(this::given).forEach(operations::add);
        return new AccountPlan(source.id(), Optional.empty(), operations);
    }

    private Operation given(Grant grant) {
        return isSeveral(grant)
                ? new Operation.Add(grant.attribute(), grant.value())
                : new Operation.Put(grant.attribute(), grant.value());
    }

    private AccountPlan plan(Account account, Actions actions) {
        if (actions.include(AccountAction.Kind.DELETE, source.id())) {
            return new AccountPlan(source.id(), Optional.of(account.id()), List.of(new Operation.Delete()));
        }
        List<Operation> operations = new ArrayList<>();
        if (account.disabled() && actions.include(AccountAction.Kind.ENABLE, source.id())) {
            operations.add(new Operation.Enable());
        }
        missing(account).map(this::given).forEach(operations::add);
        surplus(account).forEach(operations::add);
        if (!account.disabled() && actions.include(AccountAction.Kind.DISABLE, source.id())) {
            operations.add(new Operation.Disable());
        }
        return new AccountPlan(source.id(), Optional.of(account.id()), operations);
    }

    /** What no account has goes to the one that comes first: one that isn't disabled, the oldest. */
    private Stream<Grant> missing(Account account) {
        return due().filter(any -> account.equals(accounts.get(0)))
                .filter(grant -> accounts.stream().noneMatch(grant::isOn));
    }

    /**
     * What is to be there. Where there is room for one value and several are wanted, one of them that is there already
     * will do, else the first.
     */
    private Stream<Grant> due() {
        return target.on(source.id()).filter(grant -> isSeveral(grant) || grant.equals(chosen(grant.attribute())));
    }

    private Grant chosen(String attribute) {
        List<Grant> wanted = target.on(source.id())
                .filter(grant -> grant.attribute().equals(attribute))
                .toList();
        return wanted.stream()
                .filter(grant -> accounts.stream().anyMatch(grant::isOn))
                .findFirst()
                .orElse(wanted.get(0));
    }

    private boolean isSeveral(Grant grant) {
        return source.multiValued().contains(grant.attribute());
    }

    /** What was granted once and is no longer due; a value in whose place another one comes is gone with that. */
    private Stream<Operation> surplus(Account account) {
        Set<String> replaced = new HashSet<>();
        missing(account).filter(grant -> !isSeveral(grant)).forEach(grant -> replaced.add(grant.attribute()));
        return ledger.granted().stream()
                .filter(grant -> target.on(source.id()).noneMatch(kept -> kept.isAlike(grant)))
                .filter(grant -> !replaced.contains(grant.attribute()))
                .flatMap(grant -> grant.on(account).map(value -> new Operation.Remove(grant.attribute(), value)));
    }
}
