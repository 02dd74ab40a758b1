package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.access.AccountTarget;
import dev.selfsame.access.AssignmentRequest;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Impact;
import dev.selfsame.access.Membership;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleId;
import dev.selfsame.decision.Configuration;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.StoreUnavailable;
import dev.selfsame.ports.driven.Effects;
import dev.selfsame.ports.driving.ProvisionAccess.Planned;
import dev.selfsame.provisioning.ChangeBudget;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.refusal.Refusal.Drifted;
import dev.selfsame.refusal.Refusal.NotFound;
import dev.selfsame.refusal.Refusal.OverBudget;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ProvisioningAccessTest {

    private static final Failed DOWN = new Failed(Cause.SOURCE_DOWN, "the directory is down");
    private static final Failed NEVER = new Failed(Cause.PERMANENT, "there is no such group");
    private static final Failed BUSY = new Failed(Cause.RETRY, "busy");

    private Firm firm = new Firm();

    private static ChangeBudget most(int changes) {
        return ChangeBudget.builder().mostChanges(OptionalInt.of(changes)).build();
    }

    private void tenPeople() {
        for (int i = 0; i < 10; i++) {
            firm.hires("" + i, "Person " + i, "Sales");
        }
    }

    private List<Effects.Stored> dead() {
        return firm.memory.store().effects().dead();
    }

    private void processed(String number) {
        firm.system().process(List.of(firm.person(number).id())).get();
        firm.memory.runUntilIdle();
    }

    @Test
    void a_plan_over_the_budget_is_refused_as_a_whole_before_the_first_write() {
        firm = new Firm(most(49));
        tenPeople();
        firm.readsHr();

        assertThat(firm.directory.writes()).isEmpty();
        assertThat(firm.roles("3")).isEmpty();
        assertThat(firm.person("3").fulfilment()).isEqualTo(Fulfilment.HELD);
        Planned planned = firm.system().planProvisioning().get();
        assertThat(planned.plan().size()).isEqualTo(50);
        assertThat(firm.system().provision())
                .isEqualTo(Either.left(
                        new OverBudget(50, List.of("It makes 50 changes; 49 are allowed."), planned.hash())));
    }

    @Test
    void a_plan_within_the_budget_is_carried_out() {
        firm = new Firm(most(50));
        tenPeople();
        firm.readsHr();

        assertThat(firm.groups("9")).containsExactlyInAnyOrder("GG-Sales", "GG-Staff");
    }

    @Test
    void a_budget_that_changes_while_the_host_runs_counts_at_once() {
        AtomicReference<ChangeBudget> budget = new AtomicReference<>(most(0));
        firm = new Firm(budget::get);
        firm.hires("1", "Ada", "Sales").readsHr();
        assertThat(firm.system().provision().isLeft()).isTrue();

        budget.set(most(50));

        assertThat(firm.system().provision().isRight()).isTrue();
        firm.memory.runUntilIdle();
        assertThat(firm.groups("1")).containsExactlyInAnyOrder("GG-Sales", "GG-Staff");
    }

    @Test
    void exactly_the_plan_that_was_approved_is_carried_out() {
        firm = new Firm(most(3));
        tenPeople();
        firm.readsHr();
        Planned planned = firm.system().planProvisioning().get();

        assertThat(firm.system().approveProvisioning(planned.hash())).isEqualTo(Either.right(planned));
        firm.memory.runUntilIdle();

        assertThat(firm.groups("9")).containsExactlyInAnyOrder("GG-Sales", "GG-Staff");
        assertThat(firm.system().planProvisioning().get().plan().isEmpty()).isTrue();
    }

    @Test
    void an_approval_is_refused_when_anything_has_drifted() {
        firm = new Firm(most(3));
        tenPeople();
        firm.readsHr();
        String hash = firm.system().planProvisioning().get().hash();
        firm.hires("3", "Person 3", "IT").readsHr();

        String now = firm.system().planProvisioning().get().hash();

        assertThat(firm.system().approveProvisioning(hash)).isEqualTo(Either.left(new Drifted(hash, now)));
        assertThat(firm.directory.writes()).isEmpty();
    }

    @Test
    void a_refused_plan_does_not_hold_up_others() {
        firm = new Firm(most(6));
        tenPeople();
        firm.readsHr();

        firm.hires("new", "Newcomer", "Sales").readsHr();

        assertThat(firm.groups("new")).containsExactlyInAnyOrder("GG-Sales", "GG-Staff");
        assertThat(firm.groups("3")).isEmpty();
    }

    @Test
    void a_refused_plan_comes_to_nothing_when_its_cause_is_set_right() {
        tenPeople();
        firm.readsHr();
        Firm guarded = new Firm(
                ChangeBudget.builder().mostOfRole(OptionalDouble.of(0.3)).build());
        firm = guarded;
        tenPeople();
        firm.readsHr();
        int writes = firm.directory.writes().size();
        for (int i = 0; i < 4; i++) {
            firm.hires("" + i, "Person " + i, "Unknown");
        }
        firm.readsHr();
        assertThat(firm.roles("3")).contains("Sales by ROLE_MEMBERSHIP");
        assertThat(firm.system().provision().getLeft())
                .isInstanceOfSatisfying(OverBudget.class, over -> assertThat(over.excesses())
                        .containsExactly("4 of 10 members lose role sales; 30.0 % are allowed."));

        tenPeople();
        firm.readsHr();

        assertThat(firm.directory.writes()).hasSize(writes);
        assertThat(firm.person("3").fulfilment()).isEqualTo(Fulfilment.SETTLED);
        assertThat(firm.system().planProvisioning().get().plan().isEmpty()).isTrue();
    }

    @Test
    void a_share_of_all_people_can_be_a_limit() {
        firm = new Firm(
                ChangeBudget.builder().mostOfPeople(OptionalDouble.of(0.5)).build());
        tenPeople();
        firm.readsHr();

        assertThat(firm.system().provision().getLeft())
                .isInstanceOfSatisfying(OverBudget.class, over -> assertThat(over.excesses())
                        .containsExactly("It touches 10 of 10 people; 50.0 % are allowed."));
    }

    @Test
    void a_refusal_is_told_as_a_task_with_what_would_have_been_done() {
        firm = new Firm(most(3));
        firm.hires("1", "Ada Lovelace", "Sales").readsHr();

        assertThat(firm.memory.store().log().after(0, 10_000).toString())
                .contains("overBudget", "GG-Sales")
                .contains(firm.system().planProvisioning().get().hash());
    }

    @Test
    void a_source_that_is_down_is_left_alone_until_it_is_back() {
        firm.directory.breakDown(DOWN);
        tenPeople();
        firm.readsHr();
        firm.memory.pass(Duration.ofHours(10));
        assertThat(dead()).isEmpty();

        firm.directory.recover();
        firm.memory.pass(Duration.ofMinutes(6));

        assertThat(firm.groups("9")).containsExactlyInAnyOrder("GG-Sales", "GG-Staff");
        assertThat(firm.person("9").fulfilment()).isEqualTo(Fulfilment.SETTLED);
    }

    @Test
    void what_fails_for_good_is_given_up_at_once_and_taken_up_again_by_processing() {
        firm.directory.breakDown(NEVER);
        firm.hires("1", "Ada Lovelace", "Sales").readsHr();

        assertThat(firm.system().deadLetters().get())
                .extracting(letter -> letter.trouble())
                .containsExactly("there is no such group");

        firm.directory.recover();
        processed("1");

        assertThat(dead()).isEmpty();
        assertThat(firm.groups("1")).containsExactlyInAnyOrder("GG-Sales", "GG-Staff");
    }

    @Test
    void what_was_given_up_can_be_retried_and_discarded() {
        firm.directory.breakDown(NEVER);
        firm.hires("1", "Ada Lovelace", "Sales").readsHr();
        String key = firm.system().deadLetters().get().get(0).key();
        firm.directory.recover();

        assertThat(firm.system().retry(key)).isEqualTo(Either.right(key));
        firm.memory.runUntilIdle();

        assertThat(firm.groups("1")).containsExactlyInAnyOrder("GG-Sales", "GG-Staff");
        Either<Refusal, String> none = Either.left(new NotFound("DEAD_LETTER", key));
        assertThat(firm.system().retry(key)).isEqualTo(none);
        assertThat(firm.system().discard(key)).isEqualTo(none);
    }

    @Test
    void one_who_fails_leaves_the_others_done() {
        firm.directory.refuse("3", BUSY);
        tenPeople();
        firm.readsHr();

        assertThat(firm.groups("2")).containsExactlyInAnyOrder("GG-Sales", "GG-Staff");
        assertThat(firm.inDirectory("3")).isEmpty();
        assertThat(firm.person("3").fulfilment()).isEqualTo(Fulfilment.UNDER_WAY);
        firm.directory.recover();
        firm.memory.pass(Duration.ofMinutes(1));
        assertThat(firm.groups("3")).containsExactlyInAnyOrder("GG-Sales", "GG-Staff");
    }

    @Test
    void a_connector_that_throws_is_tried_again() {
        firm.directory.breakDown(new IllegalStateException("broken"));
        firm.hires("1", "Ada Lovelace", "Sales").readsHr();
        firm.directory.recover();
        firm.memory.pass(Duration.ofSeconds(2));

        assertThat(firm.groups("1")).containsExactlyInAnyOrder("GG-Sales", "GG-Staff");
    }

    @Test
    void a_connector_that_lies_is_found_out_by_the_next_aggregation() {
        firm.hires("1", "Ada Lovelace", "IT").readsHr();
        firm.directory.behave(InMemoryConnector.Manner.LYING);
        firm.hires("1", "Ada Lovelace", "Sales").readsHr();
        assertThat(firm.person("1").fulfilment()).isEqualTo(Fulfilment.SETTLED);
        assertThat(firm.groups("1")).containsExactly("GG-Staff");
        firm.directory.behave(InMemoryConnector.Manner.HONEST);

        firm.readsDirectory();

        assertThat(firm.groups("1")).containsExactlyInAnyOrder("GG-Sales", "GG-Staff");
    }

    @Test
    void what_has_changed_since_it_was_accepted_is_not_done() {
        firm = new Firm(most(0));
        firm.hires("1", "Ada Lovelace", "Sales").readsHr();
        firm.system()
                .approveProvisioning(firm.system().planProvisioning().get().hash())
                .get();
        firm.directory.breakDown(DOWN);
        firm.tells("1", "Ada Lovelace", "Sales", "gone").readsHr();

        firm.directory.recover();
        firm.memory.pass(Duration.ofMinutes(6));

        assertThat(firm.inDirectory("1")).isEmpty();
    }

    @Test
    void an_account_that_is_somebody_elses_by_then_is_left_alone() {
        firm.hires("1", "Ada Lovelace", "IT").hires("2", "Bob Ross", "IT").readsHr();
        firm.directory.breakDown(DOWN);
        firm.hires("1", "Ada Lovelace", "Sales").readsHr();
        firm.system()
                .link(firm.known("1").orElseThrow().id(), firm.person("2").id())
                .get();
        firm.directory.recover();
        firm.memory.pass(Duration.ofMinutes(6));

        assertThat(firm.groups("1")).doesNotContain("GG-Sales");
    }

    @Test
    void the_name_of_somebody_elses_account_makes_nobody_an_owner() {
        firm.hires("1", "Ada Lovelace", "IT").hires("2", "Bob Ross", "IT").readsHr();
        firm.system()
                .link(firm.known("1").orElseThrow().id(), firm.person("2").id())
                .get();
        firm.memory.runUntilIdle();

        assertThat(firm.system().deadLetters().get())
                .extracting(letter -> letter.trouble())
                .containsExactly("the account that was to be made is there already, and somebody else's");
    }

    @Test
    void where_nothing_says_how_accounts_are_made_the_person_is_marked() {
        firm = new Firm(ChangeBudget.unlimited(), Firm.configuration().withPolicies());
        firm.hires("1", "Ada Lovelace", "Sales").readsHr();

        assertThat(firm.person("1").processingState())
                .contains(new ProcessingState.Failed(
                        Firm.START, "provisioning", 1, "nothing says how accounts are made on source directory"));
        assertThat(firm.roles("1")).hasSize(2);
    }

    @Test
    void a_requested_role_stays_beside_the_same_role_by_membership() {
        firm.hires("1", "Ada Lovelace", "Sales").readsHr();
        firm.system()
                .assign(AssignmentRequest.builder()
                        .identity(firm.person("1").id())
                        .role(Firm.SALES)
                        .build())
                .get();
        firm.memory.runUntilIdle();
        assertThat(firm.roles("1"))
                .containsExactly("Sales by API", "Sales by ROLE_MEMBERSHIP", "Staff by ROLE_MEMBERSHIP");

        firm.hires("1", "Ada Lovelace", "IT").readsHr();

        assertThat(firm.roles("1")).containsExactly("Sales by API", "Staff by ROLE_MEMBERSHIP");
        assertThat(firm.groups("1")).containsExactlyInAnyOrder("GG-Sales", "GG-Staff");
    }

    private static Role of(RoleId id, String attribute, String value) {
        return Firm.role(id, "Changed", Firm.is(attribute, value)).withEntitlements(new EntitlementId("vpn"));
    }

    @Test
    void a_role_that_is_configured_anew_reaches_those_who_are_there_already() {
        firm.hires("1", "Ada Lovelace", "Sales").hires("2", "Bob Ross", "IT").readsHr();

        firm.system()
                .load(Configuration.builder()
                        .addRoles(of(new RoleId("it"), "department", "it"))
                        .build())
                .get();
        firm.memory.runUntilIdle();

        assertThat(firm.groups("1")).doesNotContain("GG-VPN");
        assertThat(firm.groups("2")).containsExactlyInAnyOrder("GG-Staff", "GG-VPN");
    }

    @Test
    void a_role_whose_criteria_have_changed_is_taken_from_those_who_meet_them_no_longer() {
        firm.hires("1", "Ada Lovelace", "Sales").hires("2", "Bob Ross", "IT").readsHr();
        Role sales = firm.memory.store().catalog().role(Firm.SALES).orElseThrow();

        firm.system()
                .load(Configuration.builder()
                        .addRoles(sales.withMembership(new Membership.Criteria(Firm.is("department", "IT"))))
                        .build())
                .get();
        firm.memory.runUntilIdle();

        assertThat(firm.groups("1")).containsExactly("GG-Staff");
        assertThat(firm.groups("2")).containsExactlyInAnyOrder("GG-Sales", "GG-Staff");
    }

    @Test
    void whom_a_change_of_criteria_would_hit_is_told_before_it_is_made() {
        firm.hires("1", "Ada Lovelace", "Sales")
                .hires("2", "Bob Ross", "IT")
                .hires("3", "Eve Ng", "Sales")
                .readsHr();
        Role sales = firm.memory.store().catalog().role(Firm.SALES).orElseThrow();
        long last = firm.memory.store().log().last();

        Impact impact = firm.system()
                .impact(sales.withMembership(new Membership.Listed(
                        Set.of(firm.person("2").id(), firm.person("3").id()))))
                .get();

        assertThat(impact)
                .isEqualTo(new Impact(
                        List.of(firm.person("2").id()), List.of(firm.person("1").id())));
        assertThat(firm.memory.store().log().last()).isEqualTo(last);
    }

    @Test
    void why_somebody_has_a_role_and_why_not_is_told() {
        firm.hires("1", "Ada Lovelace", "Sales").hires("2", "Bob Ross", "IT").readsHr();

        assertThat(firm.system()
                        .explainRole(firm.person("1").id(), Firm.SALES)
                        .get()
                        .text())
                .contains("department", "Sales")
                .startsWith("granted");
        assertThat(firm.system()
                        .explainRole(firm.person("2").id(), Firm.SALES)
                        .get()
                        .text())
                .contains("department", "Sales")
                .startsWith("not granted");
        assertThat(firm.system().explainRole(firm.person("2").id(), Firm.VPN))
                .isEqualTo(Either.left(new Conflict("The role has no membership; it is given on request")));
    }

    @Test
    void an_assignment_tells_where_its_role_has_landed() {
        firm.hires("1", "Ada Lovelace", "Sales").readsHr();

        assertThat(firm.system()
                        .roleAssignments(firm.person("1").id(), Optional.of(Firm.STAFF), Optional.empty())
                        .get()
                        .assignments()
                        .get(0)
                        .accountTargets())
                .containsExactly(AccountTarget.builder()
                        .source(Firm.DIRECTORY)
                        .sourceName("Directory")
                        .nativeIdentity("1")
                        .displayName("1")
                        .accessType("ACCESS_PROFILE")
                        .accessId("staff-basics")
                        .accessName("staff-basics")
                        .build());
    }

    @Test
    void a_refusal_that_is_cut_off_does_not_let_the_rest_pass_for_a_small_plan() {
        firm = new Firm(most(400));
        for (int i = 0; i < 300; i++) {
            firm.hires("" + i, "Person " + i, "IT");
        }
        firm.system().aggregate(Firm.HR).get();
        Tapped tapped = new Tapped(firm.memory.store());
        Selfsame other = Selfsame.on(tapped.store())
                .clock(firm.memory.clock())
                .connectors(source -> Optional.of(firm.memory.connector(source.id())))
                .changeBudget(most(400))
                .build();
        tapped.cutAfter("Journal.recordAll", 3);
        assertThatThrownBy(() -> work(other)).isInstanceOf(StoreUnavailable.class);
        assertThat(held()).isBetween(1, 299);

        tapped.mend();
        firm.memory.pass(Duration.ofMinutes(30));

        assertThat(held()).isEqualTo(300);
        assertThat(firm.directory.writes()).isEmpty();
    }

    private static void work(Selfsame selfsame) {
        while (selfsame.worker().runDue() > 0) {
            Thread.onSpinWait();
        }
    }

    private int held() {
        return firm.memory
                .store()
                .identities()
                .in(Fulfilment.HELD, Optional.empty(), 1_000)
                .size();
    }
}
