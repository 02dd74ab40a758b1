package dev.selfsame.decision;

import static dev.selfsame.decision.Samples.NOW;
import static dev.selfsame.decision.Samples.decision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.event.AttributeChange;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event.IdentityChanged;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.LifecycleState;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.identity.UserLevel;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.profile.IdentityState;
import dev.selfsame.profile.LifecycleStateDefinition;
import dev.selfsame.refusal.Refusal.IllegalTransition;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdministrationTest {

    private static final Identity ADA = Samples.ada();
    private static final IdentityProfile EMPLOYEES = IdentityProfile.builder()
            .id(new ProfileId("employees"))
            .name("Employees")
            .authoritativeSource(Samples.HR)
            .addLifecycleStates(LifecycleStateDefinition.of("leave", "On leave", true, IdentityState.ACTIVE))
            .build();

    private static Decision<Identity> changed(Identity after, IdentityChange why) {
        Identity next = after.withModified(NOW).withVersion(5);
        return decision(next, List.of(new IdentityChanged(next, why, List.of(), NOW)));
    }

    @Test
    void a_registered_person_who_signs_in_is_active() {
        assertThat(Administration.signedIn(ADA.withStatus(IdentityStatus.REGISTERED), NOW))
                .isEqualTo(Either.right(changed(ADA.withStatus(IdentityStatus.ACTIVE), IdentityChange.STATUS_CHANGED)));
    }

    @Test
    void an_active_person_who_signs_in_stays_as_is() {
        Identity active = ADA.withStatus(IdentityStatus.ACTIVE);
        assertThat(Administration.signedIn(active, NOW)).isEqualTo(Either.right(decision(active, List.of())));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNREGISTERED", "PENDING", "TERMINATED"})
    void who_is_not_registered_does_not_sign_in(IdentityStatus status) {
        assertThat(Administration.signedIn(ADA.withStatus(status), NOW))
                .isEqualTo(Either.left(new IllegalTransition(ADA.id(), status, IdentityStatus.ACTIVE)));
    }

    @Test
    void an_identity_is_protected() {
        assertThat(Administration.protectedFromDeletion(ADA, true, NOW))
                .isEqualTo(changed(ADA.withIsProtected(true), IdentityChange.ADMINISTERED));
    }

    @Test
    void an_identity_is_no_longer_protected() {
        assertThat(Administration.protectedFromDeletion(ADA.withIsProtected(true), false, NOW))
                .isEqualTo(changed(ADA, IdentityChange.ADMINISTERED));
    }

    @Test
    void an_identity_that_is_protected_already_stays_as_is() {
        Identity safe = ADA.withIsProtected(true);
        assertThat(Administration.protectedFromDeletion(safe, true, NOW)).isEqualTo(decision(safe, List.of()));
    }

    @Test
    void an_identity_has_the_levels_given_and_no_others() {
        assertThat(Administration.withLevels(
                        ADA.withLevels(UserLevel.HELPDESK), Set.of(UserLevel.ORG_ADMIN, UserLevel.ROLE_ADMIN), NOW))
                .isEqualTo(changed(
                        ADA.withLevels(UserLevel.ORG_ADMIN, UserLevel.ROLE_ADMIN), IdentityChange.ADMINISTERED));
    }

    @Test
    void an_identity_that_has_the_levels_already_stays_as_is() {
        Identity helper = ADA.withLevels(UserLevel.HELPDESK);
        assertThat(Administration.withLevels(helper, Set.of(UserLevel.HELPDESK), NOW))
                .isEqualTo(decision(helper, List.of()));
    }

    @Test
    void a_lifecycle_state_that_the_profile_knows_is_set_by_hand() {
        assertThat(Administration.inLifecycleState(ADA, Optional.of(EMPLOYEES), "leave", NOW))
                .isEqualTo(Either.right(changed(
                        ADA.withLifecycleState(new LifecycleState("leave", true)), IdentityChange.LIFECYCLE_SET)));
    }

    @Test
    void a_lifecycle_state_that_the_profile_does_not_know_is_not_set() {
        assertThat(Administration.inLifecycleState(ADA, Optional.of(EMPLOYEES), "dancing", NOW))
                .isEqualTo(
                        Either.left(new InvalidParameter("lifecycle state", "the identity's profile doesn't know it")));
    }

    @Test
    void without_a_profile_no_lifecycle_state_is_set() {
        assertThat(Administration.inLifecycleState(ADA, Optional.empty(), "leave", NOW))
                .isEqualTo(
                        Either.left(new InvalidParameter("lifecycle state", "the identity's profile doesn't know it")));
    }

    @Test
    void a_change_names_the_attributes_that_differ() {
        Identity after = ADA.withAttributes(ADA.attributes().with("department", AttributeValue.of("Engines")));
        assertThat(Administration.changed(ADA, after, IdentityChange.ADMINISTERED, NOW))
                .isEqualTo(new IdentityChanged(
                        after.withModified(NOW).withVersion(5),
                        IdentityChange.ADMINISTERED,
                        List.of(new AttributeChange(
                                "department", Optional.empty(), Optional.of(AttributeValue.of("Engines")))),
                        NOW));
    }
}
