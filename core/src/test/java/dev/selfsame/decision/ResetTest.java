package dev.selfsame.decision;

import static dev.selfsame.decision.Samples.NOW;
import static dev.selfsame.decision.Samples.decision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.event.Event.IdentityChanged;
import dev.selfsame.event.Event.InvitationClosed;
import dev.selfsame.event.Event.VerificationClosed;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.UserLevel;
import dev.selfsame.registration.ClosedInvitation;
import dev.selfsame.registration.ClosedVerification;
import dev.selfsame.registration.Closing;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.VerificationId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResetTest {

    private static final Identity UNREGISTERED = Samples.ada().withModified(NOW).withVersion(5);
    private static final IdentityChanged RESET =
            new IdentityChanged(UNREGISTERED, IdentityChange.RESET, List.of(), NOW);

    @ParameterizedTest
    @EnumSource
    void whatever_the_status_a_reset_leads_to_unregistered(IdentityStatus status) {
        assertThat(Reset.decide(Samples.ada().withStatus(status), Optional.empty(), List.of(), NOW))
                .isEqualTo(decision(UNREGISTERED, List.of(RESET)));
    }

    @Test
    void a_reset_takes_all_user_levels_away() {
        Identity admin =
                Samples.ada().withStatus(IdentityStatus.ACTIVE).withLevels(UserLevel.ORG_ADMIN, UserLevel.HELPDESK);
        assertThat(Reset.decide(admin, Optional.empty(), List.of(), NOW))
                .isEqualTo(decision(UNREGISTERED, List.of(RESET)));
    }

    @Test
    void a_reset_voids_all_open_links() {
        assertThat(Reset.decide(
                        Samples.ada(),
                        Optional.of(Samples.invitation()),
                        List.of(
                                Samples.verification("v1"),
                                Samples.verification("v2").withVersion(9)),
                        NOW))
                .isEqualTo(decision(
                        UNREGISTERED,
                        List.of(
                                new InvitationClosed(
                                        new ClosedInvitation(
                                                new InvitationId("invitation"), UNREGISTERED.id(), Closing.VOIDED, NOW),
                                        2,
                                        NOW),
                                voided("v1", 6),
                                voided("v2", 9),
                                RESET)));
    }

    private static VerificationClosed voided(String id, long version) {
        return new VerificationClosed(
                new ClosedVerification(new VerificationId(id), UNREGISTERED.id(), Closing.VOIDED, NOW), version, NOW);
    }
}
