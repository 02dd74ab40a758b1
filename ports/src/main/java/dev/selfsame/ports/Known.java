package dev.selfsame.ports;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleId;
import dev.selfsame.decision.Configuring;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.OwnerClaim;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Window;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.TransformId;
import java.util.List;
import java.util.Optional;

/** What is configured in a store, as the core asks for it, and whether somebody stands alone there. */
record Known(Store store) implements Configuring.Present {

    @Override
    public Optional<StoredTransform> transform(TransformId id) {
        return store.catalog().transform(id);
    }

    @Override
    public Optional<StoredTransform> transformNamed(String name) {
        return store.catalog().transformNamed(name);
    }

    @Override
    public Optional<Source> source(SourceId id) {
        return store.catalog().source(id);
    }

    @Override
    public Optional<Source> sourceNamed(String name) {
        return store.catalog().sourceNamed(name);
    }

    @Override
    public Optional<IdentityProfile> profile(ProfileId id) {
        return store.catalog().profile(id);
    }

    @Override
    public Optional<ProvisioningPolicy> provisioningPolicy(SourceId source) {
        return store.catalog().provisioningPolicy(source);
    }

    @Override
    public Optional<Entitlement> entitlement(EntitlementId id) {
        return store.catalog().entitlement(id);
    }

    @Override
    public Optional<AccessProfile> accessProfile(AccessProfileId id) {
        return store.catalog().accessProfile(id);
    }

    @Override
    public Optional<Role> role(RoleId id) {
        return store.catalog().role(id);
    }

    @Override
    public Optional<Role> roleNamed(String name) {
        return store.catalog().roleNamed(name);
    }

    @Override
    public Optional<IdentityId> ownerOf(AssociationType type, OwnedEntity entity) {
        return store.ownerships().ownership(type, entity.type(), entity.id()).map(Ownership::owner);
    }

    @Override
    public Optional<IdentityId> claimed(OwnerClaim claim) {
        return claim.id()
                .flatMap(id -> Optional.of(id).filter(text -> !text.isBlank()))
                .flatMap(id -> store.identities().byId(new IdentityId(id)))
                .map(Identity::id)
                .or(() -> claim.name().flatMap(name -> only(FilterField.ALIAS, name)))
                .or(() -> claim.name().flatMap(name -> only(FilterField.NAME, name)));
    }

    private Optional<IdentityId> only(FilterField field, String value) {
        List<Identity> found = two(field, value);
        return found.size() == 1 ? Optional.of(found.get(0).id()) : Optional.empty();
    }

    private List<Identity> two(FilterField field, String value) {
        IdentityQuery query = IdentityQuery.builder()
                .filter(new Filter.Equal(field, value))
                .window(new Window.Offset(2, 0))
                .build();
        return store.identities().list(query).get().items();
    }

    /** Whether an identity has one account and no other tie, so that it may go with the account if it is a stand-in. */
    boolean standsAlone(Identity identity) {
        IdentityId id = identity.id();
        return !identity.isProtected()
                && store.accounts().of(id).size() == 1
                && store.ownerships().of(id).isEmpty()
                && store.assignments().of(id).isEmpty()
                && store.registrations().invitationOf(id).isEmpty()
                && store.registrations().verificationsOf(id).isEmpty()
                && store.identities().reportsOf(id).isEmpty();
    }
}
