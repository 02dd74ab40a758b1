package dev.selfsame.decision;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.Role;
import dev.selfsame.attribute.Values;
import dev.selfsame.ownership.OwnerClaim;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.source.Source;
import dev.selfsame.transform.StoredTransform;
import java.util.List;
import org.immutables.value.Value;

/** What documents configure; loading the same again changes nothing. */
@Value.Immutable
@Values
public interface Configuration extends WithConfiguration {

    List<Source> sources();

    List<StoredTransform> transforms();

    List<ProvisioningPolicy> policies();

    List<IdentityProfile> profiles();

    List<Entitlement> entitlements();

    List<AccessProfile> accessProfiles();

    List<Role> roles();

    List<OwnerClaim> owners();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a configuration. */
    final class Builder extends ImmutableConfiguration.Builder {
        Builder() {}
    }
}
