package dev.selfsame.tck;

import static dev.selfsame.provisioning.Capability.CREATE;
import static dev.selfsame.provisioning.Capability.DELETE;
import static dev.selfsame.provisioning.Capability.ENABLE;
import static dev.selfsame.provisioning.Capability.MODIFY;
import static dev.selfsame.provisioning.Capability.READ;
import static dev.selfsame.provisioning.Capability.READ_CHANGES;
import static dev.selfsame.provisioning.Capability.READ_ONE;
import static dev.selfsame.provisioning.Capability.UNLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.Capability;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.source.AccountData;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A source that is out of reach is worth another try; what it can't do at all isn't. */
abstract class TroubleRules extends ConnectorRules {

    /** Everything that can be asked for. */
    private Map<Capability, Supplier<Outcome>> everything() {
        Connector it = connector();
        String account = source().existing();
        Map<Capability, Supplier<Outcome>> all = new EnumMap<>(Capability.class);
        all.put(READ, () -> it.readAll(new Heard()));
        all.put(READ_CHANGES, () -> outcome(it.readChanges(Optional.empty(), new Heard())));
        all.put(READ_ONE, () -> outcome(it.readOne(account)));
        all.put(CREATE, () -> outcome(it.create(account(ADA), "create")));
        all.put(MODIFY, () -> setBoth(account, "modify", MAIL, DEPARTMENT));
        all.put(ENABLE, () -> it.setEnabled(account, false, "disable"));
        all.put(UNLOCK, () -> it.unlock(account, "unlock"));
        all.put(DELETE, () -> it.delete(account, "delete"));
        all.put(Capability.PASSWORD, () -> it.setPassword(account, SECRET));
        return all;
    }

    @Test
    void what_a_source_cannot_do_fails_for_good() {
        Map<Capability, Supplier<Outcome>> lacking = everything();
        lacking.keySet().removeAll(connector().capabilities());

        assertThat(lacking).allSatisfy((capability, asked) -> assertFailedForGood(asked.get()));
    }

    @Test
    void a_source_that_is_out_of_reach_is_worth_another_try() {
        Map<Capability, Supplier<Outcome>> able = everything();
        able.keySet().retainAll(connector().capabilities());

        source().breakDown();

        assertThat(able).allSatisfy((capability, asked) -> assertWorthAnotherTry(asked.get()));
        assertWorthAnotherTry(connector().test());
    }

    @Test
    void what_failed_while_the_source_was_away_is_made_when_it_is_back() {
        needs(MODIFY);
        source().breakDown();
        setBoth(source().existing(), "k1", MAIL, DEPARTMENT);
        source().recover();

        assertThat(connector().test()).isEqualTo(DONE);
        assertThat(setBoth(source().existing(), "k1", MAIL, DEPARTMENT)).isEqualTo(DONE);

        assertThat(valuesOf(source().existing(), source().attribute())).containsExactly(MAIL);
    }

    @Test
    void all_accounts_are_told_when_the_source_is_back() {
        needs(READ);
        source().breakDown();
        connector().readAll(new Heard());
        source().recover();

        assertThat(heard().nativeIdentities()).containsExactly(source().existing());
    }

    @Test
    void a_source_that_goes_while_it_is_read_is_never_taken_for_read() {
        needs(READ, CREATE);
        List<String> made =
                IntStream.range(0, 10).mapToObj(each -> made(ADA + each)).toList();
        AtomicBoolean first = new AtomicBoolean(true);
        Heard heard = hearing(() -> {
            if (first.getAndSet(false)) {
                source().breakDown();
            }
        });

        Outcome outcome = connector().readAll(heard);

        if (outcome.equals(DONE)) {
            assertThat(heard.nativeIdentities()).containsAll(made);
        } else {
            assertWorthAnotherTry(outcome);
        }
    }

    @Test
    void a_listener_s_own_mistake_is_not_taken_for_the_source_s() {
        needs(READ);
        Heard failing = hearing(() -> {
            throw new IllegalStateException("the listener's own");
        });

        assertThatThrownBy(() -> connector().readAll(failing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the listener's own");
    }

    /** Does something at each account before it is heard. */
    private static Heard hearing(Runnable before) {
        return new Heard() {
            @Override
            public void account(AccountData account) {
                before.run();
                super.account(account);
            }
        };
    }
}
