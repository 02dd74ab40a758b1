package dev.selfsame.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.provisioning.Capability;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A password is the one that was set last. */
abstract class PasswordRules extends ConnectorRules {

    private String account;

    @BeforeEach
    final void needsToSetPasswords() {
        needs(Capability.PASSWORD);
        account = source().existing();
    }

    @Test
    void a_password_is_set() {
        assertThat(connector().setPassword(account, SECRET)).isEqualTo(DONE);

        assertThat(source().takes(account, SECRET)).isTrue();
        assertThat(source().takes(account, OTHER_SECRET)).isFalse();
    }

    @Test
    void a_later_password_takes_the_place_of_an_earlier_one() {
        connector().setPassword(account, SECRET);

        assertThat(connector().setPassword(account, OTHER_SECRET)).isEqualTo(DONE);

        assertThat(source().takes(account, SECRET)).isFalse();
        assertThat(source().takes(account, OTHER_SECRET)).isTrue();
    }

    @Test
    void a_password_is_never_told() {
        needs(Capability.READ);
        connector().setPassword(account, SECRET);

        assertThat(heard().account(account).attributes().asMap().values())
                .noneMatch(value -> value.asText().contains(SECRET.reveal()));
    }

    @Test
    void a_password_of_an_account_that_the_source_does_not_have_fails_for_good() {
        assertFailedForGood(connector().setPassword(source().nativeIdentity(NOBODY), SECRET));
    }
}
