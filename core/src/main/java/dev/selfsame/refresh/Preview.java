package dev.selfsame.refresh;

import dev.selfsame.identity.Identity;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.refusal.Refusal.NotFound;
import dev.selfsame.source.Account;
import dev.selfsame.transform.Trace;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Tells what processing would make of somebody's attributes, and why, without doing it. */
public final class Preview {

    private final Surroundings surroundings;
    private final Instant at;

    public Preview(Surroundings surroundings, Instant at) {
        this.surroundings = surroundings;
        this.at = at;
    }

    /**
     * All attributes.
     *
     * @param mappings in the place of all those that the identity's profile has; those it has where there are none
     */
    public Either<Refusal, IdentityPreview> of(Identity who, Optional<List<AttributeMapping>> mappings) {
        return profile(who)
                .map(profile -> preview(who, mappings.map(profile::withMappings).orElse(profile)));
    }

    /** How one attribute comes to its value. */
    public Either<Refusal, Trace> trace(Identity who, String attribute) {
        return profile(who).flatMap(profile -> trace(who, profile, attribute));
    }

    private Either<Refusal, IdentityProfile> profile(Identity who) {
        return Profiles.of(surroundings.accounts(who.id()), surroundings.profiles())
                .filter(any -> who.correlated())
                .<Either<Refusal, IdentityProfile>>map(Either::right)
                .orElseGet(() -> Either.left(new InvalidParameter(
                        "identityId", "the identity has no account on the source of any identity profile")));
    }

    private IdentityPreview preview(Identity who, IdentityProfile profile) {
        Recalculation.Calculated calculated = recalculation(who, profile).settled();
        List<IdentityPreview.Attribute> attributes = new ArrayList<>();
        TreeSet<String> others = new TreeSet<>(who.attributes().names());
        for (AttributeMapping mapping : profile.mappings()) {
            String name = mapping.identityAttribute();
            others.remove(name);
            attributes.add(new IdentityPreview.Attribute(
                    name,
                    calculated.attributes().get(name),
                    who.attributes().get(name),
                    Optional.ofNullable(calculated.errors().get(name))));
        }
        others.forEach(name -> attributes.add(new IdentityPreview.Attribute(
                name, Optional.empty(), who.attributes().get(name), Optional.empty())));
        return new IdentityPreview(who.reference(), attributes);
    }

    private Either<Refusal, Trace> trace(Identity who, IdentityProfile profile, String attribute) {
        return recalculation(who, profile)
                .trace(attribute)
                .<Either<Refusal, Trace>>map(Either::right)
                .orElseGet(() -> Either.left(new NotFound("ATTRIBUTE_MAPPING", attribute)));
    }

    private Recalculation recalculation(Identity who, IdentityProfile profile) {
        List<Account> accounts = surroundings.accounts(who.id());
        Identity before = who.withBasis(Optional.empty());
        Identity managed = new ManagerSearch(surroundings)
                .managerOf(who.id(), profile, accounts)
                .fold(reason -> before.withManager(Optional.empty()), before::withManager);
        return new Recalculation(
                surroundings, managed, surroundings.mappings().with(profile).of(profile), accounts, at);
    }
}
