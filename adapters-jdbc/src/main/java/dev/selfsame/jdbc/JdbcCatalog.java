package dev.selfsame.jdbc;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.json.stored.StoredForm;
import dev.selfsame.ports.driven.Catalog;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.TransformId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is configured, as it is in the database. */
record JdbcCatalog(Transactions transactions) implements Catalog {

    private static Sql from(String kind, Session session) {
        return Sql.of("SELECT id, document FROM {configured} WHERE tenant = ")
                .value(session.tenant().id())
                .add(" AND kind = ")
                .value(kind);
    }

    private <T> List<T> found(StoredForm<T> form, String kind, Sql condition) {
        return transactions.read(session -> session.list(
                from(kind, session).add(condition),
                row -> Stored.read(form, row, 2, "configured.document", row.getString(1))));
    }

    private <T> Optional<T> byId(StoredForm<T> form, String kind, String id) {
        return found(form, kind, Sql.of(" AND ").is("id", id)).stream().findFirst();
    }

    private <T> Optional<T> named(StoredForm<T> form, String kind, String name, byte[] key) {
        return Storable.is(name)
                ? found(form, kind, Sql.of(" AND name_key = ").value(key)).stream()
                        .findFirst()
                : Optional.empty();
    }

    private <T> List<T> all(StoredForm<T> form, String kind, Comparator<T> order) {
        return found(form, kind, Sql.of("")).stream().sorted(order).toList();
    }

    @Override
    public Optional<Source> source(SourceId id) {
        return byId(StoredForm.source(), "source", id.value());
    }

    @Override
    public Optional<Source> sourceNamed(String name) {
        return named(StoredForm.source(), "source", name, Key.exact(name));
    }

    @Override
    public List<Source> sources() {
        return all(StoredForm.source(), "source", Comparator.comparing(Source::name));
    }

    @Override
    public Optional<IdentityProfile> profile(ProfileId id) {
        return byId(StoredForm.profile(), "profile", id.value());
    }

    @Override
    public List<IdentityProfile> profiles() {
        return all(
                StoredForm.profile(),
                "profile",
                Comparator.comparing(IdentityProfile::priority)
                        .thenComparing(profile -> profile.id().value()));
    }

    @Override
    public Optional<StoredTransform> transform(TransformId id) {
        return byId(StoredForm.transform(), "transform", id.value());
    }

    @Override
    public Optional<StoredTransform> transformNamed(String name) {
        return named(StoredForm.transform(), "transform", name, Key.exact(name));
    }

    @Override
    public List<StoredTransform> transforms() {
        return all(StoredForm.transform(), "transform", Comparator.comparing(StoredTransform::name));
    }

    @Override
    public Optional<ProvisioningPolicy> provisioningPolicy(SourceId source) {
        return byId(StoredForm.provisioningPolicy(), "provisioning_policy", source.value());
    }

    @Override
    public List<ProvisioningPolicy> provisioningPolicies() {
        return all(
                StoredForm.provisioningPolicy(),
                "provisioning_policy",
                Comparator.comparing(ProvisioningPolicy::source));
    }

    @Override
    public Optional<Role> role(RoleId id) {
        return byId(StoredForm.role(), "role", id.value());
    }

    @Override
    public Optional<Role> roleNamed(String name) {
        return named(StoredForm.role(), "role", name, Key.folded(name));
    }

    @Override
    public List<Role> roles() {
        return all(StoredForm.role(), "role", Comparator.comparing(Role::name));
    }

    @Override
    public Optional<AccessProfile> accessProfile(AccessProfileId id) {
        return byId(StoredForm.accessProfile(), "access_profile", id.value());
    }

    @Override
    public List<AccessProfile> accessProfiles() {
        return all(
                StoredForm.accessProfile(),
                "access_profile",
                Comparator.comparing(AccessProfile::name)
                        .thenComparing(profile -> profile.id().value()));
    }

    @Override
    public Optional<Entitlement> entitlement(EntitlementId id) {
        return byId(StoredForm.entitlement(), "entitlement", id.value());
    }

    @Override
    public List<Entitlement> entitlements() {
        return all(
                StoredForm.entitlement(),
                "entitlement",
                Comparator.comparing(Entitlement::name)
                        .thenComparing(entitlement -> entitlement.id().value()));
    }

    @Override
    public long revision() {
        return transactions.read(TenantRow::revision);
    }
}
