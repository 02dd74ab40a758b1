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
        return account.text(rule.accountAttribute())
                .map(value -> identities.having(rule.identityAttribute(), value))
                .orElse(Set.of());
    }
}
