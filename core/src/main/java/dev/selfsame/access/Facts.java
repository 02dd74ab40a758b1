package dev.selfsame.access;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.source.Account;
import java.util.List;

/** What is looked at of one person when roles are given: the identity's attributes and the person's accounts. */
public record Facts(IdentityId identity, Attributes attributes, List<Account> accounts) {
    public Facts {
        accounts = List.copyOf(accounts);
    }

    /** Whether the person meets a criterion, as {@link Criterion.Comparison} says. */
    public boolean meets(Criterion criterion) {
        return Condition.of(criterion).holds(this);
    }

    /** Whether the person meets the criterion or is named. */
    public boolean meets(Membership membership) {
        return membership instanceof Membership.Listed listed
                ? listed.identities().contains(identity)
                : meets(((Membership.Criteria) membership).criterion());
    }
}
