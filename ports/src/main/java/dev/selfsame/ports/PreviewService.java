package dev.selfsame.ports;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.refresh.IdentityPreview;
import dev.selfsame.refresh.Preview;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.transform.Trace;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Previews and traces. */
record PreviewService(Wiring wiring) {

    Either<Refusal, IdentityPreview> preview(IdentityId id, Optional<List<AttributeMapping>> mappings) {
        return found(id).flatMap(who -> preview().of(who, mappings));
    }

    Either<Refusal, Trace> explain(IdentityId id, String attribute) {
        return found(id).flatMap(who -> preview().trace(who, attribute));
    }

    private Preview preview() {
        return new Preview(new Gathered(wiring), wiring.now());
    }

    private Either<Refusal, Identity> found(IdentityId id) {
        return Found.or(wiring.store().identities().byId(id), "IDENTITY", id);
    }
}
