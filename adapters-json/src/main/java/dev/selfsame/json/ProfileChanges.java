package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import java.util.List;
import java.util.Optional;

/** Writes what has changed of an identity profile; its lifecycle states are {@link StateChanges}. */
record ProfileChanges(TransformChanges transforms, References references) {

    void profile(Exported object, Changes<IdentityProfile> changes) {
        changes.optionalText("description", IdentityProfile::description)
                .number("priority", IdentityProfile::priority)
                .flag("hasTimeBasedAttr", IdentityProfile::timeBased)
                .field(
                        "authoritativeSource",
                        each -> references.to(
                                Types.SOURCE, each.authoritativeSource().value()));
        if (changes.before().isEmpty()) {
            Changes.object(changes.object(), "identityAttributeConfig").put("enabled", true);
        }
        if (changes.hasChanged(IdentityProfile::invitations)) {
            Changes.object(changes.object(), "invitationOptions")
                    .put("addressAttribute", changes.now().invitations().addressAttribute());
        }
        if (changes.hasChanged(IdentityProfile::mappings)) {
            mappings(object, changes);
        }
    }

    private void mappings(Exported object, Changes<IdentityProfile> changes) {
        List<AttributeMapping> before =
                changes.before().map(IdentityProfile::mappings).orElse(List.of());
        JsonNode merged = new Merged<>(
                        entry -> entry.at("identityAttributeName").text(),
                        Merged.byKey(before, AttributeMapping::identityAttribute),
                        Merged.byKey(changes.now().mappings(), AttributeMapping::identityAttribute))
                .of(object.at("identityAttributeConfig").at("attributeTransforms"), this::mapping);
        Changes.object(changes.object(), "identityAttributeConfig").set("attributeTransforms", merged);
    }

    private JsonNode mapping(Optional<JsonNode> there, Optional<AttributeMapping> before, AttributeMapping now) {
        ObjectNode entry = there.map(ObjectNode.class::cast)
                .orElseGet(() ->
                        JsonNodeFactory.instance.objectNode().put("identityAttributeName", now.identityAttribute()));
        JsonNode definition = transforms.definition(
                entry.path("transformDefinition"), before.map(AttributeMapping::transform), now.transform());
        return entry.set("transformDefinition", definition);
    }
}
