package dev.selfsame.json;

import dev.selfsame.access.Membership;
import dev.selfsame.access.Membership.Criteria;
import dev.selfsame.access.Membership.Listed;
import dev.selfsame.identity.IdentityId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads who has a role without asking for it; what can't be understood leaves the role without. */
record MembershipShape(CriterionShape criteria) {

    /** The kinds that are published. */
    enum Type {
        STANDARD,
        IDENTITY_LIST
    }

    MembershipShape(Directory sources) {
        this(new CriterionShape(sources));
    }

    Optional<Membership> read(Place membership) {
        if (membership.isEmpty()) {
            return Optional.empty();
        }
        if (!membership.isObject()) {
            membership.complain("an object is expected");
            return Optional.empty();
        }
        Optional<Membership> read = Literals.required(membership.at("type"), Type.class)
                .flatMap(type -> type == Type.STANDARD
                        ? criteria.read(membership.at("criteria")).map(Criteria::new)
                        : Optional.of(listed(membership.at("identities"))));
        if (read.isEmpty()) {
            membership.understood();
        }
        return read;
    }

    private static Membership listed(Place identities) {
        Set<IdentityId> listed = new LinkedHashSet<>();
        identities.objects().forEach(identity -> id(identity).ifPresent(listed::add));
        return new Listed(listed);
    }

    private static Optional<IdentityId> id(Place identity) {
        identity.at("type").text();
        return identity.at("id").required().map(IdentityId::new);
    }

    /** The id of somebody who is listed. */
    static Optional<String> known(Place identity) {
        return identity.at("id").text();
    }
}
