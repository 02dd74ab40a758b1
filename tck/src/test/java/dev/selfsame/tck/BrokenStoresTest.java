package dev.selfsame.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.ports.driven.Store;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The contracts find out every store that breaks a rule. */
class BrokenStoresTest {

    private static Supplier<Store> onTrial = NaiveStore::new;

    /** Hosts whatever store is on trial. */
    static class Host extends WholeStoreContract {
        @Override
        protected Store emptyStore() {
            return onTrial.get();
        }
    }

    private static Set<String> failures(Supplier<Store> store, Class<?> contract) {
        onTrial = store;
        try {
            return Trial.failuresIn(Host.class, contract);
        } finally {
            onTrial = NaiveStore::new;
        }
    }

    private static void assertFoundOut(Supplier<Store> store, Class<?> contract, String... tests) {
        assertThat(failures(store, contract)).contains(tests);
    }

    @Test
    void a_store_that_keeps_all_rules_passes() {
        List<Class<?>> quick = List.of(
                WholeStoreContract.Journal.class,
                WholeStoreContract.EventLog.class,
                WholeStoreContract.Effects.class,
                WholeStoreContract.IdentityListing.class);

        assertThat(quick).allSatisfy(contract -> assertThat(failures(NaiveStore::new, contract))
                .isEqualTo(Set.of()));
    }

    @Test
    void a_store_that_commits_piecemeal_is_found_out() {
        assertFoundOut(
                BrokenStores.CommitsPiecemeal::new,
                WholeStoreContract.Journal.class,
                "a_decision_whose_last_event_is_stale_leaves_no_state",
                "a_decision_whose_last_event_is_stale_leaves_no_log_entry",
                "a_decision_whose_last_event_conflicts_leaves_nothing",
                "a_stale_decision_completes_no_effect");
    }

    @Test
    void a_store_that_ignores_versions_is_found_out() {
        assertFoundOut(
                BrokenStores.IgnoresVersions::new,
                WholeStoreContract.Versions.class,
                "a_change_to_the_stored_version_is_stale",
                "a_change_that_skips_a_version_is_stale");
        assertFoundOut(
                BrokenStores.IgnoresVersions::new,
                WholeStoreContract.Concurrency.class,
                "no_update_is_lost",
                "of_many_decisions_on_the_same_state_one_is_recorded");
    }

    @Test
    void a_store_that_forgets_what_was_closed_is_found_out() {
        assertFoundOut(
                BrokenStores.ForgetsWhatWasClosed::new,
                WholeStoreContract.Versions.class,
                "a_closed_state_is_not_opened_again_at_a_version_that_skips_one");
    }

    @Test
    void a_store_that_records_without_a_lock_is_found_out() {
        assertFoundOut(BrokenStores.LosesUpdates::new, WholeStoreContract.Concurrency.class, "no_update_is_lost");
    }

    @Test
    void a_store_that_shows_halves_of_decisions_is_found_out() {
        assertFoundOut(
                BrokenStores.ShowsHalves::new,
                WholeStoreContract.Concurrency.class,
                "nobody_sees_one_half_of_a_decision");
    }

    @Test
    void a_store_that_commits_events_one_by_one_is_found_out() {
        assertFoundOut(
                BrokenStores.CommitsOneByOne::new,
                WholeStoreContract.Concurrency.class,
                "nobody_sees_one_half_of_a_decision_in_the_log",
                "nobody_sees_one_half_of_a_decision",
                "nobody_sees_one_half_of_a_decision_in_a_listing");
    }

    @Test
    void a_store_that_hides_stale_decisions_is_found_out() {
        assertFoundOut(
                BrokenStores.HidesStaleOnes::new,
                WholeStoreContract.Journal.class,
                "of_many_decisions_the_fresh_ones_are_committed_and_the_outcomes_tell_of_the_rest");
    }

    @Test
    void a_store_that_reorders_decisions_is_found_out() {
        assertFoundOut(
                BrokenStores.ReordersDecisions::new,
                WholeStoreContract.Journal.class,
                "of_many_decisions_a_later_one_sees_the_state_that_an_earlier_one_led_to",
                "many_decisions_are_logged_in_the_order_given_each_with_its_actor");
    }

