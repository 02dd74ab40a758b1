package dev.selfsame.source;

import dev.selfsame.identity.IdentityId;
import java.util.Set;

/** Finds the correlated identities whose attribute equals a value, ignoring case. */
@FunctionalInterface
public interface IdentityLookup {
    Set<IdentityId> having(String attribute, String value);
}
