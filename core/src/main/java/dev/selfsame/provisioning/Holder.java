package dev.selfsame.provisioning;

import dev.selfsame.access.RoleAssignment;
import dev.selfsame.attribute.Values;
import dev.selfsame.identity.Identity;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.source.Account;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A person for whom is planned, with all that they have. */
@Value.Immutable
@Values
public interface Holder extends WithHolder {

    Identity identity();

    /** The profile, whose lifecycle states bring access and account actions. */
    Optional<IdentityProfile> profile();

    List<Account> accounts();

    List<RoleAssignment> assignments();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a holder. */
    final class Builder extends ImmutableHolder.Builder {
        Builder() {}
    }
}
