package dev.selfsame.tck;

import static dev.selfsame.provisioning.Capability.CREATE;
import static dev.selfsame.provisioning.Capability.ENABLE;
import static dev.selfsame.provisioning.Capability.PASSWORD;
import static dev.selfsame.provisioning.Capability.READ;
import static dev.selfsame.provisioning.Capability.READ_ONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.provisioning.NewAccount;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.source.AccountData;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An account is made once, with all that it is to have. */
abstract class MakingRules extends ConnectorRules {

    @BeforeEach
    final void needsToMakeAccounts() {
        needs(CREATE);
    }

    @Test
    void a_new_account_has_its_values() {
        String ada = made(ADA);

        assertThat(valuesOf(ada, source().attribute())).containsExactly(MAIL);
        assertThat(valuesOf(ada, source().otherAttribute())).containsExactly(DEPARTMENT);
    }

    @Test
    void a_new_account_has_its_entitlements() {
        String several = severalValued();
        String ada = made(with(account(ADA), several, AttributeValue.of(values(2))), "k1");

        assertThat(valuesOf(ada, several)).containsExactlyInAnyOrderElementsOf(values(2));
    }

    @Test
    void a_new_account_is_told_as_the_source_has_it() {
        AccountData made = right(connector().create(account(ADA), "k1"));

        assertThat(made.nativeIdentity()).isEqualTo(source().nativeIdentity(ADA));
        assertThat(told(made.attributes(), source().attribute())).containsExactly(MAIL);
    }

    @Test
    void a_new_account_is_found_again() {
        needs(READ_ONE);
        AccountData made = right(connector().create(account(ADA), "k1"));

        assertThat(one(made.nativeIdentity())).isEqualTo(Optional.of(made));
    }

    @Test
    void a_name_may_have_commas_quotes_and_accents() {
        needs(READ_ONE);
        String odd = made(source().oddName());

        assertThat(one(odd)).isPresent();
        assertThat(valuesOf(odd, source().attribute())).containsExactly(MAIL);
    }

    @Test
    void an_account_that_is_there_already_is_left_alone_and_fails_for_good() {
        String ada = made(ADA);
        NewAccount another = with(account(ADA), source().attribute(), AttributeValue.of(OTHER_MAIL));

        assertFailedForGood(outcome(connector().create(another, "another key")));

        assertThat(valuesOf(ada, source().attribute())).containsExactly(MAIL);
    }

    @Test
    void the_same_key_does_not_make_two() {
        needs(READ);
        NewAccount ada = account(ADA);
        String made = made(ada, "k1");

        Outcome again = outcome(connector().create(ada, "k1"));

        if (again instanceof Outcome.Failed failed) {
            assertThat(failed.cause()).isEqualTo(Cause.PERMANENT);
        }
        assertThat(heard().nativeIdentities()).containsExactlyInAnyOrder(source().existing(), made);
    }

    @Test
    void an_account_can_be_made_disabled() {
        needs(ENABLE, READ_ONE);
        String ada = made(account(ADA).withDisabled(true), "k1");
        String grace = made(GRACE);

        assertThat(List.of(isDisabled(ada), isDisabled(grace))).containsExactly(true, false);
    }

    @Test
    void an_account_can_be_made_with_a_password() {
        needs(PASSWORD);
        String ada = made(account(ADA).withPassword(SECRET), "k1");

        assertThat(source().takes(ada, SECRET)).isTrue();
        assertThat(source().takes(ada, OTHER_SECRET)).isFalse();
    }

    private boolean isDisabled(String nativeIdentity) {
        return one(nativeIdentity).orElseThrow().disabled();
    }
}
