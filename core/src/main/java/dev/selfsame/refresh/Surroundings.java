package dev.selfsame.refresh;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.source.Account;
import dev.selfsame.source.IdentityLookup;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import java.util.List;
import java.util.Optional;

/** What processing needs to know beyond the identity itself. */
public interface Surroundings extends IdentityLookup {

    List<Account> accounts(IdentityId identity);

    Optional<Source> source(SourceId source);

    /** Whether another correlated identity has an alias, ignoring case. */
    boolean isTaken(String alias, IdentityId by);

    /** All profiles, the strongest first. */
    List<IdentityProfile> profiles();

    /** Their mappings. */
    Mappings mappings();

    /** Somebody as the last processing left them. */
    Optional<Identity> identity(IdentityId identity);

    /** The correlated identity that has an alias, ignoring case. */
    Optional<Identity> named(String alias);

    /** From what values left to chance follow, together with the identity and the attribute. */
    long seed();
}
