package dev.selfsame.source;

import dev.selfsame.attribute.Blank;

/** An account attribute that is fed by an identity attribute. */
public record SyncedAttribute(String identityAttribute, String accountAttribute) {
    public SyncedAttribute {
        Blank.refuse(identityAttribute, "an identity attribute");
        Blank.refuse(accountAttribute, "an account attribute");
    }
}
