package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.identity;
import static dev.selfsame.tck.Fixtures.identityId;
import static dev.selfsame.tck.Fixtures.ownership;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.event.Event.OwnershipAssigned;
import dev.selfsame.event.Event.OwnershipEnded;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.Ownership;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ownerships are found by owner and by what is owned. */
public abstract class OwnershipsContract extends StoreContract {

    private static final IdentityId ANNA = identityId("anna");
    private static final IdentityId BEN = identityId("ben");

    @BeforeEach
    final void givenTwoPeople() {
        given(new IdentityCreated(identity("anna"), NOON), new IdentityCreated(identity("ben"), NOON));
    }

    private static OwnershipAssigned first(Ownership ownership) {
        return new OwnershipAssigned(ownership, Optional.empty(), NOON);
    }

    private Optional<Ownership> ofRole(String id) {
        return store().ownerships().ownership(AssociationType.ROLE_OWNER, "ROLE", id);
    }

    @Test
    void an_ownership_is_found_by_what_is_owned() {
        given(first(ownership("anna", "r1")), first(ownership("ben", "r2")));

        assertThat(ofRole("r1")).isEqualTo(Optional.of(ownership("anna", "r1")));
        assertThat(ofRole("r3")).isEqualTo(Optional.empty());
        assertThat(ofRole("R1")).isEqualTo(Optional.empty());
    }

    @Test
    void an_identity_has_all_its_ownerships() {
        given(first(ownership("anna", "r1")), first(ownership("ben", "r2")), first(ownership("anna", "r3")));

        assertThat(store().ownerships().of(ANNA))
                .containsExactlyInAnyOrder(ownership("anna", "r1"), ownership("anna", "r3"));
        assertThat(store().ownerships().of(identityId("nobody"))).isEqualTo(List.of());
    }

    @Test
    void a_resource_has_one_owner_for_each_type_of_association() {
        Ownership other = new Ownership(BEN, new AssociationType("DEPUTY"), new OwnedEntity("ROLE", "r1", "Role r1"));
        given(first(ownership("anna", "r1")), first(other));

        assertThat(ofRole("r1")).isEqualTo(Optional.of(ownership("anna", "r1")));
        assertThat(store().ownerships().ownership(new AssociationType("DEPUTY"), "ROLE", "r1"))
                .isEqualTo(Optional.of(other));
    }

    @Test
    void resources_of_different_types_may_have_the_same_id() {
        Ownership other = new Ownership(BEN, AssociationType.ROLE_OWNER, new OwnedEntity("APP", "r1", "Zoë's app 😀"));
        given(first(ownership("anna", "r1")), first(other));

        assertThat(ofRole("r1")).isEqualTo(Optional.of(ownership("anna", "r1")));
        assertThat(store().ownerships().of(BEN)).isEqualTo(List.of(other));
    }

    @Test
    void a_resource_that_changed_hands_is_its_new_owners() {
        Ownership renamed = new Ownership(BEN, AssociationType.ROLE_OWNER, new OwnedEntity("ROLE", "r1", "A new name"));
        given(first(ownership("anna", "r1")), new OwnershipAssigned(renamed, Optional.of(ANNA), NOON));

        assertThat(ofRole("r1")).isEqualTo(Optional.of(renamed));
        assertThat(store().ownerships().of(ANNA)).isEqualTo(List.of());
        assertThat(store().ownerships().of(BEN)).isEqualTo(List.of(renamed));
    }

    @Test
    void an_ownership_that_has_ended_is_gone() {
        given(
                first(ownership("anna", "r1")),
                first(ownership("anna", "r2")),
                new OwnershipEnded(ownership("anna", "r1"), NOON));

        assertThat(ofRole("r1")).isEqualTo(Optional.empty());
        assertThat(store().ownerships().of(ANNA)).isEqualTo(List.of(ownership("anna", "r2")));
    }
}
