package dev.selfsame.json;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.Role;
import dev.selfsame.decision.Configuration;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnerClaim;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.source.Source;
import dev.selfsame.transform.Finding;
import dev.selfsame.transform.StoredTransform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the exported objects together into a configuration. */
final class Assembly {

    private final Contents contents;
    private final List<OwnerClaim> owners = new ArrayList<>();
    private final Configuration configuration;
    private final Lint lint;

    Assembly(Contents contents) {
        this.contents = contents;
        List<StoredTransform> transforms = new StoredTransforms(contents.sources()).of(contents.transforms());
        this.lint = new Lint(transforms.stream().map(StoredTransform::name).collect(Collectors.toSet()));
        transforms.forEach(transform -> lint.add(
                transform.name(),
                transform.document(),
                contents.transforms().object(transform.id().value()).content()));
        List<IdentityProfile> profiles = profiles();
        this.configuration = Configuration.builder()
                .addAllSources(sources(profiles))
                .addAllTransforms(transforms)
                .addAllPolicies(policies())
                .addAllProfiles(profiles)
                .addAllEntitlements(entitlements())
                .addAllAccessProfiles(accessProfiles())
                .addAllRoles(roles())
                .addAllOwners(owners)
                .build();
    }

    Configuration configuration() {
        return configuration;
    }

    List<Finding> findings(Set<String> rules) {
        return lint.findings(rules);
    }

    /** A source is authoritative when it says so or an identity profile rests on it, as the schema defines it. */
    private List<Source> sources(List<IdentityProfile> profiles) {
        Set<String> authoritative = profiles.stream()
                .map(profile -> profile.authoritativeSource().value())
                .collect(Collectors.toSet());
        Map<String, Source> read = new LinkedHashMap<>();
        contents.sources().all().forEach((id, object) -> {
            Source source = SourceShape.read(id, object);
            read.put(id, source.withAuthoritative(source.authoritative() || authoritative.contains(id)));
            own(object, AssociationType.SOURCE_OWNER, Types.SOURCE, id);
        });
        contents.ofType(Types.SYNC).forEach(config -> SyncShape.apply(config, contents.sources(), read));
        return List.copyOf(read.values());
    }

    private List<ProvisioningPolicy> policies() {
        PolicyShape shape = new PolicyShape(contents.sources(), lint);
        List<ProvisioningPolicy> read = new ArrayList<>();
        contents.sources().all().forEach((id, object) -> shape.read(id, object).ifPresent(read::add));
        return read;
    }

    private List<IdentityProfile> profiles() {
        Directory profiles = contents.profiles();
        LifecycleStates states = new LifecycleStates(profiles, contents.sources());
        profiles.all().forEach(states::addEmbedded);
        contents.ofType(Types.LIFECYCLE_STATE).forEach(states::addExported);
        ProfileShape shape = new ProfileShape(contents.sources(), lint);
        return readable(profiles, (id, object) -> shape.read(id, object, states.of(id)));
    }

    private List<Entitlement> entitlements() {
        return readable(contents.entitlements(), (id, object) -> AccessShape.entitlement(id, object, contents.sources())
                .map(entitlement -> {
                    own(object, AssociationType.ENTITLEMENT_OWNER, Types.ENTITLEMENT, id);
                    return entitlement;
                }));
    }

    private List<AccessProfile> accessProfiles() {
        return readable(contents.accessProfiles(), (id, object) -> AccessShape.accessProfile(
                        id, object, contents.sources(), contents.entitlements())
                .map(accessProfile -> {
                    own(object, AssociationType.ACCESS_PROFILE_OWNER, Types.ACCESS_PROFILE, id);
                    return accessProfile;
                }));
    }

    private List<Role> roles() {
        List<Role> read = new ArrayList<>();
        contents.roles().all().forEach((id, object) -> {
            read.add(AccessShape.role(id, object, contents));
            own(object, AssociationType.ROLE_OWNER, Types.ROLE, id);
        });
        return read;
    }

    /** Reads an object, or tells by a complaint why not. */
    private interface Reader<T> {
        Optional<T> read(String id, Exported object);
    }

    /** What is left out isn't used, but its complaint says so already. */
    private static <T> List<T> readable(Directory directory, Reader<T> reader) {
        List<T> read = new ArrayList<>();
        directory.all().forEach((id, object) -> {
            Optional<T> each = reader.read(id, object);
            each.ifPresentOrElse(read::add, object.content()::understood);
        });
        return read;
    }

    private void own(Exported object, AssociationType type, String entityType, String id) {
        OwnerShape.claim(object, type, entityType, id).ifPresent(owners::add);
    }
}
