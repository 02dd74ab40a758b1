package dev.selfsame.source;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.IdentityId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the identity that an account belongs to. */
public final class Correlation {

    private Correlation() {}

    /**
     * Tries the rules in order; the first that matches wins. A rule that several identities match says nothing, since
     * choosing one of them would give a person somebody else's account.
     */
    public static Optional<IdentityId> correlate(
            List<CorrelationRule> rules, Attributes account, IdentityLookup identities) {
        return rules.stream()
                .map(rule -> matched(rule, account, identities))
                .filter(matches -> matches.size() == 1)
                .map(matches -> matches.iterator().next())
                .findFirst();
    }

    private static Set<IdentityId> matched(CorrelationRule rule, Attributes account, IdentityLookup identities) {
        return sought(rule, account)
                .map(sought -> identities.having(sought.attribute(), sought.value()))
                .orElse(Set.of());
    }

    /** All that the rules may look up, in their order. */
    public static List<Sought> sought(List<CorrelationRule> rules, Attributes account) {
        return rules.stream().flatMap(rule -> sought(rule, account).stream()).toList();
    }

    private static Optional<Sought> sought(CorrelationRule rule, Attributes account) {
        return account.text(rule.accountAttribute()).map(value -> new Sought(rule.identityAttribute(), value));
    }
}
