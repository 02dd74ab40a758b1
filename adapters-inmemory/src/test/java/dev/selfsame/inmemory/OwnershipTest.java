package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.decision.Reassignment.Item;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ownership.Association;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.refusal.Refusal.NotFound;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnershipTest {

    private static final OwnedEntity ARTIST = new OwnedEntity("ROLE", "r1", "Artist");
    private static final OwnedEntity GARDEN = new OwnedEntity("GARDEN", "g1", "Kew");
    private static final AssociationType GARDENER = new AssociationType("GARDENER");

    private final World world = new World();
    private IdentityId ada;
    private IdentityId bob;

    @BeforeEach
    void two_people() {
        world.person("1", "Ada Lovelace").person("2", "Bob Ross").aggregateHr();
        ada = world.idOf("Ada Lovelace");
        bob = world.idOf("Bob Ross");
    }

    @Test
    void who_owns_nothing_has_an_empty_checklist() {
        assertThat(world.system().ownership(ada)).isEqualTo(Either.right(List.of()));
    }

    @Test
    void an_unknown_identity_has_no_checklist() {
        assertThat(world.system().ownership(new IdentityId("nobody")))
                .isEqualTo(Either.left(new NotFound("IDENTITY", "nobody")));
    }

    @Test
    void a_host_has_associations_of_its_own() {
        world.system().own(ada, GARDENER, GARDEN).get();
        assertThat(world.system().ownership(ada))
                .isEqualTo(Either.right(List.of(new Association(GARDENER, List.of(GARDEN)))));
    }

    @Test
    void everything_is_handed_over_at_once() {
        world.system().own(ada, AssociationType.ROLE_OWNER, ARTIST).get();
        world.system().own(ada, GARDENER, GARDEN).get();
        world.system().reassignAll(ada, bob).get();
        assertThat(world.system().ownership(ada)).isEqualTo(Either.right(List.of()));
        assertThat(world.system().ownership(bob))
                .isEqualTo(Either.right(List.of(
                        new Association(GARDENER, List.of(GARDEN)),
                        new Association(AssociationType.ROLE_OWNER, List.of(ARTIST)))));
    }

    @Test
    void a_chosen_line_is_handed_over_and_the_others_stay() {
        world.system().own(ada, AssociationType.ROLE_OWNER, ARTIST).get();
        world.system().own(ada, GARDENER, GARDEN).get();
        assertThat(world.system().reassign(ada, bob, Set.of(new Item(GARDENER, "GARDEN", "g1"))))
                .isEqualTo(Either.right(List.of(new Ownership(bob, GARDENER, GARDEN))));
        assertThat(world.system().ownership(ada))
                .isEqualTo(Either.right(List.of(new Association(AssociationType.ROLE_OWNER, List.of(ARTIST)))));
    }

    @Test
    void nothing_is_handed_over_when_one_chosen_line_is_not_owned() {
        world.system().own(ada, GARDENER, GARDEN).get();
        Set<Item> items =
                Set.of(new Item(GARDENER, "GARDEN", "g1"), new Item(AssociationType.ROLE_OWNER, "ROLE", "r1"));
        assertThat(world.system().reassign(ada, bob, items)).isEqualTo(Either.left(new NotFound("ROLE", "r1")));
        assertThat(world.system().ownership(ada))
                .isEqualTo(Either.right(List.of(new Association(GARDENER, List.of(GARDEN)))));
    }

    @Test
    void nobody_hands_over_to_themselves() {
        assertThat(world.system().reassignAll(ada, ada))
                .isEqualTo(Either.left(new InvalidParameter("new owner", "it is the present one")));
    }

    @Test
    void after_handing_over_the_former_owner_can_be_deleted() {
        world.system().own(ada, AssociationType.ROLE_OWNER, ARTIST).get();
        world.system().reassignAll(ada, bob).get();
        assertThat(world.system().delete(ada).isRight()).isTrue();
    }

    @Test
    void a_resource_can_be_left_without_an_owner() {
        world.system().own(ada, GARDENER, GARDEN).get();
        world.system().disown(GARDENER, "GARDEN", "g1").get();
        assertThat(world.system().disown(GARDENER, "GARDEN", "g1"))
                .isEqualTo(Either.left(new NotFound("GARDEN", "g1")));
    }
}