    @Test
    void a_store_that_forgets_effects_is_found_out() {
        assertFoundOut(
                BrokenStores.ForgetsEffects::new,
                WholeStoreContract.Journal.class,
                "effects_are_stored_with_the_instant_from_which_on_they_are_due");
    }

    @Test
    void a_store_that_repeats_effects_is_found_out() {
        assertFoundOut(
                BrokenStores.RepeatsEffects::new,
                WholeStoreContract.Journal.class,
                "an_effect_whose_key_is_known_is_not_stored_again",
                "an_effect_whose_key_is_claimed_or_dead_is_not_stored_again");
    }

    @Test
    void a_store_that_completes_anything_is_found_out() {
        assertFoundOut(
                BrokenStores.CompletesAnything::new,
                WholeStoreContract.Journal.class,
                "completing_an_effect_that_is_not_there_is_stale",
                "completing_an_effect_twice_is_stale");
    }

    @Test
    void a_store_that_reorders_the_log_is_found_out() {
        assertFoundOut(
                BrokenStores.ReordersTheLog::new,
                WholeStoreContract.EventLog.class,
                "entries_are_read_from_a_position_on_and_no_more_than_asked_for");
    }

    @Test
    void a_store_that_leaves_gaps_in_the_log_is_found_out() {
        assertFoundOut(
                BrokenStores.LeavesGapsInTheLog::new,
                WholeStoreContract.EventLog.class,
                "positions_have_no_gaps_where_decisions_were_stale_or_refused");
    }

    @Test
    void a_store_that_forgets_actors_is_found_out() {
        assertFoundOut(
                BrokenStores.ForgetsActors::new,
                WholeStoreContract.Journal.class,
                "every_event_is_logged_in_order_with_its_instant_and_its_actor");
    }

    @Test
    void a_store_that_hands_out_effects_twice_is_found_out() {
        assertFoundOut(
                BrokenStores.ClaimsTwice::new,
                WholeStoreContract.Effects.class,
                "a_lease_keeps_an_effect_from_others_until_it_expires",
                "many_workers_claim_each_effect_once");
    }

    @Test
    void a_store_that_hands_out_effects_early_is_found_out() {
        assertFoundOut(
                BrokenStores.ClaimsEarly::new,
                WholeStoreContract.Effects.class,
                "an_effect_is_claimed_from_the_instant_on_when_it_is_due");
    }

    @Test
    void a_store_that_gives_nothing_up_is_found_out() {
        assertFoundOut(
                BrokenStores.RetriesForEver::new,
                WholeStoreContract.Effects.class,
                "a_dead_effect_is_not_claimed",
                "the_dead_are_told_by_key_with_their_trouble");
    }

    @Test
    void a_store_that_lets_owners_go_is_found_out() {
        assertFoundOut(
                BrokenStores.LetsOwnersGo::new,
                WholeStoreContract.References.class,
                "an_identity_that_owns_something_is_not_deleted");
    }

    @Test
    void a_store_that_lets_aliases_clash_is_found_out() {
        assertFoundOut(
                BrokenStores.LetsAliasesClash::new,
                WholeStoreContract.Uniqueness.class,
                "an_alias_is_unique_ignoring_case");
        assertFoundOut(
                BrokenStores.LetsAliasesClash::new,
                WholeStoreContract.Concurrency.class,
                "of_many_who_take_the_same_alias_one_has_it");
    }

    @Test
    void a_store_that_keeps_ended_assignments_is_found_out() {
        assertFoundOut(
                BrokenStores.KeepsEndedAssignments::new,
                WholeStoreContract.Assignments.class,
                "an_assignment_that_was_ended_is_gone");
        assertFoundOut(
                BrokenStores.KeepsEndedAssignments::new,
                WholeStoreContract.History.class,
                "the_state_after_a_random_history_is_what_the_log_tells");
    }

    @Test
    void a_store_that_shows_old_managers_is_found_out() {
        assertFoundOut(
                BrokenStores.ShowsOldManagers::new,
                WholeStoreContract.Managers.class,
                "a_managers_new_name_is_seen_without_a_change_of_the_reports",
                "who_manages_somebody_is_a_manager",
                "what_is_recorded_of_being_a_manager_is_ignored");
    }

