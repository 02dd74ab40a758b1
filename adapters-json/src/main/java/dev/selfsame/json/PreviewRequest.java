package dev.selfsame.json;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.profile.AttributeMapping;
import java.util.List;
import java.util.Optional;

/**
 * A preview that is asked for.
 *
 * @param mappings in the place of all those that the identity's profile has; empty where none are given
 */
public record PreviewRequest(IdentityId identity, Optional<List<AttributeMapping>> mappings) {
    public PreviewRequest {
        mappings = mappings.map(List::copyOf);
    }
}
