package dev.selfsame.access;

import dev.selfsame.identity.IdentityId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who has a role without asking for it. */
public sealed interface Membership {

    /** Those who meet a criterion. */
    record Criteria(Criterion criterion) implements Membership {}

    /** Those who are named. */
    record Listed(Set<IdentityId> identities) implements Membership {
        public Listed {
            identities = Collections.unmodifiableSet(new LinkedHashSet<>(identities));
        }
    }
}
