package dev.selfsame.provisioning;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleId;
import dev.selfsame.access.RoleIndex;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What roles and access profiles lead to, compiled once; immutable, and good for many threads. A disabled role or access
 * profile gives nothing, and what it names but isn't configured is left out.
 */
public final class AccessModel {

    private final Map<RoleId, Role> roles;
    private final Map<RoleId, Access> byRole;
    private final Map<AccessProfileId, AccessProfile> profiles;
    private final Map<AccessProfileId, Access> byProfile;
    private final Map<EntitlementId, Entitlement> entitlements;
    private final Map<SourceId, Source> sources;
    private final RoleIndex index;

    private AccessModel(Configured configured) {
        this.roles = byId(configured.roles(), Role::id);
        this.profiles = byId(configured.profiles(), AccessProfile::id);
        this.entitlements = byId(configured.entitlements(), Entitlement::id);
        this.sources = byId(configured.sources(), Source::id);
        this.byProfile = new HashMap<>();
        profiles.values().forEach(profile -> byProfile.put(profile.id(), compiled(profile)));
        this.byRole = new HashMap<>();
        roles.values().forEach(role -> byRole.put(role.id(), compiled(role)));
        this.index = RoleIndex.of(configured.roles());
    }

    /** What it is compiled from. */
    public record Configured(
            List<Role> roles, List<AccessProfile> profiles, List<Entitlement> entitlements, List<Source> sources) {
        public Configured {
            roles = List.copyOf(roles);
            profiles = List.copyOf(profiles);
            entitlements = List.copyOf(entitlements);
            sources = List.copyOf(sources);
        }
    }

    /** Where nothing is configured. */
    public static AccessModel none() {
        return compiled(new Configured(List.of(), List.of(), List.of(), List.of()));
    }

    public static AccessModel compiled(Configured configured) {
        return new AccessModel(configured);
    }

    private static <K, V> Map<K, V> byId(Collection<V> values, Function<V, K> id) {
        return values.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }

    private Access compiled(AccessProfile profile) {
        if (!profile.enabled()) {
            return Access.NONE;
        }
        List<Access> parts = new ArrayList<>(rights(profile.entitlements()));
        parts.add(new Access(Set.of(profile.source()), Set.of()));
        return Access.all(parts);
    }

    private Access compiled(Role role) {
        if (!role.enabled()) {
            return Access.NONE;
        }
        List<Access> parts = new ArrayList<>(rights(role.entitlements()));
        role.accessProfiles().forEach(profile -> parts.add(of(profile)));
        return Access.all(parts);
    }

    private List<Access> rights(List<EntitlementId> ids) {
        return ids.stream()
                .map(this::grant)
                .flatMap(Optional::stream)
                .map(Access::of)
                .toList();
    }

    Optional<Grant> grant(EntitlementId id) {
        return Optional.ofNullable(entitlements.get(id))
                .map(entitlement -> new Grant(entitlement.source(), entitlement.attribute(), entitlement.value()));
    }

    Access of(RoleId role) {
        return byRole.getOrDefault(role, Access.NONE);
    }

    Access of(AccessProfileId profile) {
        return byProfile.getOrDefault(profile, Access.NONE);
    }

    public Optional<Role> role(RoleId id) {
        return Optional.ofNullable(roles.get(id));
    }

    Optional<AccessProfile> profile(AccessProfileId id) {
        return Optional.ofNullable(profiles.get(id));
    }

    Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** Who has which role by its membership. */
    public RoleIndex index() {
        return index;
    }
}
