package dev.selfsame.decision;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.CriterionFault;
import dev.selfsame.access.CriterionKey;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Membership;
import dev.selfsame.access.Membership.Criteria;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleId;
import dev.selfsame.decision.Reassignment.Item;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.AccessProfileConfigured;
import dev.selfsame.event.Event.EntitlementConfigured;
import dev.selfsame.event.Event.OwnershipAssigned;
import dev.selfsame.event.Event.ProfileConfigured;
import dev.selfsame.event.Event.ProvisioningPolicyConfigured;
import dev.selfsame.event.Event.RoleConfigured;
import dev.selfsame.event.Event.SourceConfigured;
import dev.selfsame.event.Event.TransformConfigured;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.OwnerClaim;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.query.Folding;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.TransformId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes in a configuration: what is new or differs is recorded, what can't hold is left out and reported. */
public final class Configuring {

    private final Present present;
    private final Instant at;
    private final List<Event> events = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private final Set<Item> claimed = new HashSet<>();
    private final Set<SourceId> governed = new HashSet<>();
    private final Map<SourceId, Source> sources = new LinkedHashMap<>();
    private final Map<EntitlementId, Entitlement> entitlements = new LinkedHashMap<>();
    private final Map<AccessProfileId, AccessProfile> accessProfiles = new LinkedHashMap<>();

    private Configuring(Present present, Instant at) {
        this.present = present;
        this.at = at;
    }

    /** What is configured already, and who owns what. */
    public interface Present {
        Optional<Source> source(SourceId id);

        Optional<Source> sourceNamed(String name);

        Optional<StoredTransform> transform(TransformId id);

        Optional<StoredTransform> transformNamed(String name);

        Optional<ProvisioningPolicy> provisioningPolicy(SourceId source);

        Optional<IdentityProfile> profile(ProfileId id);

        Optional<Entitlement> entitlement(EntitlementId id);

        Optional<AccessProfile> accessProfile(AccessProfileId id);

        Optional<Role> role(RoleId id);

        Optional<Role> roleNamed(String name);

        Optional<IdentityId> ownerOf(AssociationType type, OwnedEntity entity);

        /** The one identity that a claim means. */
        Optional<IdentityId> claimed(OwnerClaim claim);
    }

    /** Something that was left out; {@code object} is its type and name. */
    public record Problem(String object, String reason) {}

    /** How many objects were new or differed, and what was left out. */
    public record Loaded(int changed, List<Problem> problems) {
        public Loaded {
            problems = List.copyOf(problems);
        }
    }

    public static Decision<Loaded> decide(Configuration configuration, Present present, Instant at) {
        return new Configuring(present, at).decided(configuration);
    }

    private Decision<Loaded> decided(Configuration configuration) {
        configuration.sources().forEach(this::source);
        configuration.transforms().forEach(new TransformNames()::transform);
        configuration.policies().forEach(this::policy);
        configuration.profiles().forEach(this::profile);
        configuration.entitlements().forEach(this::entitlement);
        configuration.accessProfiles().forEach(this::accessProfile);
        configuration.roles().forEach(new RoleNames()::role);
        configuration.owners().forEach(this::owner);
        return Decision.answering(new Loaded(events.size(), problems)).alsoRecording(events);
    }

    private void source(Source wanted) {
        Optional<Source> namesake =
                present.sourceNamed(wanted.name()).filter(other -> !other.id().equals(wanted.id()));
        if (namesake.isPresent() || sources.values().stream().anyMatch(other -> clash(other, wanted))) {
            problem("SOURCE", wanted.name(), "another source has the same id or name");
            return;
        }
        sources.put(wanted.id(), wanted);
        changed(wanted, present.source(wanted.id()), Source::withVersion, Source::version)
                .map(next -> new SourceConfigured(next, at))
                .ifPresent(events::add);
    }

    private static boolean clash(Source one, Source other) {
        return one.id().equals(other.id()) || one.name().equals(other.name());
    }

    /** Transforms, whose names are unique. */
    private final class TransformNames {

        private final Set<String> taken = new HashSet<>();

        void transform(StoredTransform wanted) {
            if (repeated(wanted.id(), "TRANSFORM", wanted.name())) {
                return;
            }
            boolean clash = present.transformNamed(wanted.name())
                            .filter(other -> !other.id().equals(wanted.id()))
                            .isPresent()
                    || !taken.add(wanted.name());
            if (clash) {
                problem("TRANSFORM", wanted.name(), "another transform has the same name");
                return;
            }
            changed(wanted, present.transform(wanted.id()), StoredTransform::withVersion, StoredTransform::version)
                    .map(next -> new TransformConfigured(next, at))
                    .ifPresent(events::add);
        }
    }

    private void policy(ProvisioningPolicy wanted) {
        if (!governed.add(wanted.source())) {
            problem("PROVISIONING_POLICY", wanted.name(), "its source has another one; the first counts");
            return;
        }
        if (!knows(wanted.source())) {
            problem("PROVISIONING_POLICY", wanted.name(), "its source is unknown");
            return;
        }
        changed(
                        wanted,
                        present.provisioningPolicy(wanted.source()),
                        ProvisioningPolicy::withVersion,
                        ProvisioningPolicy::version)
                .map(next -> new ProvisioningPolicyConfigured(next, at))
                .ifPresent(events::add);
    }

    private void profile(IdentityProfile wanted) {
        if (repeated(wanted.id(), "IDENTITY_PROFILE", wanted.name())) {
            return;
        }
        if (!knows(wanted.authoritativeSource())) {
            problem("IDENTITY_PROFILE", wanted.name(), "its authoritative source is unknown");
            return;
        }
        changed(wanted, present.profile(wanted.id()), IdentityProfile::withVersion, IdentityProfile::version)
                .map(next -> new ProfileConfigured(next, at))
                .ifPresent(events::add);
    }

