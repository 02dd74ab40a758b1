package dev.selfsame.decision;

import static dev.selfsame.decision.Samples.NOW;
import static dev.selfsame.decision.Samples.decision;
import static dev.selfsame.ownership.AssociationType.CAMPAIGN_OWNER;
import static dev.selfsame.ownership.AssociationType.ROLE_OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.decision.Reassignment.Item;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event.OwnershipAssigned;
import dev.selfsame.identity.Identity;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.refusal.Refusal.NotFound;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReassignmentTest {

    private static final Identity ADA = Samples.ada();
    private static final Identity BOB = Samples.bob();
    private static final OwnedEntity ENGINEER = new OwnedEntity("ROLE", "1", "Engineer");
    private static final OwnedEntity PILOT = new OwnedEntity("ROLE", "2", "Pilot");
    private static final Ownership ADAS_ENGINEER = new Ownership(ADA.id(), ROLE_OWNER, ENGINEER);
    private static final Ownership ADAS_PILOT = new Ownership(ADA.id(), ROLE_OWNER, PILOT);
    private static final Ownership BOBS_ENGINEER = new Ownership(BOB.id(), ROLE_OWNER, ENGINEER);
    private static final Ownership BOBS_PILOT = new Ownership(BOB.id(), ROLE_OWNER, PILOT);
    private static final List<Ownership> OWNED = List.of(ADAS_ENGINEER, ADAS_PILOT);

    private static Either<Refusal, Decision<List<Ownership>>> chosen(Item... items) {
        return Reassignment.decide(ADA, BOB, OWNED, Optional.of(Set.of(items)), NOW);
    }

    private static OwnershipAssigned moved(Ownership ownership) {
        return new OwnershipAssigned(ownership, Optional.of(ADA.id()), NOW);
    }

    @Test
    void all_that_is_owned_is_given_away() {
        assertThat(Reassignment.decide(ADA, BOB, OWNED, Optional.empty(), NOW))
                .isEqualTo(Either.right(decision(
                        List.of(BOBS_ENGINEER, BOBS_PILOT), List.of(moved(BOBS_ENGINEER), moved(BOBS_PILOT)))));
    }

    @Test
    void only_what_is_chosen_is_given_away() {
        assertThat(chosen(Item.of(ADAS_PILOT)))
                .isEqualTo(Either.right(decision(List.of(BOBS_PILOT), List.of(moved(BOBS_PILOT)))));
    }

    @Test
    void where_nothing_is_chosen_nothing_is_given_away() {
        assertThat(chosen()).isEqualTo(Either.right(decision(List.of(), List.of())));
    }

    @Test
    void who_owns_nothing_gives_nothing_away() {
        assertThat(Reassignment.decide(ADA, BOB, List.of(), Optional.empty(), NOW))
                .isEqualTo(Either.right(decision(List.of(), List.of())));
    }

    @Test
    void where_a_chosen_one_is_not_owned_nothing_is_given_away() {
        assertThat(chosen(Item.of(ADAS_PILOT), new Item(ROLE_OWNER, "ROLE", "9")))
                .isEqualTo(Either.left(new NotFound("ROLE", "9")));
    }

    @Test
    void what_is_owned_in_another_way_is_not_owned_in_this_one() {
        assertThat(chosen(new Item(CAMPAIGN_OWNER, "ROLE", "1"))).isEqualTo(Either.left(new NotFound("ROLE", "1")));
    }

    @Test
    void nobody_gives_to_themselves() {
        assertThat(Reassignment.decide(ADA, ADA, OWNED, Optional.empty(), NOW))
                .isEqualTo(Either.left(new InvalidParameter("new owner", "it is the present one")));
    }

    @Test
    void an_item_names_a_line_of_the_checklist() {
        assertThat(Item.of(ADAS_PILOT)).isEqualTo(new Item(ROLE_OWNER, "ROLE", "2"));
    }
}
