package dev.selfsame.source;

import dev.selfsame.attribute.Blank;

/** An account belongs to the identity whose attribute equals the account's, ignoring case. */
public record CorrelationRule(String accountAttribute, String identityAttribute) {
    public CorrelationRule {
        Blank.refuse(accountAttribute, "an account attribute");
        Blank.refuse(identityAttribute, "an identity attribute");
    }
}
