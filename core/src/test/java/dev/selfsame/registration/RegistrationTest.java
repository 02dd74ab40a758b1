package dev.selfsame.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.identity.IdentityId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final PendingInvitation invitation = PendingInvitation.builder()
            .id(new InvitationId("invitation"))
            .identity(new IdentityId("ada"))
            .address("secret-address")
            .issuedAt(NOW)
            .expiresAt(NOW.plus(Invitation.LIFETIME))
            .addTokens(new TokenHash("secret-token"))
            .build();

    private final PendingVerification verification = PendingVerification.builder()
            .id(new VerificationId("verification"))
            .identity(new IdentityId("ada"))
            .via(VerificationChannel.EMAIL_WORK)
            .address("secret-address")
            .issuedAt(NOW)
            .expiresAt(NOW.plus(Verification.LIFETIME))
            .addTokens(new TokenHash("secret-token"))
            .build();

    @Test
    void an_invitation_is_good_for_seven_days() {
        Instant end = NOW.plus(Duration.ofDays(7));
        assertThat(invitation.isExpired(end.minusNanos(1))).isFalse();
        assertThat(invitation.isExpired(end)).isTrue();
    }

    @Test
    void a_verification_is_good_for_two_hours() {
        Instant end = NOW.plus(Duration.ofHours(2));
        assertThat(verification.isExpired(end.minusNanos(1))).isFalse();
        assertThat(verification.isExpired(end)).isTrue();
    }

    @Test
    void an_invitation_has_at_first_been_sent_once() {
        assertThat(invitation.resent()).isZero();
        assertThat(invitation.version()).isEqualTo(1);
    }

    @Test
    void a_verification_s_first_version_is_1() {
        assertThat(verification.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL_WORK, email, true",
        "EMAIL_PERSONAL, personalEmail, true",
        "LINK_WORK, email, false",
        "LINK_PERSONAL, personalEmail, false"
    })
    void a_channel_has_its_address_and_sends_a_mail_or_none(
            VerificationChannel channel, String addressAttribute, boolean byMail) {
        assertThat(channel.addressAttribute()).isEqualTo(addressAttribute);
        assertThat(channel.byMail()).isEqualTo(byMail);
    }

    @Test
    void the_text_forms_show_neither_address_nor_token() {
        assertThat(invitation.toString()).contains("invitation").doesNotContain("secret");
        assertThat(verification.toString()).contains("verification").doesNotContain("secret");
    }

    @Test
    void the_text_form_of_a_token_hash_tells_nothing() {
        assertThat(new TokenHash("secret-token")).hasToString("TokenHash[]");
    }
}
