package dev.selfsame.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Password;
import dev.selfsame.source.Account;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connector puts values in place, however often it is asked to, and tells whether trying again can help. */
public abstract class ConnectorContract {

    private Connector connector;
    private Account account;

    /** A connector to a source that has the account. */
    protected abstract Connector connector();

    /** An account that the source has, with no values for the two attributes. */
    protected abstract Account account();

    /** What the source has for an account; no attribute for a value that is cleared. */
    protected abstract Attributes valuesOf(Account account);

    /** Whether the source takes the password for the account. */
    protected abstract boolean takes(Account account, Password password);

    /** Lets the source be out of reach from now on. */
    protected abstract void breakDown();

    /** An account attribute with one text. */
    protected String attribute() {
        return "mail";
    }

    /** Another account attribute with one text. */
    protected String otherAttribute() {
        return "department";
    }

    @BeforeEach
    final void openConnector() {
        connector = connector();
        account = account();
    }

    private Account unknown() {
        return account.withNativeIdentity("nobody-has-this");
    }

    private static AccountChange update(Account account, Map<String, Optional<AttributeValue>> values) {
        return AccountChange.builder()
                .nativeIdentity(account.nativeIdentity())
                .putAllValues(values)
                .build();
    }

    private static Optional<AttributeValue> text(String value) {
        return Optional.of(AttributeValue.of(value));
    }

    private Outcome outcome(AccountChange change, String key) {
        return connector.modify(change, key).fold(failed -> failed, nativeIdentity -> new Outcome.Done());
    }

    private AccountChange both(String value, String other) {
        return update(account, Map.of(attribute(), text(value), otherAttribute(), text(other)));
    }

    private Optional<String> valueOf(String attribute) {
        return valuesOf(account).text(attribute);
    }

    @Test
    void an_update_puts_values_in_place() {
        assertThat(outcome(both("zoë@x.test", "R&D"), "k1")).isEqualTo(new Outcome.Done());

        assertThat(valueOf(attribute())).isEqualTo(Optional.of("zoë@x.test"));
        assertThat(valueOf(otherAttribute())).isEqualTo(Optional.of("R&D"));
    }

    @Test
    void the_same_update_with_the_same_key_changes_nothing_more() {
        outcome(both("a@x.test", "R&D"), "k1");

        assertThat(outcome(both("a@x.test", "R&D"), "k1")).isEqualTo(new Outcome.Done());

        assertThat(valueOf(attribute())).isEqualTo(Optional.of("a@x.test"));
        assertThat(valueOf(otherAttribute())).isEqualTo(Optional.of("R&D"));
    }

    @Test
    void an_update_with_another_key_takes_the_place_of_an_earlier_one() {
        outcome(both("a@x.test", "R&D"), "k1");

        assertThat(outcome(both("b@x.test", "Sales"), "k2")).isEqualTo(new Outcome.Done());

        assertThat(valueOf(attribute())).isEqualTo(Optional.of("b@x.test"));
        assertThat(valueOf(otherAttribute())).isEqualTo(Optional.of("Sales"));
    }

    @Test
    void an_empty_value_clears_the_attribute() {
        outcome(both("a@x.test", "R&D"), "k1");

        assertThat(outcome(update(account, Map.of(attribute(), Optional.empty())), "k2"))
                .isEqualTo(new Outcome.Done());

        assertThat(valueOf(attribute())).isEqualTo(Optional.empty());
    }

    @Test
    void clearing_what_is_empty_already_is_done() {
        assertThat(outcome(update(account, Map.of(attribute(), Optional.empty())), "k1"))
                .isEqualTo(new Outcome.Done());

        assertThat(valueOf(attribute())).isEqualTo(Optional.empty());
    }

    @Test
    void attributes_that_an_update_does_not_name_are_left_alone() {
        outcome(both("a@x.test", "R&D"), "k1");

        outcome(update(account, Map.of(attribute(), text("b@x.test"))), "k2");

        assertThat(valueOf(otherAttribute())).isEqualTo(Optional.of("R&D"));
    }

    @Test
    void an_update_of_an_account_that_the_source_does_not_have_fails_for_good() {
        assertFailedForGood(outcome(update(unknown(), Map.of(attribute(), text("a@x.test"))), "k1"));
    }

    @Test
    void a_password_is_set() {
        assertThat(connector.setPassword(account.nativeIdentity(), new Password("Corr3ct-Horse")))
                .isEqualTo(new Outcome.Done());

        assertThat(takes(account, new Password("Corr3ct-Horse"))).isEqualTo(true);
        assertThat(takes(account, new Password("another"))).isEqualTo(false);
    }

    @Test
    void a_later_password_takes_the_place_of_an_earlier_one() {
        connector.setPassword(account.nativeIdentity(), new Password("Corr3ct-Horse"));
        connector.setPassword(account.nativeIdentity(), new Password("Battery-Stapl3"));

        assertThat(takes(account, new Password("Corr3ct-Horse"))).isEqualTo(false);
        assertThat(takes(account, new Password("Battery-Stapl3"))).isEqualTo(true);
    }

    @Test
    void a_password_of_an_account_that_the_source_does_not_have_fails_for_good() {
        assertFailedForGood(connector.setPassword(unknown().nativeIdentity(), new Password("Corr3ct-Horse")));
    }

    @Test
    void a_source_that_is_out_of_reach_is_worth_another_try() {
        breakDown();

        assertWorthAnotherTry(outcome(both("a@x.test", "R&D"), "k1"));
        assertWorthAnotherTry(connector.setPassword(account.nativeIdentity(), new Password("Corr3ct-Horse")));
    }

    private static void assertFailedForGood(Outcome outcome) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.cause()).isEqualTo(Cause.PERMANENT);
            assertThat(failed.message()).doesNotContain("nobody-has-this", "a@x.test", "Corr3ct-Horse");
        });
    }

    private static void assertWorthAnotherTry(Outcome outcome) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.cause()).isIn(Cause.RETRY, Cause.SOURCE_DOWN);
            assertThat(failed.message()).doesNotContain("a@x.test", "Corr3ct-Horse");
        });
    }
}
