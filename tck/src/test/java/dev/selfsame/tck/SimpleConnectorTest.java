package dev.selfsame.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Password;
import dev.selfsame.source.Account;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A connector that keeps all rules passes, and one that breaks a rule is found out. */
class SimpleConnectorTest extends ConnectorContract {

    private static Supplier<SimpleConnector> onTrial = SimpleConnector::new;

    private SimpleConnector connector = new SimpleConnector();

    @Override
    protected Connector connector() {
        connector = onTrial.get();
        return connector;
    }

    @Override
    protected Account account() {
        return Fixtures.account("a1");
    }

    @Override
    protected Attributes valuesOf(Account account) {
        return Optional.ofNullable(connector.values.get(account.nativeIdentity()))
                .orElseThrow();
    }

    @Override
    protected boolean takes(Account account, Password password) {
        return password.reveal().equals(connector.passwords.get(account.nativeIdentity()));
    }

    @Override
    protected void breakDown() {
        connector.broken = true;
    }

    /** Hosts whatever connector is on trial. */
    static class Host extends SimpleConnectorTest {
        @Override
        void a_connector_that_breaks_a_rule_is_found_out() {}
    }

    /** Leaves values that are to be cleared. */
    static final class NeverClears extends SimpleConnector {
        @Override
        Attributes changed(Attributes before, AccountChange update) {
            Attributes after = before;
            for (String name : update.values().keySet()) {
                after = super.changed(before, update)
                        .get(name)
                        .map(value -> before.with(name, value))
                        .orElse(after);
            }
            return after;
        }
    }

    /** Replaces all values of an account. */
    static final class ClearsOthers extends SimpleConnector {
        @Override
        Attributes changed(Attributes before, AccountChange update) {
            return super.changed(Attributes.none(), update);
        }
    }

    /** Thinks that an unknown account may turn up. */
    static final class HopesForAccounts extends SimpleConnector {
        @Override
        Outcome.Failed unknown() {
            return new Outcome.Failed(Outcome.Cause.RETRY, "not yet");
        }
    }

    @Test
    void a_connector_that_breaks_a_rule_is_found_out() {
        assertFoundOut(NeverClears::new, "an_empty_value_clears_the_attribute");
        assertFoundOut(ClearsOthers::new, "attributes_that_an_update_does_not_name_are_left_alone");
        assertFoundOut(HopesForAccounts::new, "an_update_of_an_account_that_the_source_does_not_have_fails_for_good");
    }

    private static void assertFoundOut(Supplier<SimpleConnector> connector, String test) {
        onTrial = connector;
        try {
            assertThat(Trial.failuresIn(Host.class)).contains(test);
        } finally {
            onTrial = SimpleConnector::new;
        }
    }
}
