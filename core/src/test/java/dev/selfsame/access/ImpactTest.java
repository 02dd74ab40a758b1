package dev.selfsame.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Operation;
import dev.selfsame.access.CriterionKey.OfIdentity;
import dev.selfsame.access.Membership.Criteria;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.IdentityId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImpactTest {

    private static final Role BONN = inCity("Bonn");
    private static final Role ULM = inCity("Ulm");
    private static final List<Facts> PEOPLE =
            List.of(person("ada", "Bonn"), person("bob", "Ulm"), person("eve", "Rom"));

    @Test
    void who_meets_the_new_criteria_gains_and_who_met_the_old_ones_loses() {
        assertThat(impact(Optional.of(BONN), Optional.of(ULM), "ada"))
                .isEqualTo(new Impact(List.of(new IdentityId("bob")), List.of(new IdentityId("ada"))));
    }

    @Test
    void a_role_that_is_disabled_or_deleted_is_lost_and_one_that_is_new_is_gained() {
        Impact lost = new Impact(List.of(), List.of(new IdentityId("ada")));
        assertThat(impact(Optional.of(BONN), Optional.of(BONN.withEnabled(false)), "ada"))
                .isEqualTo(lost);
        assertThat(impact(Optional.of(BONN), Optional.empty(), "ada")).isEqualTo(lost);
        assertThat(impact(Optional.empty(), Optional.of(BONN), "eve"))
                .isEqualTo(new Impact(List.of(new IdentityId("ada")), List.of()));
    }

    @Test
    void what_is_due_anyway_is_not_of_the_change() {
        assertThat(impact(Optional.of(BONN), Optional.of(BONN.withName("Bonn!")), "eve"))
                .isEqualTo(Impact.NONE);
        assertThat(impact(Optional.of(BONN), Optional.of(ULM), "bob").isEmpty()).isTrue();
    }

    @Test
    void impacts_on_parts_of_the_people_are_put_together() {
        Impact whole = impact(Optional.of(BONN), Optional.of(ULM), "ada");
        Impact parts = PEOPLE.stream()
                .map(each ->
                        Impact.of(Optional.of(BONN), Optional.of(ULM), List.of(each), new IdentityId("ada")::equals))
                .reduce(Impact.NONE, Impact::and);
        assertThat(parts).isEqualTo(whole);
    }

    private static Impact impact(Optional<Role> before, Optional<Role> after, String holder) {
        return Impact.of(before, after, PEOPLE, Set.of(new IdentityId(holder))::contains);
    }

    private static Role inCity(String city) {
        return Role.builder()
                .id(new RoleId("r"))
                .name("R")
                .enabled(true)
                .membership(new Criteria(new Comparison(Operation.EQUALS, new OfIdentity("city"), city)))
                .build();
    }

    private static Facts person(String id, String city) {
        return new Facts(new IdentityId(id), Attributes.ofTexts("city", city), List.of());
    }
}
