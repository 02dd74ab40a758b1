package dev.selfsame.tck;

import static dev.selfsame.provisioning.Capability.CREATE;
import static dev.selfsame.provisioning.Capability.DELETE;
import static dev.selfsame.provisioning.Capability.ENABLE;
import static dev.selfsame.provisioning.Capability.READ;
import static dev.selfsame.provisioning.Capability.READ_ONE;
import static dev.selfsame.provisioning.Capability.UNLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.source.AccountData;
import org.junit.jupiter.api.Test;

/** Accounts are enabled, disabled, unlocked and deleted, and asking again does no harm. */
abstract class StateRules extends ConnectorRules {

    private AccountData toldOf(String nativeIdentity) {
        return one(nativeIdentity).orElseThrow();
    }

    @Test
    void an_account_is_disabled_and_enabled_again() {
        needs(CREATE, ENABLE, READ_ONE);
        String ada = made(ADA);

        assertThat(connector().setEnabled(ada, false, "k1")).isEqualTo(DONE);
        assertThat(toldOf(ada).disabled()).isTrue();

        assertThat(connector().setEnabled(ada, true, "k2")).isEqualTo(DONE);
        assertThat(toldOf(ada).disabled()).isFalse();
    }

    @Test
    void enabling_what_is_enabled_is_done() {
        needs(CREATE, ENABLE, READ_ONE);
        String ada = made(ADA);

        assertThat(connector().setEnabled(ada, true, "k1")).isEqualTo(DONE);

        assertThat(toldOf(ada).disabled()).isFalse();
    }

    @Test
    void disabling_what_is_disabled_is_done() {
        needs(CREATE, ENABLE, READ_ONE);
        String ada = made(ADA);
        connector().setEnabled(ada, false, "k1");

        assertThat(connector().setEnabled(ada, false, "k2")).isEqualTo(DONE);

        assertThat(toldOf(ada).disabled()).isTrue();
    }

    @Test
    void a_disabled_account_keeps_its_values() {
        needs(CREATE, ENABLE);
        String ada = made(ADA);

        connector().setEnabled(ada, false, "k1");

        assertThat(valuesOf(ada, source().attribute())).containsExactly(MAIL);
    }

    @Test
    void enabling_an_account_that_the_source_does_not_have_fails_for_good() {
        needs(ENABLE);

        assertFailedForGood(connector().setEnabled(source().nativeIdentity(NOBODY), true, "k1"));
        assertFailedForGood(connector().setEnabled(source().nativeIdentity(NOBODY), false, "k2"));
    }

    @Test
    void a_locked_account_is_unlocked() {
        needs(CREATE, UNLOCK, READ_ONE);
        String ada = made(ADA);
        source().lock(ada);

        assertThat(connector().unlock(ada, "k1")).isEqualTo(DONE);

        assertThat(toldOf(ada).locked()).isFalse();
    }

    @Test
    void unlocking_what_is_not_locked_is_done() {
        needs(UNLOCK);

        assertThat(connector().unlock(source().existing(), "k1")).isEqualTo(DONE);
    }

    @Test
    void unlocking_an_account_that_the_source_does_not_have_fails_for_good() {
        needs(UNLOCK);

        assertFailedForGood(connector().unlock(source().nativeIdentity(NOBODY), "k1"));
    }

    @Test
    void an_account_is_deleted_and_others_stay() {
        needs(CREATE, DELETE, READ);
        String ada = made(ADA);

        assertThat(connector().delete(ada, "k1")).isEqualTo(DONE);

        assertThat(heard().nativeIdentities()).containsExactly(source().existing());
    }

    @Test
    void deleting_what_is_deleted_is_done() {
        needs(CREATE, DELETE, READ);
        String ada = made(ADA);
        connector().delete(ada, "k1");

        assertThat(connector().delete(ada, "k1")).isEqualTo(DONE);
        assertThat(connector().delete(source().nativeIdentity(NOBODY), "k2")).isEqualTo(DONE);

        assertThat(heard().nativeIdentities()).containsExactly(source().existing());
    }

    @Test
    void a_deleted_account_can_be_made_again() {
        needs(CREATE, DELETE);
        connector().delete(made(ADA), "k1");

        String again = made(account(ADA), "k2");

        assertThat(valuesOf(again, source().attribute())).containsExactly(MAIL);
    }
}
