package dev.selfsame.ownership;

import static dev.selfsame.ownership.AssociationType.CAMPAIGN_OWNER;
import static dev.selfsame.ownership.AssociationType.ROLE_OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.identity.IdentityId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssociationTest {

    private static final OwnedEntity ENGINEER = new OwnedEntity("ROLE", "2", "Engineer");
    private static final OwnedEntity ENGINEER_TOO = new OwnedEntity("ROLE", "3", "Engineer");
    private static final OwnedEntity PILOT = new OwnedEntity("ROLE", "1", "Pilot");
    private static final OwnedEntity SPRING = new OwnedEntity("CAMPAIGN_CAMPAIGNER", "9", "Spring");

    private static Ownership owning(AssociationType type, OwnedEntity entity) {
        return new Ownership(new IdentityId("ada"), type, entity);
    }

    @Test
    void who_owns_nothing_has_an_empty_checklist() {
        assertThat(Association.checklist(List.of())).isEmpty();
    }

    @Test
    void the_checklist_is_ordered_by_type_and_then_by_name_and_then_by_id() {
        List<Ownership> ownerships = new ArrayList<>(List.of(
                owning(ROLE_OWNER, PILOT),
                owning(ROLE_OWNER, ENGINEER_TOO),
                owning(CAMPAIGN_OWNER, SPRING),
                owning(ROLE_OWNER, ENGINEER)));
        Random random = new Random(3);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(ownerships, random);
            assertThat(Association.checklist(ownerships))
                    .containsExactly(
                            new Association(CAMPAIGN_OWNER, List.of(SPRING)),
                            new Association(ROLE_OWNER, List.of(ENGINEER, ENGINEER_TOO, PILOT)));
        }
    }

    @Test
    void an_association_does_not_change_when_the_list_that_it_came_from_does() {
        List<OwnedEntity> entities = new ArrayList<>(List.of(PILOT));
        Association association = new Association(ROLE_OWNER, entities);
        entities.clear();
        assertThat(association).isEqualTo(new Association(ROLE_OWNER, List.of(PILOT)));
    }

    @Test
    void the_published_literals_are_these() {
        assertThat(ROLE_OWNER).hasToString("ROLE_OWNER");
        assertThat(CAMPAIGN_OWNER).hasToString("CAMPAIGN_OWNER");
    }

    @Test
    void the_text_form_of_a_claim_shows_no_name() {
        OwnerClaim claim = new OwnerClaim(ROLE_OWNER, PILOT, Optional.empty(), Optional.of("Ada Lovelace"));
        assertThat(claim.toString()).contains("ROLE_OWNER", "Pilot").doesNotContain("Ada");
    }
}
