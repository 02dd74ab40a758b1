package dev.selfsame.decision;

import static dev.selfsame.decision.Samples.NOW;
import static dev.selfsame.decision.Samples.decision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.event.AssignmentEnd;
import dev.selfsame.event.AttributeChange;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.PlanProcessing;
import dev.selfsame.event.Effect.ProcessIdentities;
import dev.selfsame.event.Effect.RefreshIdentities;
import dev.selfsame.event.Event.IdentityChanged;
import dev.selfsame.event.Event.RoleAssignmentEnded;
import dev.selfsame.event.Event.TaskChanged;
import dev.selfsame.event.Event.TaskLaunched;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.identity.ProcessingState.Failed;
import dev.selfsame.provisioning.AccessModel;
import dev.selfsame.provisioning.Planner;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.refusal.Refusal.LimitExceeded;
import dev.selfsame.task.CompletionStatus;
import dev.selfsame.task.Task;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProcessingTest {

    private static final Identity ADA = Samples.ada();
    private static final Planner IDLE = new Planner(AccessModel.none(), Set.of(), NOW);

    private static List<IdentityId> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> new IdentityId("i" + i)).toList();
    }

    private static IdentityChanged refreshed(Identity after, AttributeChange... changes) {
        return new IdentityChanged(after, IdentityChange.REFRESHED, List.of(changes), NOW);
    }

    private static Identity brokenDown(int times) {
        return ADA.withProcessingState(new Failed(NOW, "processing", times, "the store was away"))
                .withLastRefresh(NOW)
                .withVersion(5);
    }

    @Test
    void nobody_to_process_is_refused() {
        assertThat(Processing.check(List.of()))
                .isEqualTo(Either.left(new InvalidParameter("identityIds", "at least one is required")));
    }

    @Test
    void two_hundred_and_fifty_ids_are_taken() {
        assertThat(Processing.check(ids(250))).isEqualTo(Either.right(ids(250)));
    }

    @Test
    void more_ids_are_refused_repetitions_included() {
        assertThat(Processing.check(ids(251))).isEqualTo(Either.left(new LimitExceeded("identityIds", 250, 251)));
        assertThat(Processing.check(Collections.nCopies(251, ADA.id())))
                .isEqualTo(Either.left(new LimitExceeded("identityIds", 250, 251)));
    }

    @Test
    void repeated_ids_are_taken_once_in_their_order() {
        IdentityId bob = new IdentityId("bob");
        assertThat(Processing.check(List.of(bob, ADA.id(), bob, bob, ADA.id())))
                .isEqualTo(Either.right(List.of(bob, ADA.id())));
    }

    @Test
    void a_task_processes() {
        assertThat(Processing.launch(Samples.task(), ids(2), NOW))
                .isEqualTo(decision(
                        Samples.task(),
                        List.of(new TaskLaunched(Samples.task(), NOW)),
                        new Due(new ProcessIdentities(Samples.task().id(), 1, ids(2)), NOW)));
    }

    private static Due part(int part, int from, int to) {
        List<IdentityId> some = ids(2000).subList(from, to);
        return new Due(new ProcessIdentities(Samples.task().id(), part, some), NOW);
    }

    @Test
    void a_task_is_split_into_parts_of_a_hundred() {
        assertThat(Processing.launch(Samples.task(), ids(250), NOW).effects())
                .containsExactly(part(1, 0, 100), part(2, 100, 200), part(3, 200, 250));
        assertThat(Processing.launch(Samples.task(), ids(200), NOW).effects())
                .containsExactly(part(1, 0, 100), part(2, 100, 200));
    }

    private static PlanProcessing plan(String after) {
        return new PlanProcessing(
                Samples.task().id(),
                Company.EMPLOYEES,
                Optional.of(after).filter(id -> !id.isEmpty()).map(IdentityId::new));
    }

    @Test
    void a_task_that_processes_a_profile_has_to_plan_it_first() {
        Task task = Samples.task().withTotal(1);
        assertThat(Processing.launch(Samples.task(), Company.EMPLOYEES, NOW))
                .isEqualTo(decision(task, List.of(new TaskLaunched(task, NOW)), new Due(plan(""), NOW)));
    }

    @Test
    void every_page_of_a_profile_adds_its_parts_and_plans_the_next() {
        Task task = Samples.task().withTotal(1).withDone(0);
        Task after = task.withTotal(1201)
                .withLaunched(NOW)
                .withAttributes(Map.of("processed", AttributeValue.of(0), "failed", AttributeValue.of(0)))
                .changed(NOW);
        assertThat(Processing.plan(task, new Processing.Page(ids(1200), Optional.of(plan("i1199"))), NOW))
                .isEqualTo(decision(
                        after,
                        List.of(new TaskChanged(after, NOW)),
                        part(1, 0, 1000),
                        part(2, 1000, 1200),
                        new Due(plan("i1199"), NOW)));
        assertThat(Processing.plan(after, new Processing.Page(ids(1), Optional.of(plan("i1200"))), NOW)
                        .effects())
                .containsExactly(part(1201, 0, 1), new Due(plan("i1200"), NOW));
    }

    @Test
    void the_last_page_of_a_profile_ends_the_planning() {
        Task task = Samples.task().withTotal(151).withDone(20);
        Decision<Task> decision = Processing.plan(task, new Processing.Page(ids(2), Optional.empty()), NOW);
        assertThat(decision.answer().total()).isEqualTo(153);
        assertThat(decision.answer().done()).isEqualTo(21);
        assertThat(decision.answer().completed()).isEmpty();
        assertThat(decision.effects()).containsExactly(part(151, 0, 2));
    }

    @Test
    void a_task_whose_last_page_has_nobody_ends_when_all_others_are_through() {
        Task task = Samples.task().withTotal(151).withDone(150);
        Decision<Task> decision = Processing.plan(task, new Processing.Page(List.of(), Optional.empty()), NOW);
        assertThat(decision.answer().completionStatus()).contains(CompletionStatus.SUCCESS);
        assertThat(decision.effects()).isEmpty();
    }

    @Test
    void a_planned_look_that_broke_down_is_made_up_for() {
        Due later = new Due(
                new RefreshIdentities("time:" + ADA.id() + ":" + NOW, List.of(ADA.id())),
                NOW.plus(Duration.ofHours(1)));
        assertThat(Processing.brokeDown(ADA.withNextChange(NOW), "broken", NOW).effects())
                .containsExactly(later);
        assertThat(Processing.brokeDown(ADA.withNextChange(NOW.plusSeconds(1)), "broken", NOW)
                        .effects())
                .isEmpty();
        assertThat(Processing.brokeDown(ADA, "broken", NOW).effects()).isEmpty();
    }

    @Test
    void processing_records_what_differs() {
        Company company = new Company().with(Company.hrAccount("1").withIdentity(ADA.id()));
        Identity after = ADA.withAttributes(Attributes.ofTexts("email", "1@example.com", "number", "1"))
                .withAlias("1")
                .withProfile(Company.EMPLOYEES)
                .withProcessingState(new ProcessingState.Ok())
                .withBasis(Company.BASIS)
                .withLastRefresh(NOW)
                .withModified(NOW)
                .withVersion(5);
        assertThat(Processing.process(ADA, List.of(), company, IDLE, NOW))
                .isEqualTo(decision(
                        after,
                        List.of(refreshed(
                                after,
                                new AttributeChange(
                                        "email",
                                        Optional.of(AttributeValue.of("ada@example.com")),
                                        Optional.of(AttributeValue.of("1@example.com"))),
                                new AttributeChange("number", Optional.empty(), Optional.of(AttributeValue.of("1"))),
                                new AttributeChange(
                                        "personalEmail",
                                        Optional.of(AttributeValue.of("ada@home.example")),
                                        Optional.empty())))));
    }

    @Test
    void processing_ends_the_assignments_whose_remove_date_has_come_and_no_others() {
        Identity standIn = ADA.withCorrelated(false);
        Identity after = standIn.withProcessingState(new ProcessingState.Ok())
                .withLastRefresh(NOW)
                .withVersion(5);
        assertThat(Processing.process(
                        standIn,
                        List.of(
                                Samples.assignment("endless"),
                                Samples.assignment("over").withRemoveDate(NOW),
                                Samples.assignment("soon").withRemoveDate(NOW.plusNanos(1))),
                        new Company(),
                        IDLE,
                        NOW))
                .isEqualTo(decision(
                        after,
                        List.of(
                                refreshed(after),
                                new RoleAssignmentEnded(
                                        Samples.assignment("over").id(), AssignmentEnd.EXPIRED, 3, NOW))));
    }

    @Test
    void an_identity_whose_processing_broke_down_is_marked_and_otherwise_left_alone() {
        assertThat(Processing.brokeDown(ADA, "the store was away", NOW))
                .isEqualTo(decision(brokenDown(1), List.of(refreshed(brokenDown(1)))));
    }

    @Test
    void a_break_down_after_all_went_well_is_the_first() {
        assertThat(Processing.brokeDown(ADA.withProcessingState(new ProcessingState.Ok()), "the store was away", NOW))
                .isEqualTo(decision(brokenDown(1), List.of(refreshed(brokenDown(1)))));
    }

    @Test
    void break_downs_in_a_row_are_counted() {
        Identity failing = ADA.withProcessingState(new Failed(Samples.BEFORE, "manager", 2, "a circle"));
        assertThat(Processing.brokeDown(failing, "the store was away", NOW))
                .isEqualTo(decision(brokenDown(3), List.of(refreshed(brokenDown(3)))));
    }
}
