package dev.selfsame.provisioning;

import dev.selfsame.access.RoleId;
import dev.selfsame.attribute.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How much one plan may change before somebody has to approve it; what isn't given has no limit. */
@Value.Immutable
@Values
public interface ChangeBudget extends WithChangeBudget {

    /** Roles gained and lost and steps on accounts. */
    OptionalInt mostChanges();

    /** The share of a role's members that may lose it, from 0 to 1; the last of a few may always. */
    OptionalDouble mostOfRole();

    /** The share of all correlated identities that may be touched, from 0 to 1. */
    OptionalDouble mostOfPeople();

    /** No limit at all. */
    static ChangeBudget unlimited() {
        return builder().build();
    }

    /**
     * What a plan takes too much of, a sentence each; nothing where it is within the budget.
     *
     * @param members how many have each role now
     * @param people how many correlated identities there are
     */
    default List<String> excesses(Plan plan, Map<RoleId, Long> members, long people) {
        List<String> excesses = new ArrayList<>();
        if (mostChanges().isPresent() && plan.size() > mostChanges().getAsInt()) {
            excesses.add("It makes %d changes; %d are allowed."
                    .formatted(plan.size(), mostChanges().getAsInt()));
        }
        if (mostOfPeople().isPresent() && plan.people().size() > mostOfPeople().getAsDouble() * people) {
            excesses.add("It touches %d of %d people; %s are allowed."
                    .formatted(plan.people().size(), people, percent(mostOfPeople())));
        }
        plan.losses().forEach((role, lost) -> {
            long all = members.getOrDefault(role, 0L);
            if (mostOfRole().isPresent() && lost > 1 && lost > mostOfRole().getAsDouble() * all) {
                excesses.add("%d of %d members lose role %s; %s are allowed."
                        .formatted(lost, all, role, percent(mostOfRole())));
            }
        });
        return excesses;
    }

    private static String percent(OptionalDouble share) {
        return Math.round(share.getAsDouble() * 1000) / 10.0 + " %";
    }

    @Value.Check
    default void check() {
        if (mostChanges().isPresent() && mostChanges().getAsInt() < 0) {
            throw new IllegalArgumentException("a budget must not be negative");
        }
        checkShare(mostOfRole());
        checkShare(mostOfPeople());
    }

    private static void checkShare(OptionalDouble share) {
        if (share.isPresent() && !(share.getAsDouble() >= 0 && share.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("a share is from 0 to 1");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a budget. */
    final class Builder extends ImmutableChangeBudget.Builder {
        Builder() {}
    }
}
