package dev.selfsame.tck;

import static dev.selfsame.provisioning.Capability.CREATE;
import static dev.selfsame.provisioning.Capability.MODIFY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.provisioning.AccountChange;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values are put in place, however often that is asked for, and others are left alone. */
abstract class ChangingRules extends ConnectorRules {

    private String account;

    @BeforeEach
    final void needsToChangeAccounts() {
        needs(MODIFY);
        account = source().existing();
    }

    private void assertValues(String value, String other) {
        assertThat(valuesOf(account, source().attribute())).containsExactly(value);
        assertThat(valuesOf(account, source().otherAttribute())).containsExactly(other);
    }

    @Test
    void a_change_puts_values_in_place() {
        assertThat(setBoth(account, "k1", MAIL, DEPARTMENT)).isEqualTo(DONE);

        assertValues(MAIL, DEPARTMENT);
    }

    @Test
    void a_change_tells_the_native_identity() {
        AccountChange change = AccountChange.builder()
                .nativeIdentity(account)
                .putValues(source().attribute(), text(MAIL))
                .build();

        assertThat(right(connector().modify(change, "k1"))).isEqualTo(account);
    }

    @Test
    void the_same_change_with_the_same_key_changes_nothing_more() {
        setBoth(account, "k1", MAIL, DEPARTMENT);

        assertThat(setBoth(account, "k1", MAIL, DEPARTMENT)).isEqualTo(DONE);

        assertValues(MAIL, DEPARTMENT);
    }

    @Test
    void a_change_with_another_key_takes_the_place_of_an_earlier_one() {
        setBoth(account, "k1", MAIL, DEPARTMENT);

        assertThat(setBoth(account, "k2", OTHER_MAIL, "Sales")).isEqualTo(DONE);

        assertValues(OTHER_MAIL, "Sales");
    }

    @Test
    void an_empty_value_clears_the_attribute() {
        setBoth(account, "k1", MAIL, DEPARTMENT);

        assertThat(set(account, "k2", Map.of(source().attribute(), Optional.empty())))
                .isEqualTo(DONE);

        assertThat(valuesOf(account, source().attribute())).isEmpty();
    }

    @Test
    void clearing_what_is_empty_already_is_done() {
        assertThat(set(account, "k1", Map.of(source().attribute(), Optional.empty())))
                .isEqualTo(DONE);

        assertThat(valuesOf(account, source().attribute())).isEmpty();
    }

    @Test
    void attributes_that_a_change_does_not_name_are_left_alone() {
        setBoth(account, "k1", MAIL, DEPARTMENT);

        set(account, "k2", Map.of(source().attribute(), text(OTHER_MAIL)));

        assertThat(valuesOf(account, source().otherAttribute())).containsExactly(DEPARTMENT);
    }

    @Test
    void other_accounts_are_left_alone() {
        needs(CREATE);
        String ada = made(ADA);

        setBoth(account, "k1", OTHER_MAIL, "Sales");

        assertThat(valuesOf(ada, source().attribute())).containsExactly(MAIL);
        assertThat(valuesOf(ada, source().otherAttribute())).containsExactly(DEPARTMENT);
    }

    @Test
    void a_change_of_an_account_that_the_source_does_not_have_fails_for_good() {
        assertFailedForGood(setBoth(source().nativeIdentity(NOBODY), "k1", MAIL, DEPARTMENT));
    }
}
