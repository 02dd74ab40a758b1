package dev.selfsame.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.identity.ProfileId;
import dev.selfsame.source.SourceId;
import org.junit.jupiter.api.Test;

class IdentityProfileTest {

    private static IdentityProfile.Builder employees() {
        return IdentityProfile.builder()
                .id(new ProfileId("employees"))
                .name("Employees")
                .authoritativeSource(new SourceId("hr"));
    }

    private static LifecycleStateDefinition state(String technicalName, IdentityState identityState) {
        return LifecycleStateDefinition.of(technicalName, technicalName, true, identityState);
    }

    @Test
    void a_lifecycle_state_means_what_its_definition_says() {
        IdentityProfile profile = employees()
                .addLifecycleStates(
                        state("leave", IdentityState.INACTIVE_SHORT_TERM),
                        state("gone", IdentityState.INACTIVE_LONG_TERM))
                .build();
        assertThat(profile.identityState("leave")).isEqualTo(IdentityState.INACTIVE_SHORT_TERM);
        assertThat(profile.identityState("gone")).isEqualTo(IdentityState.INACTIVE_LONG_TERM);
    }

    @Test
    void a_lifecycle_state_that_the_profile_does_not_know_means_active() {
        IdentityProfile profile = employees()
                .addLifecycleStates(state("gone", IdentityState.INACTIVE_LONG_TERM))
                .build();
        assertThat(profile.identityState("dancing")).isEqualTo(IdentityState.ACTIVE);
    }

    @Test
    void a_profile_is_at_first_of_middling_priority_not_time_based_and_invites_to_work_addresses() {
        assertThat(employees().build())
                .isEqualTo(employees()
                        .priority(10)
                        .invitations(InvitationOptions.WORK)
                        .timeBased(false)
                        .version(1)
                        .build());
    }

    @Test
    void invitations_go_to_the_attribute_of_the_address() {
        assertThat(InvitationOptions.WORK).isEqualTo(new InvitationOptions("email"));
        assertThat(InvitationOptions.PERSONAL).isEqualTo(new InvitationOptions("personalEmail"));
    }
}
