package dev.selfsame.json.stored;

import static dev.selfsame.json.stored.Field.list;
import static dev.selfsame.json.stored.Field.optional;
import static dev.selfsame.json.stored.Field.required;
import static dev.selfsame.json.stored.Field.usually;
import static dev.selfsame.json.stored.Plain.FLAG;
import static dev.selfsame.json.stored.Plain.LONG;
import static dev.selfsame.json.stored.Plain.TEXT;
import static dev.selfsame.json.stored.Plain.literal;

import dev.selfsame.profile.AccountAction;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.profile.IdentityState;
import dev.selfsame.profile.InvitationOptions;
import dev.selfsame.profile.LifecycleStateDefinition;
import dev.selfsame.transform.AccountAttribute;
import dev.selfsame.transform.Definition;
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

    private static final Kind<Definition> DEFINITION = new Kind<>(
            "definition",
            ObjectShape.of(required("document", TransformShapes.DOCUMENT, Definition::document), Definition::new));

    static final Shape<Transform> TRANSFORM = new Kinds<>(
            transform -> transform instanceof AccountAttribute attribute
                    ? ACCOUNT_ATTRIBUTE.writing(attribute)
                    : DEFINITION.writing((Definition) transform),
            List.of(ACCOUNT_ATTRIBUTE, DEFINITION));

    private static final Shape<AttributeMapping> MAPPING = ObjectShape.of(
            required("identityAttribute", TEXT, AttributeMapping::identityAttribute),
            required("transform", TRANSFORM, AttributeMapping::transform),
            AttributeMapping::new);

    private static final Shape<AccountAction> ACCOUNT_ACTION = ObjectShape.of(
            required("kind", literal(AccountAction.Kind.class), AccountAction::kind),
            list("sources", SourceShapes.ID, AccountAction::sources),
            AccountAction::new);

    private static final Shape<LifecycleStateDefinition> LIFECYCLE_STATE = Building.of(
                    LifecycleStateDefinition::builder, LifecycleStateDefinition.Builder::build)
            .with(
                    required("technicalName", TEXT, LifecycleStateDefinition::technicalName),
                    LifecycleStateDefinition.Builder::technicalName)
            .with(required("name", TEXT, LifecycleStateDefinition::name), LifecycleStateDefinition.Builder::name)
            .with(
                    optional("description", TEXT, LifecycleStateDefinition::description),
                    LifecycleStateDefinition.Builder::description)
            .with(
                    usually(false, "enabled", FLAG, LifecycleStateDefinition::enabled),
                    LifecycleStateDefinition.Builder::enabled)
            .with(
                    required("identityState", literal(IdentityState.class), LifecycleStateDefinition::identityState),
                    LifecycleStateDefinition.Builder::identityState)
            .with(
                    list("accessProfiles", AccessShapes.ACCESS_PROFILE_ID, LifecycleStateDefinition::accessProfiles),
                    LifecycleStateDefinition.Builder::addAllAccessProfiles)
            .with(
                    list("accountActions", ACCOUNT_ACTION, LifecycleStateDefinition::accountActions),
                    LifecycleStateDefinition.Builder::addAllAccountActions)
            .shape();

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
