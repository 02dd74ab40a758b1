package dev.selfsame.ports.driving;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.refresh.IdentityPreview;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.transform.Trace;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Shows what processing would make of an identity's attributes, and why; nothing is recorded. */
public interface PreviewIdentity {

    /**
     * All attributes under other mappings.
     *
     * @param mappings in the place of all those that the identity's profile has; those it has where there are none
     */
    Either<Refusal, IdentityPreview> preview(IdentityId id, Optional<List<AttributeMapping>> mappings);

    /** How an attribute comes to its value now. */
    Either<Refusal, Trace> explain(IdentityId id, String attribute);
}
