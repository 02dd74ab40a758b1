package dev.selfsame.tck;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ports.driven.Catalog;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.TransformId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks at all that is configured for every answer. */
record NaiveCatalog(NaiveStore store) implements Catalog {

    @Override
    public Optional<Source> source(SourceId id) {
        return Optional.ofNullable(store.state().sources.get(id.value()));
    }

    @Override
    public Optional<Source> sourceNamed(String name) {
        return sources().stream().filter(source -> source.name().equals(name)).findFirst();
    }

    @Override
    public List<Source> sources() {
        return store.state().sources.values().stream()
                .sorted(Comparator.comparing(Source::name))
                .toList();
    }

    @Override
    public Optional<IdentityProfile> profile(ProfileId id) {
        return Optional.ofNullable(store.state().profiles.get(id.value()));
    }

    @Override
    public List<IdentityProfile> profiles() {
        return store.state().profiles.values().stream()
                .sorted(Comparator.comparing(IdentityProfile::priority))
                .toList();
    }

    @Override
    public Optional<StoredTransform> transform(TransformId id) {
        return Optional.ofNullable(store.state().transforms.get(id.value()));
    }

    @Override
    public Optional<StoredTransform> transformNamed(String name) {
        return transforms().stream()
                .filter(transform -> transform.name().equals(name))
                .findFirst();
    }

    @Override
    public List<StoredTransform> transforms() {
        return store.state().transforms.values().stream()
                .sorted(Comparator.comparing(StoredTransform::name))
                .toList();
    }

    @Override
    public Optional<ProvisioningPolicy> provisioningPolicy(SourceId source) {
        return Optional.ofNullable(store.state().policies.get(source.value()));
    }

    @Override
    public List<ProvisioningPolicy> provisioningPolicies() {
        return List.copyOf(store.state().policies.values());
    }

    @Override
    public Optional<Role> role(RoleId id) {
        return Optional.ofNullable(store.state().roles.get(id.value()));
    }

    @Override
    public Optional<Role> roleNamed(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return roles().stream()
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    @Override
    public List<Role> roles() {
        return store.state().roles.values().stream()
                .sorted(Comparator.comparing(Role::name))
                .toList();
    }

    @Override
    public Optional<AccessProfile> accessProfile(AccessProfileId id) {
        return Optional.ofNullable(store.state().accessProfiles.get(id.value()));
    }

    @Override
    public Optional<Entitlement> entitlement(EntitlementId id) {
        return Optional.ofNullable(store.state().entitlements.get(id.value()));
    }

    @Override
    public List<AccessProfile> accessProfiles() {
        return store.state().accessProfiles.values().stream()
                .sorted(Comparator.comparing(AccessProfile::name))
                .toList();
    }

    @Override
    public List<Entitlement> entitlements() {
        return store.state().entitlements.values().stream()
                .sorted(Comparator.comparing(Entitlement::name))
                .toList();
    }

    @Override
    public long revision() {
        return store.revision();
    }
}