    private void entitlement(Entitlement wanted) {
        if (repeated(wanted.id(), "ENTITLEMENT", wanted.name())) {
            return;
        }
        if (!knows(wanted.source())) {
            problem("ENTITLEMENT", wanted.name(), "its source is unknown");
            return;
        }
        entitlements.put(wanted.id(), wanted);
        changed(wanted, present.entitlement(wanted.id()), Entitlement::withVersion, Entitlement::version)
                .map(next -> new EntitlementConfigured(next, at))
                .ifPresent(events::add);
    }

    private void accessProfile(AccessProfile wanted) {
        if (repeated(wanted.id(), "ACCESS_PROFILE", wanted.name())) {
            return;
        }
        if (!knows(wanted.source())) {
            problem("ACCESS_PROFILE", wanted.name(), "its source is unknown");
            return;
        }
        accessProfiles.put(wanted.id(), wanted);
        AccessProfile known = wanted.withEntitlements(
                onlyKnown(wanted.entitlements(), this::knows, "ACCESS_PROFILE", wanted.name(), "entitlement"));
        changed(known, present.accessProfile(wanted.id()), AccessProfile::withVersion, AccessProfile::version)
                .map(next -> new AccessProfileConfigured(next, at))
                .ifPresent(events::add);
    }

    /** Roles, whose names are unique. */
    private final class RoleNames {

        private final Map<String, RoleId> taken = new LinkedHashMap<>();

        void role(Role wanted) {
            if (repeated(wanted.id(), "ROLE", wanted.name())) {
                return;
            }
            String key = Folding.fold(wanted.name());
            boolean clash = present.roleNamed(wanted.name())
                            .filter(other -> !other.id().equals(wanted.id()))
                            .isPresent()
                    || taken.putIfAbsent(key, wanted.id()) != null;
            if (clash) {
                problem("ROLE", wanted.name(), "another role has the same name");
                return;
            }
            Role known = wanted.withAccessProfiles(onlyKnown(
                            wanted.accessProfiles(), Configuring.this::knows, "ROLE", wanted.name(), "access profile"))
                    .withEntitlements(onlyKnown(
                            wanted.entitlements(), Configuring.this::knows, "ROLE", wanted.name(), "entitlement"))
                    .withMembership(wanted.membership().filter(each -> isFine(each, wanted.name())));
            changed(known, present.role(wanted.id()), Role::withVersion, Role::version)
                    .map(next -> new RoleConfigured(next, at))
                    .ifPresent(events::add);
        }
    }

    /** Whether people can be given a role by it; else that is reported. */
    private boolean isFine(Membership membership, String role) {
        if (!(membership instanceof Criteria criteria)) {
            return true;
        }
        Set<CriterionFault> faults = CriterionFault.in(criteria.criterion());
        List<SourceId> unknown = criteria.criterion().keys().stream()
                .map(CriterionKey::onSource)
                .flatMap(Optional::stream)
                .distinct()
                .filter(source -> !knows(source))
                .toList();
        faults.forEach(fault -> problem("ROLE", role, fault.explanation() + " and are left out"));
        unknown.forEach(
                id -> problem("ROLE", role, "its criteria mention the unknown source " + id + " and are left out"));
        return faults.isEmpty() && unknown.isEmpty();
    }

    private void owner(OwnerClaim claim) {
        Optional<IdentityId> owner = present.claimed(claim);
        if (owner.isEmpty()) {
            problem(claim.entity().type(), claim.entity().name(), "its owner is unknown, so nobody owns it");
            return;
        }
        Optional<IdentityId> previous = present.ownerOf(claim.type(), claim.entity());
        if (previous.isEmpty() && claimed.add(Item.of(new Ownership(owner.get(), claim.type(), claim.entity())))) {
            events.add(new OwnershipAssigned(new Ownership(owner.get(), claim.type(), claim.entity()), previous, at));
        }
    }

    private boolean repeated(Object id, String type, String name) {
        boolean repeated = !seen.add(id);
        if (repeated) {
            problem(type, name, "its id is given twice; the first counts");
        }
        return repeated;
    }

    private boolean knows(SourceId id) {
        return sources.containsKey(id) || present.source(id).isPresent();
    }

    private boolean knows(EntitlementId id) {
        return entitlements.containsKey(id) || present.entitlement(id).isPresent();
    }

    private boolean knows(AccessProfileId id) {
        return accessProfiles.containsKey(id) || present.accessProfile(id).isPresent();
    }

    private <I> List<I> onlyKnown(
            List<I> ids, java.util.function.Predicate<I> known, String type, String name, String what) {
        ids.stream()
                .filter(known.negate())
                .forEach(id -> problem(type, name, "its " + what + " " + id + " is unknown and left out"));
        return ids.stream().filter(known).toList();
    }

    private interface Versioning<T> {
        T with(T value, long version);
    }

    private static <T> Optional<T> changed(
            T wanted, Optional<T> present, Versioning<T> versioning, Function<T, Long> version) {
        if (present.isEmpty()) {
            return Optional.of(versioning.with(wanted, 1));
        }
        long now = version.apply(present.get());
        return versioning.with(wanted, now).equals(present.get())
                ? Optional.empty()
                : Optional.of(versioning.with(wanted, now + 1));
    }

    private void problem(String type, String name, String reason) {
        problems.add(new Problem(type + " " + name, reason));
    }
}
