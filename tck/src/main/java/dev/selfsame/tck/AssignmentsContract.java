package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.assignment;
import static dev.selfsame.tck.Fixtures.identity;
import static dev.selfsame.tck.Fixtures.identityId;
import static dev.selfsame.tck.Fixtures.role;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.AccountTarget;
import dev.selfsame.access.Assigner;
import dev.selfsame.access.AssignmentContext;
import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.ContextAttribute;
import dev.selfsame.access.Dimension;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.access.RoleMatch;
import dev.selfsame.access.RoleReference;
import dev.selfsame.event.AssignmentEnd;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.event.Event.RoleAssigned;
import dev.selfsame.event.Event.RoleAssignmentChanged;
import dev.selfsame.event.Event.RoleAssignmentEnded;
import dev.selfsame.event.Event.RoleConfigured;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.source.SourceId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Assignments are found by id and by identity until they are ended. */
public abstract class AssignmentsContract extends StoreContract {

    @BeforeEach
    final void givenTwoPeople() {
        givenSourcesAndARole();
        given(new IdentityCreated(identity("anna"), NOON), new IdentityCreated(identity("ben"), NOON));
    }

    private void given(RoleAssignment... assignments) {
        given(Arrays.stream(assignments).map(one -> new RoleAssigned(one, NOON)).toArray(Event[]::new));
    }

    private static RoleAssignment added(String id, long secondsLater) {
        return assignment(id, "anna").withAddedDate(NOON.plusSeconds(secondsLater));
    }

    private static RoleAssignment withEverything() {
        ContextAttribute one = new ContextAttribute("department", List.of("R&D"), false, false);
        ContextAttribute several = new ContextAttribute("groups", List.of("b", "a"), true, true);
        AccountTarget target = AccountTarget.builder()
                .source(new SourceId("ad"))
                .sourceName("Active Directory")
                .nativeIdentity("CN=Zoë,DC=x")
                .displayName("Zoë")
                .uuid("{e3b0c442}")
                .accessType("ROLE")
                .accessId("role")
                .accessName("Role role")
                .build();
        return assignment("full", "anna")
                .withComments("because of \"this\" & that 😀")
                .withAssignmentSource("UI")
                .withAssigner(new Assigner.Person(identity("ben").reference()))
                .withAssignedDimensions(new Dimension("d1", "Berlin"), new Dimension("d2", "Łódź"))
                .withAssignmentContext(new AssignmentContext(
                        List.of(several, one),
                        List.of(new RoleMatch("ROLE", "role", "Role role", List.of(one))),
                        "Wed Feb 14 10:58:42"))
                .withAccountTargets(target, target.withSourceName("Copy").withUuid(Optional.empty()))
                .withStartDate(NOON.plusMillis(1))
                .withRemoveDate(NOON.plusSeconds(60));
    }

    @Test
    void an_assignment_is_read_as_it_was_recorded() {
        given(withEverything(), assignment("bare", "anna"));

        assertThat(store().assignments().byId(new AssignmentId("full"))).isEqualTo(Optional.of(withEverything()));
        assertThat(store().assignments().byId(new AssignmentId("bare")))
                .isEqualTo(Optional.of(assignment("bare", "anna")));
    }

    @Test
    void a_changed_assignment_is_read_as_it_was_recorded() {
        RoleAssignment bare = assignment("full", "anna")
                .withAssigner(new Assigner.Unknown("system"))
                .withVersion(2);
        given(withEverything());

        given(new RoleAssignmentChanged(bare, NOON));

        assertThat(store().assignments().byId(new AssignmentId("full"))).isEqualTo(Optional.of(bare));
    }

    @Test
    void an_id_that_no_assignment_has_finds_none() {
        given(assignment("r1", "anna"));

        assertThat(store().assignments().byId(new AssignmentId("R1"))).isEqualTo(Optional.empty());
    }

    @Test
    void an_identitys_assignments_come_by_the_date_added_and_then_by_id() {
        given(added("c", 1), added("b", 1), added("B", 1), added("a", 2), added("d", 0), assignment("other", "ben"));

        assertThat(store().assignments().of(identityId("anna")))
                .isEqualTo(List.of(added("d", 0), added("B", 1), added("b", 1), added("c", 1), added("a", 2)));
    }

