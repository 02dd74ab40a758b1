package dev.selfsame.decision;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleId;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.OwnerClaim;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.TransformId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is configured already, as the configuration that it came from; a claim means whom it names by id. */
record Shelf(Configuration configuration, List<Ownership> owners) implements Configuring.Present {

    static Shelf empty() {
        return new Shelf(Configuration.builder().build(), List.of());
    }

    private static <T> Optional<T> only(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    @Override
    public Optional<Source> source(SourceId id) {
        return only(configuration.sources(), source -> source.id().equals(id));
    }

    @Override
    public Optional<Source> sourceNamed(String name) {
        return only(configuration.sources(), source -> source.name().equals(name));
    }

    @Override
    public Optional<IdentityProfile> profile(ProfileId id) {
        return only(configuration.profiles(), profile -> profile.id().equals(id));
    }

    @Override
    public Optional<StoredTransform> transform(TransformId id) {
        return only(configuration.transforms(), transform -> transform.id().equals(id));
    }

    @Override
    public Optional<StoredTransform> transformNamed(String name) {
        return only(configuration.transforms(), transform -> transform.name().equals(name));
    }

    @Override
    public Optional<ProvisioningPolicy> provisioningPolicy(SourceId source) {
        return only(configuration.policies(), policy -> policy.source().equals(source));
    }

    @Override
    public Optional<Entitlement> entitlement(EntitlementId id) {
        return only(
                configuration.entitlements(), entitlement -> entitlement.id().equals(id));
    }

    @Override
    public Optional<AccessProfile> accessProfile(AccessProfileId id) {
        return only(configuration.accessProfiles(), profile -> profile.id().equals(id));
    }

    @Override
    public Optional<Role> role(RoleId id) {
        return only(configuration.roles(), role -> role.id().equals(id));
    }

    @Override
    public Optional<Role> roleNamed(String name) {
        return only(configuration.roles(), role -> role.name().equalsIgnoreCase(name));
    }

    @Override
    public Optional<IdentityId> ownerOf(AssociationType type, OwnedEntity entity) {
        return only(owners, owned -> owned.type().equals(type) && owned.entity().equals(entity))
                .map(Ownership::owner);
    }

    @Override
    public Optional<IdentityId> claimed(OwnerClaim claim) {
        return claim.id().map(IdentityId::new);
    }
}
