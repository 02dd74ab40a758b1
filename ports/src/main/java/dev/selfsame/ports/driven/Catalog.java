package dev.selfsame.ports.driven;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.TransformId;
import java.util.List;
import java.util.Optional;

/** What is configured. */
public interface Catalog {

    Optional<Source> source(SourceId id);

    /** By the exact name. */
    Optional<Source> sourceNamed(String name);

    /** By name. */
    List<Source> sources();

    Optional<IdentityProfile> profile(ProfileId id);

    /** By priority and then by id. */
    List<IdentityProfile> profiles();

    Optional<StoredTransform> transform(TransformId id);

    /** By the exact name. */
    Optional<StoredTransform> transformNamed(String name);

    /** By name. */
    List<StoredTransform> transforms();

    /** How the accounts of a source are made. */
    Optional<ProvisioningPolicy> provisioningPolicy(SourceId source);

    /** By the ids of the sources. */
    List<ProvisioningPolicy> provisioningPolicies();

    Optional<Role> role(RoleId id);

    /** By name ignoring case. */
    Optional<Role> roleNamed(String name);

    /** By name. */
    List<Role> roles();

    Optional<AccessProfile> accessProfile(AccessProfileId id);

    /** By name and then by id. */
    List<AccessProfile> accessProfiles();

    Optional<Entitlement> entitlement(EntitlementId id);

    /** By name and then by id. */
    List<Entitlement> entitlements();

    /** Another number whenever something is configured anew; cheap, so that what rests on all of it can be kept. */
    long revision();
}
