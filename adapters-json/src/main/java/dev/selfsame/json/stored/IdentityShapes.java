package dev.selfsame.json.stored;

import static dev.selfsame.json.stored.Field.optional;
import static dev.selfsame.json.stored.Field.required;
import static dev.selfsame.json.stored.Field.set;
import static dev.selfsame.json.stored.Field.usually;
import static dev.selfsame.json.stored.Plain.FLAG;
import static dev.selfsame.json.stored.Plain.INSTANT;
import static dev.selfsame.json.stored.Plain.INT;
import static dev.selfsame.json.stored.Plain.LONG;
import static dev.selfsame.json.stored.Plain.TEXT;
import static dev.selfsame.json.stored.Plain.literal;
import static dev.selfsame.json.stored.Plain.text;
import static java.util.Comparator.naturalOrder;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.LifecycleState;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.identity.ProcessingState.Failed;
import dev.selfsame.identity.ProcessingState.Ok;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.identity.UserLevel;
import java.util.List;

/** The shapes of identities. */
final class IdentityShapes {

    static final Shape<IdentityId> ID = text(IdentityId::new, IdentityId::value);
    static final Shape<ProfileId> PROFILE_ID = text(ProfileId::new, ProfileId::value);

    static final Shape<IdentityReference> REFERENCE = ObjectShape.of(
            required("id", ID, IdentityReference::id),
            required("name", TEXT, IdentityReference::name),
            IdentityReference::new);

    private static final Shape<IdentityReference> NAMELESS =
            new Mapped<>(ID, IdentityReference::id, id -> new IdentityReference(id, ""));

    private static final Kind<Ok> OK = new Kind<>("ok", new ObjectShape<>(List.of(), parts -> new Ok()));
    private static final Kind<Failed> FAILED = new Kind<>(
            "failed",
            ObjectShape.of(
                    required("date", INSTANT, Failed::date),
                    required("stage", TEXT, Failed::stage),
                    required("retryCount", INT, Failed::retryCount),
                    required("message", TEXT, Failed::message),
                    Failed::new));
    private static final Shape<ProcessingState> PROCESSING_STATE = new Kinds<>(
            state -> state instanceof Failed failed ? FAILED.writing(failed) : OK.writing((Ok) state),
            List.of(OK, FAILED));

    private static final Shape<LifecycleState> LIFECYCLE_STATE = ObjectShape.of(
            required("name", TEXT, LifecycleState::stateName),
            usually(false, "manuallyUpdated", FLAG, LifecycleState::manuallyUpdated),
            LifecycleState::new);

    private static final Building<Identity, Identity.Builder> COMMON = Building.of(
                    Identity::builder, Identity.Builder::build)
            .with(required("id", ID, Identity::id), Identity.Builder::id)
            .with(required("name", TEXT, Identity::name), Identity.Builder::name)
            .with(required("created", INSTANT, Identity::created), Identity.Builder::created)
            .with(required("modified", INSTANT, Identity::modified), Identity.Builder::modified)
            .with(optional("alias", TEXT, Identity::alias), Identity.Builder::alias)
            .with(required("status", literal(IdentityStatus.class), Identity::status), Identity.Builder::status)
            .with(
                    optional("processingState", PROCESSING_STATE, Identity::processingState),
                    Identity.Builder::processingState)
            .with(optional("lastRefresh", INSTANT, Identity::lastRefresh), Identity.Builder::lastRefresh)
            .with(optional("lastSync", INSTANT, Identity::lastSync), Identity.Builder::lastSync)
            .with(
                    optional("lifecycleState", LIFECYCLE_STATE, Identity::lifecycleState),
                    Identity.Builder::lifecycleState)
            .with(usually(true, "correlated", FLAG, Identity::correlated), Identity.Builder::correlated)
            .with(usually(false, "protected", FLAG, Identity::isProtected), Identity.Builder::isProtected)
            .with(optional("profile", PROFILE_ID, Identity::profile), Identity.Builder::profile)
            .with(
                    set("levels", literal(UserLevel.class), naturalOrder(), Identity::levels),
                    Identity.Builder::addAllLevels)
            .with(optional("nextChange", INSTANT, Identity::nextChange), Identity.Builder::nextChange)
            .with(optional("basis", TEXT, Identity::basis), Identity.Builder::basis)
            .with(
                    usually(Fulfilment.SETTLED, "fulfilment", literal(Fulfilment.class), Identity::fulfilment),
                    Identity.Builder::fulfilment)
            .with(optional("ledger", TEXT, Identity::ledger), Identity.Builder::ledger)
            .with(usually(1L, "version", LONG, Identity::version), Identity.Builder::version);

    static final Shape<Identity> DETAIL = COMMON.with(
                    optional("manager", NAMELESS, Identity::manager), Identity.Builder::manager)
            .shape();

    static final Shape<Identity> WHOLE = COMMON.with(
                    optional("manager", REFERENCE, Identity::manager), Identity.Builder::manager)
            .with(usually(false, "isManager", FLAG, Identity::isManager), Identity.Builder::isManager)
            .with(
                    usually(Attributes.none(), "attributes", AttributeShapes.ATTRIBUTES, Identity::attributes),
                    Identity.Builder::attributes)
            .shape();

    private IdentityShapes() {}
}
