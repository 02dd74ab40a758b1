package dev.selfsame.provisioning;

import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.attribute.Values;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** All that is to change about one person's access; nothing that is as it should be. */
@Value.Immutable
@Values
public interface PersonPlan extends WithPersonPlan {

    IdentityId identity();

    /** The roles that are to be assigned because their membership is met. */
    @Value.NaturalOrder
    SortedSet<RoleId> gained();

    /** The assignments by membership that are to end because it is met no longer. */
    List<RoleAssignment> lost();

    /** In the order of the sources' names. */
    List<AccountPlan> accounts();

    /** The sources on which an account would have to be made, but nothing says how. */
    List<SourceId> withoutPolicy();

    /** All that the person is to have. */
    Access target();

    /** The lifecycle state whose account actions are part of the plan, or done. */
    Optional<String> lifecycleState();

    /** The sources on which that state disables accounts, and on which there are some. */
    @Value.NaturalOrder
    SortedSet<SourceId> disabledOn();

    /** Whether there is nothing to do. */
    default boolean isEmpty() {
        return gained().isEmpty() && lost().isEmpty() && accounts().isEmpty();
    }

    /** A number for each step on accounts. */
    default Set<Long> digests() {
        return accounts().stream()
                .flatMap(account -> account.digests(identity()).stream())
                .collect(Collectors.toSet());
    }

    /** How many roles and steps it changes. */
    default int size() {
        return gained().size()
                + lost().size()
                + accounts().stream()
                        .mapToInt(account -> account.operations().size())
                        .sum();
    }

    /** One line for each change, with ids and without personal data. */
    default Stream<String> lines() {
        Stream<String> roles = Stream.concat(
                gained().stream().map(role -> "gain role " + role),
                lost().stream()
                        .map(assignment -> "lose role " + assignment.role().id()));
        Stream<String> steps = accounts().stream().flatMap(account -> account.operations().stream()
                .map(operation -> account.source() + " "
                        + account.account().map(AccountId::value).orElse("new account") + ": " + operation.text()));
        return Stream.concat(roles, steps).map(change -> identity() + " " + change);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a plan. */
    final class Builder extends ImmutablePersonPlan.Builder {
        Builder() {}
    }
}
