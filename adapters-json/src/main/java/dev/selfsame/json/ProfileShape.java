package dev.selfsame.json;

import dev.selfsame.identity.ProfileId;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.profile.InvitationOptions;
import dev.selfsame.profile.LifecycleStateDefinition;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.Definition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an identity profile, with its mappings. */
final class ProfileShape {

    private final Directory sources;
    private final TransformShape transforms;
    private final Lint lint;

    ProfileShape(Directory sources, Lint lint) {
        this.sources = sources;
        this.transforms = new TransformShape(new SourceMentions(sources));
        this.lint = lint;
    }

    /** Empty without an authoritative source, and for one that says it is disabled: what is there then stays as it is. */
    Optional<IdentityProfile> read(String id, Exported object, List<LifecycleStateDefinition> states) {
        Place config = object.at("identityAttributeConfig");
        if (!config.at("enabled").flag().orElse(true)) {
            config.at("enabled").complain("the profile is disabled, and is left out");
            return Optional.empty();
        }
        return sources.findHere(object.at("authoritativeSource")).map(source -> {
            IdentityProfile.Builder profile = IdentityProfile.builder()
                    .id(new ProfileId(id))
                    .name(object.name().orElse(id))
                    .description(object.description())
                    .authoritativeSource(new SourceId(source))
                    .addAllMappings(mappings(object.name().orElse(id), config))
                    .addAllLifecycleStates(states)
                    .timeBased(object.at("hasTimeBasedAttr").flag().orElse(false));
            object.at("priority").whole().ifPresent(profile::priority);
            object.at("invitationOptions")
                    .at("addressAttribute")
                    .text()
                    .map(InvitationOptions::new)
                    .ifPresent(profile::invitations);
            return profile.build();
        });
    }

    /** The first one where several are for the same attribute. */
    private List<AttributeMapping> mappings(String profile, Place config) {
        List<AttributeMapping> mappings = new ArrayList<>();
        Set<String> mapped = new HashSet<>();
        for (Place entry : config.at("attributeTransforms").objects()) {
            Optional<String> attribute = entry.at("identityAttributeName").required();
            if (attribute.isPresent() && !mapped.add(attribute.get())) {
                entry.at("identityAttributeName").complain("the attribute is mapped already");
            } else {
                attribute.flatMap(name -> mapping(profile, name, entry)).ifPresent(mappings::add);
            }
        }
        return mappings;
    }

    private Optional<AttributeMapping> mapping(String profile, String attribute, Place entry) {
        Place definition = entry.at("transformDefinition");
        return transforms.read(definition).map(transform -> {
            if (transform instanceof Definition own) {
                lint.addMapping(profile, attribute, own.document(), definition);
            }
            return new AttributeMapping(attribute, transform);
        });
    }
}
