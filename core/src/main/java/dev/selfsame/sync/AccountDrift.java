package dev.selfsame.sync;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An account that has something else than it should have; without drifts, one that is in step. */
public record AccountDrift(IdentityId identity, AccountId account, SourceId source, List<AttributeDrift> attributes) {
    public AccountDrift {
        attributes = List.copyOf(attributes);
    }

    public boolean isInStep() {
        return attributes.isEmpty();
    }

    /** What sets it right. */
    public AccountChange change(String nativeIdentity) {
        Map<String, Optional<AttributeValue>> values = new HashMap<>();
        attributes.forEach(drift -> values.put(drift.attribute(), drift.due()));
        return AccountChange.builder()
                .nativeIdentity(nativeIdentity)
                .putAllValues(values)
                .build();
    }
}
