package dev.selfsame.source;

import dev.selfsame.attribute.Blank;

/** The manager is the identity whose attribute equals the value that the authoritative account has for its manager. */
public record ManagerCorrelation(String accountAttribute, String identityAttribute) {
    public ManagerCorrelation {
        Blank.refuse(accountAttribute, "an account attribute");
        Blank.refuse(identityAttribute, "an identity attribute");
    }
}
