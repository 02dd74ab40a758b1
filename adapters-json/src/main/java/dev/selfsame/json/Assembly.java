package dev.selfsame.json;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.Role;
import dev.selfsame.decision.Configuration;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnerClaim;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the exported objects together into a configuration. */
final class Assembly {

    private static final String SOURCE = "SOURCE";
    private static final String PROFILE = "IDENTITY_PROFILE";
    private static final String LIFECYCLE_STATE = "LIFECYCLE_STATE";
    private static final String ENTITLEMENT = "ENTITLEMENT";
    private static final String ACCESS_PROFILE = "ACCESS_PROFILE";
    private static final String ROLE = "ROLE";
    private static final String SYNC = "ATTR_SYNC_SOURCE_CONFIG";
    private static final Set<String> TYPES =
            Set.of(SOURCE, PROFILE, LIFECYCLE_STATE, ENTITLEMENT, ACCESS_PROFILE, ROLE, SYNC);

    private final List<Exported> objects;
    private final Directory sources;
    private final Directory profiles;
    private final Directory entitlements;
    private final Directory accessProfiles;
    private final Directory roles;
    private final List<OwnerClaim> owners = new ArrayList<>();

    private Assembly(List<Exported> objects) {
        this.objects = objects;
        this.sources = Directory.of(SOURCE, "source", objects);
        this.profiles = Directory.of(PROFILE, "identity profile", objects);
        this.entitlements = Directory.of(ENTITLEMENT, "entitlement", objects);
        this.accessProfiles = Directory.of(ACCESS_PROFILE, "access profile", objects);
        this.roles = Directory.of(ROLE, "role", objects);
    }

    static Configuration of(List<Exported> objects) {
        objects.stream()
                .filter(object -> !TYPES.contains(object.type()))
                .map(object -> object.self().at("type"))
                .forEach(type -> type.complain("objects of type %s are not understood".formatted(type.quotable())));
        return new Assembly(objects).assembled();
    }

    private Configuration assembled() {
        List<IdentityProfile> readProfiles = readProfiles();
        return Configuration.builder()
                .addAllSources(readSources(readProfiles))
                .addAllProfiles(readProfiles)
                .addAllEntitlements(readEntitlements())
                .addAllAccessProfiles(readAccessProfiles())
                .addAllRoles(readRoles())
                .addAllOwners(owners)
                .build();
    }

    /** A source is authoritative when it says so or an identity profile rests on it, as the schema defines it. */
    private List<Source> readSources(List<IdentityProfile> profiles) {
        Set<String> authoritative = profiles.stream()
                .map(profile -> profile.authoritativeSource().value())
                .collect(Collectors.toSet());
        Map<String, Source> read = new LinkedHashMap<>();
        sources.all().forEach((id, object) -> {
            Source source = SourceShape.read(id, object);
            read.put(id, source.withAuthoritative(source.authoritative() || authoritative.contains(id)));
            own(object, AssociationType.SOURCE_OWNER, SOURCE, id);
        });
        objects.stream()
                .filter(object -> object.type().equals(SYNC))
                .forEach(config -> SyncShape.apply(config, sources, read));
        return List.copyOf(read.values());
    }

    private List<IdentityProfile> readProfiles() {
        LifecycleStates states = new LifecycleStates(profiles);
        profiles.all().forEach(states::addEmbedded);
        objects.stream().filter(object -> object.type().equals(LIFECYCLE_STATE)).forEach(states::addExported);
        ProfileShape shape = new ProfileShape(sources);
        List<IdentityProfile> read = new ArrayList<>();
        profiles.all()
                .forEach((id, object) -> shape.read(id, object, states.of(id)).ifPresent(read::add));
        return read;
    }

    private List<Entitlement> readEntitlements() {
        List<Entitlement> read = new ArrayList<>();
        entitlements.all().forEach((id, object) -> AccessShape.entitlement(id, object, sources)
                .ifPresent(entitlement -> {
                    read.add(entitlement);
                    own(object, AssociationType.ENTITLEMENT_OWNER, ENTITLEMENT, id);
                }));
        return read;
    }

    private List<AccessProfile> readAccessProfiles() {
        List<AccessProfile> read = new ArrayList<>();
        accessProfiles.all().forEach((id, object) -> AccessShape.accessProfile(id, object, sources, entitlements)
                .ifPresent(accessProfile -> {
                    read.add(accessProfile);
                    own(object, AssociationType.ACCESS_PROFILE_OWNER, ACCESS_PROFILE, id);
                }));
        return read;
    }

    private List<Role> readRoles() {
        List<Role> read = new ArrayList<>();
        roles.all().forEach((id, object) -> {
            read.add(AccessShape.role(id, object, accessProfiles, entitlements));
            own(object, AssociationType.ROLE_OWNER, ROLE, id);
        });
        return read;
    }

    private void own(Exported object, AssociationType type, String entityType, String id) {
        OwnerShape.claim(object, type, entityType, id).ifPresent(owners::add);
    }
}
