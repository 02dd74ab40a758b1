package dev.selfsame.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.IdentityId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleIndexTest {

    private static final int ROUNDS = 150;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 100, 400})
    void the_index_finds_what_looking_at_every_role_finds(int count) {
        RandomRoles random = new RandomRoles(count);
        for (int round = 0; round < ROUNDS; round++) {
            List<Role> roles = random.roles(count);
            RoleIndex index = RoleIndex.of(roles);
            for (int person = 0; person < 10; person++) {
                Facts facts = random.facts();
                assertThat(index.rolesOf(facts)).isEqualTo(PlainRoles.of(roles, facts));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void what_changed_of_a_person_leads_to_the_same_as_looking_anew(int count) {
        RandomRoles random = new RandomRoles(1000 + count);
        for (int round = 0; round < ROUNDS; round++) {
            List<Role> roles = random.roles(count);
            RoleIndex index = RoleIndex.of(roles);
            Facts old = random.facts();
            Set<RoleId> before = index.rolesOf(old);
            for (int edit = 0; edit < 10; edit++) {
                Facts now = random.edited(old);
                Set<RoleId> after = index.rolesAfter(before, old, now);
                assertThat(after).isEqualTo(PlainRoles.of(roles, now));
                old = now;
                before = after;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 40, 200})
    void an_index_with_changed_roles_is_as_good_as_a_new_one(int count) {
        RandomRoles random = new RandomRoles(2000 + count);
        Map<RoleId, Role> roles = new LinkedHashMap<>();
        RoleIndex index = RoleIndex.of(List.of());
        for (int edit = 0; edit < 20 * ROUNDS; edit++) {
            Role role = random.role(random.any(numbers(count)));
            if (random.chance(3)) {
                index = index.without(role.id());
                roles.remove(role.id());
            } else {
                index = index.with(role);
                roles.put(role.id(), role);
            }
            Facts facts = random.facts();
            assertThat(index.rolesOf(facts)).isEqualTo(PlainRoles.of(roles.values(), facts));
        }
    }

    @Test
    void an_index_of_which_all_roles_are_taken_is_empty() {
        RandomRoles random = new RandomRoles(3);
        List<Role> roles = random.roles(300);
        RoleIndex index = RoleIndex.of(roles);
        assertThat(index.isEmpty()).isFalse();
        for (Role role : roles) {
            index = index.without(role.id());
        }
        assertThat(index.isEmpty()).isTrue();
        for (int person = 0; person < ROUNDS; person++) {
            assertThat(index.rolesOf(random.facts())).isEmpty();
        }
    }

    @Test
    void the_last_of_several_roles_with_the_same_id_counts() {
        Role role = Role.builder().id(new RoleId("r")).name("R").enabled(true).build();
        IdentityId ada = new IdentityId("ada");
        Role named = role.withMembership(new Membership.Listed(Set.of(ada)));
        Facts facts = new Facts(ada, Attributes.none(), List.of());

        assertThat(RoleIndex.of(List.of(role, named)).rolesOf(facts)).containsExactly(role.id());
        assertThat(RoleIndex.of(List.of(named, role)).isEmpty()).isTrue();
    }

    @Test
    void facts_of_two_people_are_not_compared() {
        RoleIndex index = RoleIndex.of(List.of());
        Facts ada = new Facts(new IdentityId("ada"), Attributes.none(), List.of());
        Facts bob = new Facts(new IdentityId("bob"), Attributes.none(), List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> index.rolesAfter(Set.of(), ada, bob));
    }

    private static List<Integer> numbers(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(i);
        }
        return numbers;
    }
}
