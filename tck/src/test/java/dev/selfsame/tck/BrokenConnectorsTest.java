package dev.selfsame.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.tck.ConnectorContract.Changes;
import dev.selfsame.tck.ConnectorContract.Changing;
import dev.selfsame.tck.ConnectorContract.Making;
import dev.selfsame.tck.ConnectorContract.Passwords;
import dev.selfsame.tck.ConnectorContract.Reading;
import dev.selfsame.tck.ConnectorContract.Renaming;
import dev.selfsame.tck.ConnectorContract.SeveralValues;
import dev.selfsame.tck.ConnectorContract.States;
import dev.selfsame.tck.ConnectorContract.Trouble;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The contract finds out every connector that breaks a rule. */
class BrokenConnectorsTest {

    private static Supplier<SimpleConnector> onTrial = SimpleConnector::new;

    /** Hosts whatever connector is on trial. */
    static class Host extends ConnectorContract {
        @Override
        protected SourceOnTrial newSource() {
            return new SimpleSource(onTrial.get());
        }
    }

    private static void assertFoundOut(Supplier<SimpleConnector> connector, Class<?> rules, String... tests) {
        onTrial = connector;
        try {
            assertThat(Trial.failuresIn(Host.class, rules)).contains(tests);
        } finally {
            onTrial = SimpleConnector::new;
        }
    }

    @Test
    void one_that_tells_accounts_wrongly_is_found_out() {
        assertFoundOut(BrokenConnectors.TellsTwice::new, Reading.class, "all_accounts_are_told_each_once");
        assertFoundOut(
                BrokenConnectors.ForgetsStates::new,
                Reading.class,
                "a_disabled_account_is_told_as_such",
                "a_locked_account_is_told_as_such");
        assertFoundOut(BrokenConnectors.HasOneGroup::new, Reading.class, "the_schema_tells_what_has_several_values");
    }

    @Test
    void one_that_makes_accounts_wrongly_is_found_out() {
        assertFoundOut(
                BrokenConnectors.Overwrites::new,
                Making.class,
                "an_account_that_is_there_already_is_left_alone_and_fails_for_good");
        assertFoundOut(BrokenConnectors.MakesAnother::new, Making.class, "the_same_key_does_not_make_two");
        assertFoundOut(
                BrokenConnectors.MakesAllEnabled::new,
                Making.class,
                "an_account_can_be_made_disabled",
                "an_account_can_be_made_with_a_password");
    }

    @Test
    void one_that_changes_accounts_wrongly_is_found_out() {
        assertFoundOut(BrokenConnectors.NeverClears::new, Changing.class, "an_empty_value_clears_the_attribute");
        assertFoundOut(
                BrokenConnectors.ClearsOthers::new,
                Changing.class,
                "attributes_that_a_change_does_not_name_are_left_alone");
        assertFoundOut(
                BrokenConnectors.HopesForAccounts::new,
                Changing.class,
                "a_change_of_an_account_that_the_source_does_not_have_fails_for_good");
        assertFoundOut(
                BrokenConnectors.TellsNames::new,
                Changing.class,
                "a_change_of_an_account_that_the_source_does_not_have_fails_for_good");
    }

    @Test
    void one_that_changes_single_values_wrongly_is_found_out() {
        assertFoundOut(BrokenConnectors.AddsTwice::new, SeveralValues.class, "adding_what_is_there_is_done");
        assertFoundOut(BrokenConnectors.Replaces::new, SeveralValues.class, "values_are_added_to_those_that_are_there");
        assertFoundOut(
                BrokenConnectors.RemovesAll::new, SeveralValues.class, "values_are_removed_from_those_that_are_there");
    }

    @Test
    void one_that_renames_wrongly_is_found_out() {
        assertFoundOut(BrokenConnectors.KeepsTheOldName::new, Renaming.class, "the_new_native_identity_is_told");
        assertFoundOut(BrokenConnectors.ClearsOthers::new, Renaming.class, "values_are_kept", "entitlements_are_kept");
    }

    @Test
    void one_that_changes_states_wrongly_is_found_out() {
        assertFoundOut(BrokenConnectors.OnlyEnables::new, States.class, "an_account_is_disabled_and_enabled_again");
        assertFoundOut(BrokenConnectors.NeverUnlocks::new, States.class, "a_locked_account_is_unlocked");
        assertFoundOut(BrokenConnectors.MissesTheDeleted::new, States.class, "deleting_what_is_deleted_is_done");
    }

    @Test
    void one_that_tells_changes_wrongly_is_found_out() {
        assertFoundOut(BrokenConnectors.MissesTheDeleted::new, Changes.class, "a_deleted_account_is_told_as_gone");
        assertFoundOut(
                BrokenConnectors.TellsFromTheStart::new,
                Changes.class,
                "the_first_call_tells_nothing_and_marks_the_present",
                "what_was_told_is_not_told_again");
    }

    @Test
    void one_that_sets_passwords_wrongly_is_found_out() {
        assertFoundOut(
                BrokenConnectors.KeepsPasswords::new,
                Passwords.class,
                "a_later_password_takes_the_place_of_an_earlier_one");
        assertFoundOut(BrokenConnectors.ShowsPasswords::new, Passwords.class, "a_password_is_never_told");
    }

    @Test
    void one_that_takes_trouble_for_something_else_is_found_out() {
        assertFoundOut(
                BrokenConnectors.TakesTheBreakForTheEnd::new,
                Trouble.class,
                "a_source_that_is_out_of_reach_is_worth_another_try",
                "a_source_that_goes_while_it_is_read_is_never_taken_for_read");
        assertFoundOut(
                BrokenConnectors.TakesListenersForTheSource::new,
                Trouble.class,
                "a_listener_s_own_mistake_is_not_taken_for_the_source_s");
        assertFoundOut(
                BrokenConnectors.TakesTroubleForGood::new,
                Trouble.class,
                "a_source_that_is_out_of_reach_is_worth_another_try");
        assertFoundOut(BrokenConnectors.PretendsToLack::new, Trouble.class, "what_a_source_cannot_do_fails_for_good");
    }
}
