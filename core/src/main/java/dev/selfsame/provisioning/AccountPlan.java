package dev.selfsame.provisioning;

import dev.selfsame.attribute.Digest;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be done to one account, in order.
 *
 * @param account which one; empty for one that is to be made
 */
public record AccountPlan(SourceId source, Optional<AccountId> account, List<Operation> operations) {
    public AccountPlan {
        operations = List.copyOf(operations);
    }

    /** A number for each step, the same for the same step on the same account. */
    public Set<Long> digests(IdentityId person) {
        return operations.stream().map(operation -> digest(person, operation)).collect(Collectors.toSet());
    }

    long digest(IdentityId person, Operation operation) {
        return new Digest()
                .add(person.value())
                .add(source.value())
                .add(account.map(AccountId::value).orElse(""))
                .add(operation.text())
                .value();
    }

    /** The same, with some of the steps only. */
    public AccountPlan only(IdentityId person, Set<Long> digests) {
        return new AccountPlan(
                source,
                account,
                operations.stream()
                        .filter(operation -> digests.contains(digest(person, operation)))
                        .toList());
    }

    boolean isEmpty() {
        return operations.isEmpty();
    }
}
