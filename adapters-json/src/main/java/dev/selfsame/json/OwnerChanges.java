package dev.selfsame.json;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnerClaim;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes who has come to own what. */
record OwnerChanges(List<OwnerClaim> before, List<OwnerClaim> now) {

    private static final Map<String, AssociationType> TYPES = Map.of(
            Types.SOURCE, AssociationType.SOURCE_OWNER,
            Types.ENTITLEMENT, AssociationType.ENTITLEMENT_OWNER,
            Types.ACCESS_PROFILE, AssociationType.ACCESS_PROFILE_OWNER,
            Types.ROLE, AssociationType.ROLE_OWNER);

    void of(String type, String id, ObjectNode object) {
        AssociationType association = TYPES.get(type);
        if (association == null) {
            return;
        }
        Optional<OwnerClaim> old = claim(before, association, id);
        Optional<OwnerClaim> wanted = claim(now, association, id);
        if (old.isPresent() && wanted.isEmpty()) {
            object.set("owner", NullNode.getInstance());
        }
        wanted.filter(claim -> old.filter(each -> isSame(each, claim)).isEmpty())
                .ifPresent(claim -> write(Changes.object(object, "owner"), claim));
    }

    private static Optional<OwnerClaim> claim(List<OwnerClaim> claims, AssociationType type, String id) {
        return claims.stream()
                .filter(claim ->
                        claim.type().equals(type) && claim.entity().id().equals(id))
                .findFirst();
    }

    private static boolean isSame(OwnerClaim one, OwnerClaim other) {
        return one.id().equals(other.id()) && one.name().equals(other.name());
    }

    private static void write(ObjectNode owner, OwnerClaim claim) {
        owner.put("type", "IDENTITY");
        Changes.set(owner, "id", Changes.orNull(claim.id()));
        Changes.set(owner, "name", Changes.orNull(claim.name()));
    }
}