    @Test
    void a_store_that_minds_the_case_is_found_out() {
        assertFoundOut(
                BrokenStores.MindsTheCase::new,
                WholeStoreContract.Identities.class,
                "an_attribute_finds_all_who_have_its_value_ignoring_case",
                "several_values_find_those_who_have_each_by_the_values_as_given",
                "aliases_find_who_has_each_by_the_aliases_as_given");
    }

    @Test
    void a_store_that_folds_the_keys_of_its_answers_is_found_out() {
        assertFoundOut(
                BrokenStores.FoldsKeys::new,
                WholeStoreContract.Identities.class,
                "several_values_find_those_who_have_each_by_the_values_as_given",
                "aliases_find_who_has_each_by_the_aliases_as_given");
    }

    @Test
    void a_store_that_pages_by_offset_is_found_out() {
        assertFoundOut(
                BrokenStores.PagesByOffset::new,
                WholeStoreContract.IdentityListing.class,
                "a_walk_neither_skips_nor_repeats_an_unchanged_row_while_others_come_change_and_go",
                "a_walk_goes_on_where_it_was_when_the_row_where_it_was_is_gone",
                "a_cursor_of_another_query_is_refused");
    }

    @Test
    void a_store_that_leaves_ties_open_is_found_out() {
        assertFoundOut(
                BrokenStores.LeavesTiesOpen::new,
                WholeStoreContract.IdentityListing.class,
                "equal_rows_come_by_id_ascending_in_both_directions",
                "random_queries_give_what_a_simple_search_gives");
    }

    @Test
    void a_store_that_always_expects_more_is_found_out() {
        assertFoundOut(
                BrokenStores.AlwaysExpectsMore::new,
                WholeStoreContract.IdentityListing.class,
                "the_last_page_has_no_next_one");
    }

    @Test
    void a_store_that_keeps_policies_of_no_source_is_found_out() {
        assertFoundOut(
                BrokenStores.KeepsPoliciesOfNoSource::new,
                WholeStoreContract.References.class,
                "a_provisioning_policy_of_a_source_that_is_not_there_is_stale");
    }

    @Test
    void a_store_that_ignores_the_versions_of_policies_is_found_out() {
        assertFoundOut(
                BrokenStores.IgnoresVersionsOfPolicies::new,
                WholeStoreContract.Versions.class,
                "a_change_to_the_stored_version_is_stale",
                "a_change_of_a_state_that_is_not_there_is_stale");
    }

    @Test
    void a_store_that_remembers_who_was_open_is_found_out() {
        assertFoundOut(
                BrokenStores.RemembersWhoWasOpen::new,
                WholeStoreContract.Identities.class,
                "those_with_whom_something_is_open_are_those_with_whom_it_is_now",
                "those_with_whom_something_is_open_are_paged_by_id");
    }

    @Test
    void a_store_that_has_one_revision_is_found_out() {
        assertFoundOut(
                BrokenStores.HasOneRevision::new,
                WholeStoreContract.Catalog.class,
                "whatever_is_configured_anew_there_is_another_revision",
                "of_many_decisions_one_that_configures_gives_another_revision");
    }

    @Test
    void a_store_that_revises_all_the_time_is_found_out() {
        assertFoundOut(
                BrokenStores.RevisesAllTheTime::new,
                WholeStoreContract.Catalog.class,
                "a_revision_lasts_while_nothing_is_configured_anew");
    }

    @Test
    void a_store_that_counts_assignments_in_force_is_found_out() {
        assertFoundOut(
                BrokenStores.CountsAssignmentsInForce::new,
                WholeStoreContract.Assignments.class,
                "the_assignments_of_a_role_are_counted_also_those_that_are_over");
    }

    @Test
    void a_store_that_discards_the_living_is_found_out() {
        assertFoundOut(
                BrokenStores.DiscardsTheLiving::new,
                WholeStoreContract.Effects.class,
                "what_is_not_dead_is_not_discarded");
    }

    @Test
    void a_store_that_overlooks_claimed_effects_is_found_out() {
        assertFoundOut(
                BrokenStores.OverlooksClaimedEffects::new,
                WholeStoreContract.Effects.class,
                "an_effect_that_is_claimed_counts_as_due_until_it_is_completed");
    }
}
