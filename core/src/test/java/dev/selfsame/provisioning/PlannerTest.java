package dev.selfsame.provisioning;

import static dev.selfsame.provisioning.Office.DIRECTORY;
import static dev.selfsame.provisioning.Office.NOW;
import static dev.selfsame.provisioning.Office.SALES;
import static dev.selfsame.provisioning.Office.VPN;
import static dev.selfsame.provisioning.Office.WIKI;
import static dev.selfsame.provisioning.Office.account;
import static dev.selfsame.provisioning.Office.ann;
import static dev.selfsame.provisioning.Office.byMembership;
import static dev.selfsame.provisioning.Office.requested;
import static dev.selfsame.provisioning.Office.steps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.profile.AccountAction;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private final Office office = new Office();

    private static Identity granted(Identity who, Grant... grants) {
        return who.withLedger(Ledger.builder().addGranted(grants).build().text());
    }

    private static Grant group(String name) {
        return new Grant(DIRECTORY, "memberOf", name);
    }

    @Test
    void who_comes_to_meet_a_membership_gains_the_role_and_an_account_with_its_groups() {
        PersonPlan plan = office.plan(ann("Sales"), List.of());

        assertThat(plan.gained()).containsExactly(SALES);
        assertThat(steps(plan, DIRECTORY)).containsExactly("create", "add memberOf GG-Sales", "add memberOf GG-Staff");
        assertThat(plan.size()).isEqualTo(4);
    }

    @Test
    void who_has_everything_has_nothing_to_be_done() {
        PersonPlan plan = office.plan(
                ann("Sales"), List.of(byMembership(SALES)), account(DIRECTORY, "GG-Sales", "GG-Staff", "own"));

        assertThat(plan.isEmpty()).isTrue();
    }

    @Test
    void groups_are_the_same_in_another_case() {
        PersonPlan plan =
                office.plan(ann("Sales"), List.of(byMembership(SALES)), account(DIRECTORY, "gg-SALES", "Gg-Staff"));

        assertThat(plan.isEmpty()).isTrue();
    }

    @Test
    void only_what_is_missing_is_added() {
        PersonPlan plan = office.plan(ann("Sales"), List.of(byMembership(SALES)), account(DIRECTORY, "GG-Staff"));

        assertThat(plan.accounts())
                .containsExactly(new AccountPlan(
                        DIRECTORY,
                        Optional.of(new AccountId("directory-1")),
                        List.of(new Operation.Add("memberOf", "GG-Sales"))));
    }

    @Test
    void who_meets_a_membership_no_longer_loses_the_role_and_what_it_has_brought() {
        Identity moved = granted(ann("IT"), group("GG-Sales"), group("GG-Staff"));
        PersonPlan plan =
                office.plan(moved, List.of(byMembership(SALES)), account(DIRECTORY, "GG-Sales", "GG-Staff", "own"));

        assertThat(plan.lost()).containsExactly(byMembership(SALES));
        assertThat(steps(plan, DIRECTORY)).containsExactly("remove memberOf GG-Sales", "remove memberOf GG-Staff");
    }

    @Test
    void what_nobody_has_granted_is_left_alone() {
        PersonPlan plan = office.plan(ann("IT"), List.of(), account(DIRECTORY, "GG-Sales", "GG-Staff"));

        assertThat(plan.isEmpty()).isTrue();
    }

    @Test
    void what_another_role_gives_as_well_stays() {
        office.roles.set(
                1,
                office.roles
                        .get(1)
                        .withEntitlements(
                                office.roles.get(1).entitlements().get(0),
                                office.profiles.get(0).entitlements().get(1)));
        Identity moved = granted(ann("IT"), group("GG-Sales"), group("GG-Staff"), group("GG-VPN"));
        PersonPlan plan = office.plan(
                moved,
                List.of(byMembership(SALES), requested(VPN)),
                account(DIRECTORY, "GG-Sales", "GG-Staff", "GG-VPN"));

        assertThat(steps(plan, DIRECTORY)).containsExactly("remove memberOf GG-Sales");
    }

    @Test
    void a_requested_role_does_not_leave_when_its_membership_is_not_met() {
        PersonPlan plan = office.plan(ann("IT"), List.of(requested(SALES)), account(DIRECTORY, "GG-Sales", "GG-Staff"));

        assertThat(plan.isEmpty()).isTrue();
    }

    @Test
    void a_role_that_was_requested_is_gained_by_membership_beside_it() {
        PersonPlan plan =
                office.plan(ann("Sales"), List.of(requested(SALES)), account(DIRECTORY, "GG-Sales", "GG-Staff"));

        assertThat(plan.gained()).containsExactly(SALES);
    }

    @Test
    void a_request_gives_nothing_before_its_start_and_after_its_end() {
        Account account = account(DIRECTORY);
        assertThat(office.plan(ann("IT"), List.of(requested(VPN).withStartDate(NOW.plusSeconds(1))), account)
                        .isEmpty())
                .isTrue();
        assertThat(steps(office.plan(ann("IT"), List.of(requested(VPN).withStartDate(NOW)), account), DIRECTORY))
                .containsExactly("add memberOf GG-VPN");
        assertThat(office.plan(ann("IT"), List.of(requested(VPN).withRemoveDate(NOW)), account)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_disabled_role_and_a_disabled_access_profile_give_nothing() {
        office.roles.set(1, office.roles.get(1).withEnabled(false));
        office.profiles.set(0, office.profiles.get(0).withEnabled(false));

        PersonPlan plan = office.plan(ann("Sales"), List.of(requested(VPN)));

        assertThat(plan.gained()).containsExactly(SALES);
        assertThat(plan.accounts()).isEmpty();
    }

    @Test
    void an_entitlement_that_vanished_is_left_out() {
        office.entitlements.remove(0);

        assertThat(steps(office.plan(ann("Sales"), List.of()), DIRECTORY))
                .containsExactly("create", "add memberOf GG-Staff");
    }

    @Test
    void a_value_takes_the_place_of_another_where_there_is_room_for_one() {
        office.profiles.add(Office.accessProfile("wiki-editors", WIKI, "editor"));
        office.with("active", List.of("wiki-editors"));
        Account reader = account(WIKI).withAttributes(Attributes.ofTexts("level", "reader"));
        Identity promoted = granted(ann("IT", "active"), new Grant(WIKI, "level", "reader"));

        assertThat(steps(office.plan(promoted, List.of(), reader), WIKI)).containsExactly("set level to editor");
    }

    @Test
    void a_lifecycle_state_brings_access() {
        office.with("active", List.of("wiki"));

        assertThat(steps(office.plan(ann("IT", "active"), List.of()), WIKI))
                .containsExactly("create", "set level to reader");
    }

    @Test
    void a_lifecycle_state_disables_after_everything_else_and_once() {
        office.with("gone", List.of(), new AccountAction(AccountAction.Kind.DISABLE, List.of(DIRECTORY)));
        Identity leaver = granted(ann("IT", "gone"), group("GG-Sales"));

        PersonPlan plan = office.plan(leaver, List.of(), account(DIRECTORY, "GG-Sales"));

        assertThat(steps(plan, DIRECTORY)).containsExactly("remove memberOf GG-Sales", "disable");
        Identity settled = ann("IT", "gone")
                .withLedger(Ledger.builder()
                        .settledState("gone")
                        .addSettledOn(DIRECTORY)
                        .build()
                        .text());
        assertThat(office.plan(settled, List.of(), account(DIRECTORY)).isEmpty())
                .isTrue();
    }

    @Test
    void an_account_of_a_leaver_that_comes_to_light_later_is_disabled_but_not_enabled_or_deleted() {
        Account found = account(DIRECTORY);

        assertThat(steps(late(AccountAction.Kind.DISABLE, found), DIRECTORY)).containsExactly("disable");
        assertThat(late(AccountAction.Kind.DELETE, found).isEmpty()).isTrue();
        assertThat(late(AccountAction.Kind.ENABLE, found.withDisabled(true)).isEmpty())
                .isTrue();
    }

    /** For somebody whose state has acted before there was an account. */
    private PersonPlan late(AccountAction.Kind kind, Account found) {
        String state = kind.name();
        office.with(state, List.of(), new AccountAction(kind, List.of(DIRECTORY)));
        Identity settled = ann("IT", state)
                .withLedger(Ledger.builder().settledState(state).build().text());
        return office.plan(settled, List.of(), found);
    }

    @Test
    void a_lifecycle_state_enables_before_everything_else() {
        office.with("active", List.of(), new AccountAction(AccountAction.Kind.ENABLE, List.of(DIRECTORY)));

        PersonPlan plan = office.plan(
                ann("Sales", "active"),
                List.of(byMembership(SALES)),
                account(DIRECTORY).withDisabled(true));

        assertThat(steps(plan, DIRECTORY)).containsExactly("enable", "add memberOf GG-Sales", "add memberOf GG-Staff");
    }

    @Test
    void no_account_is_made_where_the_lifecycle_state_ends_accounts() {
        office.with("gone", List.of(), new AccountAction(AccountAction.Kind.DISABLE, List.of(DIRECTORY)));

        assertThat(office.plan(ann("Sales", "gone"), List.of()).accounts()).isEmpty();
    }

    @Test
    void an_account_is_deleted_by_a_lifecycle_state_only() {
        office.with("erased", List.of(), new AccountAction(AccountAction.Kind.DELETE, List.of(DIRECTORY)));
        Identity erased = granted(ann("IT", "erased"), group("GG-Sales"));

        assertThat(steps(office.plan(erased, List.of(), account(DIRECTORY, "GG-Sales")), DIRECTORY))
                .containsExactly("delete");
    }

    @Test
    void a_disabled_lifecycle_state_means_nothing() {
        office.with("active", List.of("wiki"));
        office.states.set(0, office.states.get(0).withEnabled(false));

        assertThat(office.plan(ann("IT", "active"), List.of()).isEmpty()).isTrue();
    }

    @Test
    void of_several_accounts_the_oldest_that_is_not_disabled_gets_what_is_missing() {
        Account oldest = account(DIRECTORY)
                .withId(new AccountId("a"))
                .withCreated(NOW.minus(Duration.ofDays(2)))
                .withDisabled(true);
        Account old = account(DIRECTORY).withId(new AccountId("b")).withCreated(NOW.minus(Duration.ofDays(1)));

        PersonPlan plan = office.plan(ann("IT"), List.of(requested(VPN)), account(DIRECTORY), oldest, old);

        assertThat(plan.accounts()).extracting(AccountPlan::account).containsExactly(Optional.of(old.id()));
    }

    @Test
    void what_any_account_has_is_not_missing() {
        Account other = account(DIRECTORY, "GG-VPN").withId(new AccountId("z"));

        assertThat(office.plan(ann("IT"), List.of(requested(VPN)), account(DIRECTORY), other)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_source_that_nothing_says_how_to_make_accounts_on_is_told() {
        office.makeable = Set.of();

        PersonPlan plan = office.plan(ann("Sales"), List.of(byMembership(SALES)));

        assertThat(plan.withoutPolicy()).containsExactly(DIRECTORY);
        assertThat(plan.isEmpty()).isTrue();
    }

    @Test
    void who_is_not_known_to_be_a_person_has_no_roles() {
        assertThat(office.plan(ann("Sales").withCorrelated(false), List.of()).isEmpty())
                .isTrue();
    }

    @Test
    void a_plan_is_told_line_by_line() {
        assertThat(office.plan(ann("Sales"), List.of()).lines())
                .containsExactly(
                        "ann gain role sales",
                        "ann directory new account: create",
                        "ann directory new account: add memberOf GG-Sales",
                        "ann directory new account: add memberOf GG-Staff");
    }
}
