package dev.selfsame.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Credentials;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Password;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host's sign-in takes good passwords, and says what is wrong with others. */
public abstract class CredentialsContract {

    private static final IdentityId ANNA = new IdentityId("anna");
    private static final IdentityId BEN = new IdentityId("ben");

    private Credentials credentials;

    /** A new sign-in that knows no passwords yet, of people with any ids. */
    protected abstract Credentials credentials();

    /** Whether a person can sign in with a password. */
    protected abstract boolean takes(IdentityId identity, Password password);

    /** A password that is good enough; different ones for different numbers. */
    protected Password good(int number) {
        return new Password("Corr3ct-Horse-" + number);
    }

    /** A password that isn't. */
    protected abstract Password bad();

    @BeforeEach
    final void openCredentials() {
        credentials = credentials();
    }

    @Test
    void a_password_is_set() {
        assertThat(credentials.set(ANNA, good(1))).isEqualTo(new Outcome.Done());

        assertThat(takes(ANNA, good(1))).isEqualTo(true);
        assertThat(takes(ANNA, good(2))).isEqualTo(false);
    }

    @Test
    void a_password_is_one_persons_own() {
        credentials.set(ANNA, good(1));

        assertThat(takes(BEN, good(1))).isEqualTo(false);
    }

    @Test
    void a_password_may_be_set_again() {
        credentials.set(ANNA, good(1));

        assertThat(credentials.set(ANNA, good(1))).isEqualTo(new Outcome.Done());
        assertThat(takes(ANNA, good(1))).isEqualTo(true);
    }

    @Test
    void a_later_password_takes_the_place_of_an_earlier_one() {
        credentials.set(ANNA, good(1));
        credentials.set(ANNA, good(2));

        assertThat(takes(ANNA, good(1))).isEqualTo(false);
        assertThat(takes(ANNA, good(2))).isEqualTo(true);
    }

    @Test
    void a_bad_password_fails_for_good_and_the_person_is_told_why() {
        assertThat(credentials.set(ANNA, bad())).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.cause()).isEqualTo(Cause.PERMANENT);
            assertThat(failed.message()).isNotBlank();
        });
        assertThat(takes(ANNA, bad())).isEqualTo(false);
    }

    @Test
    void a_bad_password_leaves_the_present_one() {
        credentials.set(ANNA, good(1));
        credentials.set(ANNA, bad());

        assertThat(takes(ANNA, good(1))).isEqualTo(true);
    }
}
