package dev.selfsame.json;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleId;
import dev.selfsame.source.SourceId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads entitlements, access profiles and roles. */
final class AccessShape {

    private AccessShape() {}

    static Optional<Entitlement> entitlement(String id, Exported object, Directory sources) {
        Optional<String> source = sources.findHere(object.at("source"));
        Optional<String> attribute = object.at("attribute").required();
        Optional<String> value = object.at("value").required();
        if (source.isEmpty() || attribute.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Entitlement.builder()
                .id(new EntitlementId(id))
                .name(object.name().orElse(id))
                .description(object.description())
                .source(new SourceId(source.get()))
                .attribute(attribute.get())
                .value(value.get())
                .privileged(object.at("privileged").flag().orElse(false))
                .requestable(object.at("requestable").flag().orElse(false))
                .build());
    }

    static Optional<AccessProfile> accessProfile(
            String id, Exported object, Directory sources, Directory entitlements) {
        return sources.findHere(object.at("source")).map(source -> AccessProfile.builder()
                .id(new AccessProfileId(id))
                .name(object.name().orElse(id))
                .description(object.description())
                .source(new SourceId(source))
                .addAllEntitlements(references(object.at("entitlements"), entitlements, EntitlementId::new))
                .enabled(object.at("enabled").flag().orElse(false))
                .requestable(object.at("requestable").flag().orElse(true))
                .build());
    }

    static Role role(String id, Exported object, Contents contents) {
        return Role.builder()
                .id(new RoleId(id))
                .name(object.name().orElse(id))
                .description(object.description())
                .enabled(object.at("enabled").flag().orElse(false))
                .requestable(object.at("requestable").flag().orElse(false))
                .addAllAccessProfiles(
                        references(object.at("accessProfiles"), contents.accessProfiles(), AccessProfileId::new))
                .addAllEntitlements(references(object.at("entitlements"), contents.entitlements(), EntitlementId::new))
                .membership(new MembershipShape(contents.sources()).read(object.at("membership")))
                .build();
    }

    private static <I> List<I> references(Place list, Directory directory, Function<String, I> id) {
        return list.objects().stream()
                .map(directory::find)
                .flatMap(Optional::stream)
                .distinct()
                .map(id)
                .toList();
    }
}