    @Test
    void several_identities_have_each_their_own_assignments_in_the_same_order() {
        RoleAssignment bens = assignment("r1", "ben");
        given(new IdentityCreated(identity("carl"), NOON), new IdentityCreated(identity("dora"), NOON));
        given(added("c", 1), added("b", 1), added("B", 1), added("a", 2), added("d", 0), bens, assignment("x", "dora"));

        assertThat(store().assignments()
                        .ofAll(List.of(
                                identityId("ben"), identityId("anna"), identityId("carl"), identityId("nobody"))))
                .isEqualTo(Map.of(
                        identityId("anna"),
                        List.of(added("d", 0), added("B", 1), added("b", 1), added("c", 1), added("a", 2)),
                        identityId("ben"),
                        List.of(bens)));
        assertThat(store().assignments().ofAll(List.of())).isEqualTo(Map.of());
    }

    @Test
    void several_identities_have_no_assignment_that_was_ended() {
        given(assignment("r1", "anna"), assignment("r2", "anna"), assignment("r3", "ben"));

        given(
                new RoleAssignmentEnded(new AssignmentId("r1"), AssignmentEnd.REVOKED, 1, NOON),
                new RoleAssignmentEnded(new AssignmentId("r3"), AssignmentEnd.REVOKED, 1, NOON));

        assertThat(store().assignments().ofAll(List.of(identityId("anna"), identityId("ben"))))
                .isEqualTo(Map.of(identityId("anna"), List.of(assignment("r2", "anna"))));
    }

    @Test
    void a_thousand_identities_have_a_thousand_assignments() {
        store().journal()
                .recordAll(IntStream.range(0, 1000)
                        .mapToObj(i -> decision(
                                new IdentityCreated(identity("i" + i), NOON),
                                new RoleAssigned(assignment("r" + i, "i" + i), NOON)))
                        .toList());
        List<IdentityId> ids =
                IntStream.range(0, 1000).mapToObj(i -> identityId("i" + i)).toList();

        assertThat(store().assignments().ofAll(ids))
                .isEqualTo(IntStream.range(0, 1000)
                        .boxed()
                        .collect(Collectors.toMap(ids::get, i -> List.of(assignment("r" + i, "i" + i)))));
    }

    @Test
    void the_same_role_may_be_assigned_several_times() {
        given(assignment("r1", "anna"), assignment("r2", "anna"));

        assertThat(store().assignments().of(identityId("anna")))
                .isEqualTo(List.of(assignment("r1", "anna"), assignment("r2", "anna")));
    }

    @Test
    void an_assignment_whose_remove_date_has_come_stays_until_it_is_ended() {
        RoleAssignment over = assignment("r1", "anna").withRemoveDate(NOON.minusSeconds(1));
        given(over);

        assertThat(store().assignments().byId(over.id())).isEqualTo(Optional.of(over));
        assertThat(store().assignments().of(identityId("anna"))).isEqualTo(List.of(over));
    }

    @Test
    void an_assignment_that_was_ended_is_gone() {
        given(assignment("r1", "anna"), assignment("r2", "anna"));

        given(new RoleAssignmentEnded(new AssignmentId("r1"), AssignmentEnd.REVOKED, 1, NOON));

        assertThat(store().assignments().byId(new AssignmentId("r1"))).isEqualTo(Optional.empty());
        assertThat(store().assignments().of(identityId("anna"))).isEqualTo(List.of(assignment("r2", "anna")));
    }

    private long count(String role) {
        return store().assignments().count(new RoleId(role));
    }

    private static RoleAssignment toOther(String id) {
        return assignment(id, "anna").withRole(new RoleReference(new RoleId("other"), "Role other"));
    }

    @Test
    void the_assignments_of_a_role_are_counted_also_those_that_are_over() {
        given(new RoleConfigured(role("other"), NOON));
        given(
                assignment("r1", "anna"),
                assignment("r2", "anna").withRemoveDate(NOON.minusSeconds(1)),
                assignment("r3", "ben").withStartDate(NOON.plusSeconds(9)),
                toOther("r4"));

        assertThat(count("role")).isEqualTo(3);
        assertThat(count("other")).isEqualTo(1);
        assertThat(count("Role")).isEqualTo(0);
    }

    @Test
    void an_assignment_counts_for_the_role_that_it_is_of_until_it_is_ended() {
        given(new RoleConfigured(role("other"), NOON));
        given(assignment("r1", "anna"), assignment("r2", "anna"), assignment("r3", "ben"));

        given(
                new RoleAssignmentEnded(new AssignmentId("r1"), AssignmentEnd.MEMBERSHIP_ENDED, 1, NOON),
                new RoleAssignmentChanged(toOther("r2").withVersion(2), NOON));

        assertThat(count("role")).isEqualTo(1);
        assertThat(count("other")).isEqualTo(1);
    }
}
