package dev.selfsame.json.stored;

import static dev.selfsame.json.stored.Field.list;
import static dev.selfsame.json.stored.Field.optional;
import static dev.selfsame.json.stored.Field.required;
import static dev.selfsame.json.stored.Field.usually;
import static dev.selfsame.json.stored.Plain.FLAG;
import static dev.selfsame.json.stored.Plain.LONG;
import static dev.selfsame.json.stored.Plain.TEXT;
import static dev.selfsame.json.stored.Plain.literal;

import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.profile.IdentityState;
import dev.selfsame.profile.InvitationOptions;
import dev.selfsame.profile.LifecycleStateDefinition;
import dev.selfsame.transform.AccountAttribute;
import dev.selfsame.transform.Transform;
import java.util.List;

/** The shapes of identity profiles. */
final class ProfileShapes {

    private static final Kind<AccountAttribute> ACCOUNT_ATTRIBUTE = new Kind<>(
            "accountAttribute",
            ObjectShape.of(
                    required("source", SourceShapes.ID, AccountAttribute::source),
                    required("attribute", TEXT, AccountAttribute::attribute),
                    AccountAttribute::new));

    private static final Shape<Transform> TRANSFORM = new Kinds<>(
            transform -> ACCOUNT_ATTRIBUTE.writing((AccountAttribute) transform), List.of(ACCOUNT_ATTRIBUTE));

    private static final Shape<AttributeMapping> MAPPING = ObjectShape.of(
            required("identityAttribute", TEXT, AttributeMapping::identityAttribute),
            required("transform", TRANSFORM, AttributeMapping::transform),
            AttributeMapping::new);

    private static final Shape<LifecycleStateDefinition> LIFECYCLE_STATE = ObjectShape.of(
            required("technicalName", TEXT, LifecycleStateDefinition::technicalName),
            required("name", TEXT, LifecycleStateDefinition::name),
            usually(false, "enabled", FLAG, LifecycleStateDefinition::enabled),
            required("identityState", literal(IdentityState.class), LifecycleStateDefinition::identityState),
            LifecycleStateDefinition::new);

    private static final Shape<InvitationOptions> INVITATIONS = ObjectShape.of(
            required("addressAttribute", TEXT, InvitationOptions::addressAttribute), InvitationOptions::new);

    static final Shape<IdentityProfile> PROFILE = Building.of(IdentityProfile::builder, IdentityProfile.Builder::build)
            .with(required("id", IdentityShapes.PROFILE_ID, IdentityProfile::id), IdentityProfile.Builder::id)
            .with(required("name", TEXT, IdentityProfile::name), IdentityProfile.Builder::name)
            .with(optional("description", TEXT, IdentityProfile::description), IdentityProfile.Builder::description)
            .with(usually(10L, "priority", LONG, IdentityProfile::priority), IdentityProfile.Builder::priority)
            .with(
                    required("authoritativeSource", SourceShapes.ID, IdentityProfile::authoritativeSource),
                    IdentityProfile.Builder::authoritativeSource)
            .with(list("mappings", MAPPING, IdentityProfile::mappings), IdentityProfile.Builder::addAllMappings)
            .with(
                    list("lifecycleStates", LIFECYCLE_STATE, IdentityProfile::lifecycleStates),
                    IdentityProfile.Builder::addAllLifecycleStates)
            .with(
                    usually(InvitationOptions.WORK, "invitations", INVITATIONS, IdentityProfile::invitations),
                    IdentityProfile.Builder::invitations)
            .with(usually(false, "timeBased", FLAG, IdentityProfile::timeBased), IdentityProfile.Builder::timeBased)
            .with(usually(1L, "version", LONG, IdentityProfile::version), IdentityProfile.Builder::version)
            .shape();

    private ProfileShapes() {}
}
