package dev.selfsame.decision;

import static dev.selfsame.decision.Samples.NOW;
import static dev.selfsame.decision.Samples.decision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.Assigner;
import dev.selfsame.access.AssignmentContext;
import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.AssignmentRequest;
import dev.selfsame.access.Dimension;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.access.RoleReference;
import dev.selfsame.event.AssignmentEnd;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.EndAssignment;
import dev.selfsame.event.Effect.RefreshIdentities;
import dev.selfsame.event.Event.RoleAssigned;
import dev.selfsame.event.Event.RoleAssignmentEnded;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleAssigningTest {

    private static final IdentityId ADA = new IdentityId("ada");
    private static final AssignmentId ID = new AssignmentId("r1");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Role ENGINEER = Role.builder()
            .id(new RoleId("engineer"))
            .name("Engineer")
            .enabled(true)
            .build();
    private static final AssignmentRequest REQUEST =
            AssignmentRequest.builder().identity(ADA).role(ENGINEER.id()).build();
    private static final RoleAssignment ASSIGNMENT = RoleAssignment.builder()
            .id(ID)
            .identity(ADA)
            .role(new RoleReference(new RoleId("engineer"), "Engineer"))
            .assignmentSource("API")
            .addedDate(NOW)
            .build();
    private static final Either<Refusal, Decision<RoleAssignment>> NO_TIME =
            Either.left(new InvalidParameter("removeDate", "it is not after the start date or has passed"));

    private static Either<Refusal, Decision<RoleAssignment>> assign(AssignmentRequest request) {
        return RoleAssigning.assign(request, ENGINEER, Optional.empty(), ID, NOW);
    }

    private static Either<Refusal, Decision<RoleAssignment>> assigned(RoleAssignment assignment, Due... effects) {
        return Either.right(decision(assignment, List.of(new RoleAssigned(assignment, NOW)), effects));
    }

    private static Due refresh(Instant at) {
        return new Due(new RefreshIdentities("assigned:r1", List.of(ADA)), at);
    }

    private static Due end(Instant at) {
        return new Due(new EndAssignment(ID), at);
    }

    @Test
    void a_role_is_assigned_at_once_and_for_ever() {
        assertThat(assign(REQUEST)).isEqualTo(assigned(ASSIGNMENT, refresh(NOW)));
    }

    @Test
    void an_assignment_has_all_that_was_asked_for() {
        AssignmentContext context = new AssignmentContext(List.of(), List.of(), "today");
        Assigner assigner = new Assigner.Unknown("importer");
        AssignmentRequest request = REQUEST.withComments("for the engine")
                .withAssignmentSource("UI")
                .withDimensions(new Dimension("d", "Berlin"))
                .withContext(context)
                .withStartDate(LATER)
                .withRemoveDate(LATER.plusSeconds(1));
        assertThat(RoleAssigning.assign(request, ENGINEER, Optional.of(assigner), ID, NOW))
                .isEqualTo(assigned(
                        ASSIGNMENT
                                .withComments("for the engine")
                                .withAssignmentSource("UI")
                                .withAssigner(assigner)
                                .withAssignedDimensions(new Dimension("d", "Berlin"))
                                .withAssignmentContext(context)
                                .withStartDate(LATER)
                                .withRemoveDate(LATER.plusSeconds(1)),
                        refresh(LATER),
                        end(LATER.plusSeconds(1))));
    }

    @Test
    void a_disabled_role_is_not_assigned() {
        assertThat(RoleAssigning.assign(REQUEST, ENGINEER.withEnabled(false), Optional.empty(), ID, NOW))
                .isEqualTo(Either.left(new Conflict("The role is disabled")));
    }

    @Test
    void an_assignment_whose_start_date_has_passed_takes_effect_now_and_keeps_the_date() {
        Instant past = NOW.minusSeconds(60);
        assertThat(assign(REQUEST.withStartDate(past)))
                .isEqualTo(assigned(ASSIGNMENT.withStartDate(past), refresh(NOW)));
    }

    @Test
    void an_assignment_may_end_right_after_it_starts() {
        Instant remove = LATER.plusNanos(1);
        assertThat(assign(REQUEST.withStartDate(LATER).withRemoveDate(remove)))
                .isEqualTo(
                        assigned(ASSIGNMENT.withStartDate(LATER).withRemoveDate(remove), refresh(LATER), end(remove)));
    }

    @Test
    void an_assignment_does_not_end_when_it_starts() {
        assertThat(assign(REQUEST.withStartDate(LATER).withRemoveDate(LATER))).isEqualTo(NO_TIME);
    }

    @Test
    void an_assignment_does_not_end_before_it_starts() {
        assertThat(assign(REQUEST.withStartDate(LATER).withRemoveDate(LATER.minusNanos(1))))
                .isEqualTo(NO_TIME);
    }

    @Test
    void a_remove_date_has_not_come() {
        assertThat(assign(REQUEST.withRemoveDate(NOW))).isEqualTo(NO_TIME);
        assertThat(assign(REQUEST.withRemoveDate(NOW.plusNanos(1))))
                .isEqualTo(assigned(ASSIGNMENT.withRemoveDate(NOW.plusNanos(1)), refresh(NOW), end(NOW.plusNanos(1))));
    }

    @Test
    void an_assignment_is_not_made_for_the_past() {
        assertThat(assign(REQUEST.withStartDate(NOW.minusSeconds(60)).withRemoveDate(NOW.minusSeconds(30))))
                .isEqualTo(NO_TIME);
    }

    @Test
    void what_has_ended_is_recorded_and_has_the_identity_processed() {
        RoleAssignment assignment = Samples.assignment("r1");
        assertThat(RoleAssigning.end(assignment, AssignmentEnd.REVOKED, NOW))
                .isEqualTo(decision(
                        assignment,
                        List.of(new RoleAssignmentEnded(ID, AssignmentEnd.REVOKED, 3, NOW)),
                        new Due(new RefreshIdentities("ended:r1", List.of(ADA)), NOW)));
    }
}
