package dev.selfsame.access;

import dev.selfsame.identity.IdentityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who gains a role by its change, and who loses it; what is due anyway isn't of the change. */
public record Impact(List<IdentityId> gains, List<IdentityId> loses) {

    public static final Impact NONE = new Impact(List.of(), List.of());

    public Impact {
        gains = List.copyOf(gains);
        loses = List.copyOf(loses);
    }

    /**
     * Of some people; the impacts on several such parts are put together by {@link #and}.
     *
     * @param before the role as it is; absent where it is new
     * @param after the role as it is to be; absent where it is to be deleted
     * @param holds who has the role by its membership now
     */
    public static Impact of(
            Optional<Role> before, Optional<Role> after, Iterable<Facts> people, Predicate<IdentityId> holds) {
        Predicate<Facts> old = granting(before);
        Predicate<Facts> now = granting(after);
        List<IdentityId> gains = new ArrayList<>();
        List<IdentityId> loses = new ArrayList<>();
        for (Facts facts : people) {
            boolean given = now.test(facts);
            if (given != old.test(facts) && given != holds.test(facts.identity())) {
                (given ? gains : loses).add(facts.identity());
            }
        }
        return new Impact(gains, loses);
    }

    private static Predicate<Facts> granting(Optional<Role> role) {
        RoleIndex index = RoleIndex.of(role.stream().toList());
        return facts -> !index.rolesOf(facts).isEmpty();
    }

    /** With the impact on other people. */
    public Impact and(Impact other) {
        List<IdentityId> moreGains = new ArrayList<>(gains);
        moreGains.addAll(other.gains);
        List<IdentityId> moreLoses = new ArrayList<>(loses);
        moreLoses.addAll(other.loses);
        return new Impact(moreGains, moreLoses);
    }

    public boolean isEmpty() {
        return gains.isEmpty() && loses.isEmpty();
    }
}
