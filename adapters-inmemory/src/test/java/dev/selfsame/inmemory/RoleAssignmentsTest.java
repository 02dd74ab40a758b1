package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.Assigner;
import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.AssignmentRequest;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.UserLevel;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.driving.ManageRoleAssignments.Listing;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.refusal.Refusal.NotFound;
import dev.selfsame.refusal.Refusal.UnknownReference;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoleAssignmentsTest {

    private final World world = new World();
    private IdentityId ada;

    @BeforeEach
    void one_person() {
        world.person("1", "Ada Lovelace").person("2", "Bob Ross").aggregateHr();
        ada = world.idOf("Ada Lovelace");
    }

    private static AssignmentRequest.Builder engineer(IdentityId identity) {
        return AssignmentRequest.builder().identity(identity).role(World.ENGINEER);
    }

    private Listing assignments() {
        return world.system()
                .roleAssignments(ada, Optional.empty(), Optional.empty())
                .get();
    }

    @Test
    void asked_by_identity_only_the_answer_is_references() {
        RoleAssignment assignment = world.system().assign(engineer(ada).build()).get();
        assertThat(assignments()).isEqualTo(new Listing.References(List.of(assignment)));
    }

    @Test
    void asked_by_role_id_the_answer_is_full() {
        RoleAssignment assignment = world.system().assign(engineer(ada).build()).get();
        assertThat(world.system().roleAssignments(ada, Optional.of(World.ENGINEER), Optional.empty()))
                .isEqualTo(Either.right(new Listing.Full(List.of(assignment))));
    }

    @Test
    void asked_by_role_name_the_answer_is_full_and_case_does_not_matter() {
        RoleAssignment assignment = world.system().assign(engineer(ada).build()).get();
        assertThat(world.system().roleAssignments(ada, Optional.empty(), Optional.of("ENGINEER")))
                .isEqualTo(Either.right(new Listing.Full(List.of(assignment))));
    }

    @Test
    void asked_by_another_role_the_answer_is_full_and_empty() {
        world.system().assign(engineer(ada).build()).get();
        assertThat(world.system().roleAssignments(ada, Optional.of(new RoleId("other")), Optional.empty()))
                .isEqualTo(Either.right(new Listing.Full(List.of())));
    }

    @Test
    void an_assignment_has_what_was_asked_for_and_who_has_made_it() {
        IdentityId bob = world.idOf("Bob Ross");
        Caller caller =
                Caller.user("client", Optional.of(bob), Set.of("idn:identity:manage"), Set.of(UserLevel.ORG_ADMIN));
        RoleAssignment assignment = world.memory
                .selfsame()
                .as(caller)
                .assign(engineer(ada)
                        .comments("for the engine")
                        .assignmentSource("UI")
                        .build())
                .get();
        assertThat(assignment.comments()).contains("for the engine");
        assertThat(assignment.assignmentSource()).isEqualTo("UI");
        assertThat(assignment.assigner())
                .contains(new Assigner.Person(world.named("Bob Ross").reference()));
        assertThat(assignment.addedDate()).isEqualTo(World.START);
        assertThat(world.system().roleAssignment(ada, assignment.id())).isEqualTo(Either.right(assignment));
    }

    @Test
    void overlapping_assignments_of_one_role_are_distinct() {
        RoleAssignment first = world.system().assign(engineer(ada).build()).get();
        RoleAssignment second = world.system().assign(engineer(ada).build()).get();
        world.system().revoke(ada, first.id()).get();
        assertThat(assignments().assignments()).containsExactly(second);
    }

    @Test
    void an_assignment_with_a_start_date_in_the_future_is_not_active_yet() {
        RoleAssignment assignment = world.system()
                .assign(engineer(ada).startDate(World.START.plusSeconds(60)).build())
                .get();
        assertThat(assignment.isActive(World.START.plusSeconds(59))).isFalse();
        assertThat(assignment.isActive(World.START.plusSeconds(60))).isTrue();
        assertThat(assignments().assignments()).containsExactly(assignment);
    }

    @Test
    void a_remove_date_takes_effect_at_its_instant_whatever_has_run() {
        world.system()
                .assign(engineer(ada).removeDate(World.START.plusSeconds(60)).build())
                .get();
        world.memory.clock().set(World.START.plusSeconds(59));
        assertThat(assignments().assignments()).hasSize(1);
        world.memory.clock().set(World.START.plusSeconds(60));
        assertThat(assignments().assignments()).isEmpty();
    }

    @Test
    void an_assignment_ends_for_good_when_its_remove_date_comes() {
        RoleAssignment assignment = world.system()
                .assign(engineer(ada).removeDate(World.START.plusSeconds(60)).build())
                .get();
        world.memory.pass(Duration.ofSeconds(60));
        assertThat(world.memory.store().assignments().byId(assignment.id())).isEmpty();
    }

    @Test
    void a_remove_date_that_is_not_after_the_start_date_is_refused() {
        assertThat(world.system()
                        .assign(engineer(ada)
                                .startDate(World.START.plusSeconds(60))
                                .removeDate(World.START.plusSeconds(60))
                                .build()))
                .isEqualTo(Either.left(
                        new InvalidParameter("removeDate", "it is not after the start date or has passed")));
    }

    @Test
    void a_disabled_role_is_not_assigned() {
        assertThat(world.system()
                        .assign(AssignmentRequest.builder()
                                .identity(ada)
                                .role(World.RETIRED_ROLE)
                                .build()))
                .isEqualTo(Either.left(new Conflict("The role is disabled")));
    }

    @Test
    void an_unknown_role_is_not_assigned() {
        assertThat(world.system()
                        .assign(AssignmentRequest.builder()
                                .identity(ada)
                                .role(new RoleId("none"))
                                .build()))
                .isEqualTo(Either.left(new UnknownReference("ROLE", "none")));
    }

    @Test
    void another_identity_s_assignment_is_not_found() {
        RoleAssignment assignment = world.system().assign(engineer(ada).build()).get();
        assertThat(world.system().roleAssignment(world.idOf("Bob Ross"), assignment.id()))
                .isEqualTo(Either.left(
                        new NotFound("ROLE_ASSIGNMENT", assignment.id().value())));
    }

    @Test
    void what_is_not_assigned_is_not_revoked() {
        assertThat(world.system().revoke(ada, new AssignmentId("none")))
                .isEqualTo(Either.left(new NotFound("ROLE_ASSIGNMENT", "none")));
    }

    @Test
    void a_role_s_new_name_shows_in_its_assignments() {
        world.system().assign(engineer(ada).build()).get();
        world.system()
                .load(dev.selfsame.decision.Configuration.builder()
                        .addRoles(dev.selfsame.access.Role.builder()
                                .id(World.ENGINEER)
                                .name("Senior engineer")
                                .enabled(true)
                                .build())
                        .build())
                .get();
        assertThat(assignments().assignments())
                .extracting(assignment -> assignment.role().name())
                .containsExactly("Senior engineer");
    }
}
