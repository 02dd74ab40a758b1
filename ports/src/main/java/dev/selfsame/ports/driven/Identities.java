package dev.selfsame.ports.driven;

import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Page;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.source.IdentityLookup;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The identities that a store holds; managers' names and {@code isManager} are current whenever one is read. */
public interface Identities extends IdentityLookup {

    Optional<Identity> byId(IdentityId id);

    /** In the order given; ids that nobody has are left out. */
    List<Identity> byIds(Collection<IdentityId> ids);

    /**
     * The correlated identities whose attribute has one of these values, ignoring case, by the values as they were given;
     * those that nobody has are left out.
     */
    Map<String, Set<IdentityId>> having(String attribute, Collection<String> values);

    @Override
    default Set<IdentityId> having(String attribute, String value) {
        return having(attribute, List.of(value)).getOrDefault(value, Set.of());
    }

    /**
     * Who of the correlated identities has these aliases, ignoring case, by the aliases as they were given; those that
     * nobody has are left out.
     */
    Map<String, IdentityId> byAlias(Collection<String> aliases);

    /** Refused with {@link Refusal.InvalidParameter} for a cursor that belongs to another query. */
    Either<Refusal, Page<Identity>> list(IdentityQuery query);

    /** Those whose manager it is, by id. */
    List<Identity> reportsOf(IdentityId manager);

    /** The ids of a profile's identities after a given one, in ascending order. */
    List<IdentityId> ofProfile(ProfileId profile, Optional<IdentityId> after, int most);

    /** The ids of the identities with whom provisioning is so far, after a given one, in ascending order. */
    List<IdentityId> in(Fulfilment fulfilment, Optional<IdentityId> after, int most);
}
