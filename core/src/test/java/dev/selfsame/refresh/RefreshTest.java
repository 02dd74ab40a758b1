package dev.selfsame.refresh;

import static dev.selfsame.refresh.Company.BEFORE;
import static dev.selfsame.refresh.Company.NOW;
import static dev.selfsame.refresh.Company.hrAccount;
import static dev.selfsame.refresh.Company.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.identity.LifecycleState;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.identity.ProcessingState.Failed;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.profile.IdentityProfile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefreshTest {

    private static final ProcessingState OK = new ProcessingState.Ok();
    private static final Failed UNKNOWN_STATE =
            new Failed(NOW, "lifecycle state", 1, "the profile doesn't know the calculated state");
    private static final Failed CIRCLE =
            new Failed(NOW, "manager", 1, "the chain of managers leads back to the identity");

    private final Company company = new Company();

    /** Ada as processing leaves her when her account has nothing but a name. */
    private static Identity processedAda() {
        return person("ada")
                .withAttributes(Attributes.ofTexts("displayName", "ada"))
                .withProfile(new ProfileId("employees"))
                .withAlias("ada@hr")
                .withProcessingState(OK)
                .withLastRefresh(BEFORE);
    }

    private static Identity inState(String calculated, LifecycleState state) {
        return processedAda()
                .withAttributes(Attributes.ofTexts("displayName", "ada", "cloudLifecycleState", calculated))
                .withLifecycleState(state);
    }

    @Test
    void an_identity_is_made_of_its_account() {
        company.with(hrAccount("ada", "number", "1", "mail", "ada@example.com", "state", "active", "manager", "2"))
                .reporting("bob", "2", "");
        assertThat(company.refreshed(person("ada")))
                .isEqualTo(person("ada")
                        .withAttributes(Attributes.ofTexts(
                                "number", "1",
                                "displayName", "ada",
                                "email", "ada@example.com",
                                "cloudLifecycleState", "active"))
                        .withProfile(new ProfileId("employees"))
                        .withAlias("ada@hr")
                        .withManager(new IdentityReference(new IdentityId("bob"), "bob"))
                        .withLifecycleState(new LifecycleState("active", false))
                        .withProcessingState(OK)
                        .withLastRefresh(NOW)
                        .withModified(NOW)
                        .withVersion(4));
    }

    @Test
    void accounts_can_be_given_that_are_not_recorded_yet() {
        Identity refreshed =
                Refresh.refresh(person("ada"), List.of(hrAccount("ada", "mail", "ada@example.com")), company, NOW);
        assertThat(refreshed.email()).contains("ada@example.com");
    }

    @Test
    void what_the_account_no_longer_has_goes() {
        company.with(hrAccount("ada"));
        assertThat(company.refreshed(processedAda()
                                .withAttributes(Attributes.ofTexts("email", "ada@example.com", "old", "x")))
                        .attributes())
                .isEqualTo(Attributes.ofTexts("displayName", "ada"));
    }

    @Test
    void the_display_name_becomes_the_name() {
        company.with(hrAccount("ada"));
        assertThat(company.refreshed(person("ada").withName("Ada Byron")).name())
                .isEqualTo("ada");
    }

    @Test
    void without_a_display_name_the_name_stays() {
        company.with(Company.account(Company.HR, "ada"));
        assertThat(company.refreshed(person("ada").withName("Ada Byron")).name())
                .isEqualTo("Ada Byron");
    }

    @Test
    void the_alias_is_the_name_of_the_oldest_authoritative_account() {
        company.with(hrAccount("ada").withName("young").withCreated(NOW))
                .with(hrAccount("ada").withName("old"))
                .with(Company.account(Company.CONTRACTORS, "ada").withCreated(BEFORE.minusSeconds(1)));
        assertThat(company.refreshed(person("ada")).alias()).contains("old");
    }

    @Test
    void the_strongest_profile_makes_the_identity() {
        company.with(Company.profile("contractors", Company.CONTRACTORS), Company.employees())
                .with(hrAccount("ada", "mail", "ada@example.com"))
                .with(Company.account(Company.CONTRACTORS, "ada", "mail", "ada@example.org"));
        Identity refreshed = company.refreshed(person("ada"));
        assertThat(refreshed.profile()).contains(new ProfileId("contractors"));
        assertThat(refreshed.email()).contains("ada@example.org");
        assertThat(refreshed.alias()).contains("ada@contractors");
    }

    @Test
    void without_a_profile_an_identity_keeps_what_it_has_and_is_marked() {
        Identity before = inState("active", new LifecycleState("active", false));
        assertThat(company.refreshed(before))
                .isEqualTo(before.withProcessingState(new Failed(
                                NOW, "attributes", 1, "there is no account on the source of any identity profile"))
                        .withLastRefresh(NOW)
                        .withVersion(4));
    }

    @Test
    void a_stand_in_is_left_as_it_is() {
        Identity before = person("ada").withCorrelated(false);
        company.with(hrAccount("ada", "mail", "ada@example.com"));
        assertThat(company.refreshed(before))
                .isEqualTo(before.withProcessingState(OK).withLastRefresh(NOW).withVersion(4));
    }

    @Test
    void an_identity_in_which_nothing_differs_is_looked_at_and_not_modified() {
        company.with(hrAccount("ada"));
        assertThat(company.refreshed(processedAda()))
                .isEqualTo(processedAda().withLastRefresh(NOW).withVersion(4));
    }

    @Test
    void an_identity_of_which_only_the_processing_state_differs_is_not_modified() {
        company.with(hrAccount("ada"));
        assertThat(company.refreshed(processedAda().withProcessingState(CIRCLE)))
                .isEqualTo(processedAda().withLastRefresh(NOW).withVersion(4));
    }

    @Test
    void an_identity_in_which_an_attribute_differs_is_modified() {
        company.with(hrAccount("ada", "mail", "ada@example.com"));
        assertThat(company.refreshed(processedAda()).modified()).isEqualTo(NOW);
    }

    @Test
    void an_identity_whose_manager_differs_is_modified() {
        company.with(hrAccount("ada"));
        assertThat(company.refreshed(processedAda().withManager(new IdentityReference(new IdentityId("bob"), "bob")))
                        .modified())
                .isEqualTo(NOW);
    }

    @Test
    void who_no_longer_has_a_manager_has_none() {
        company.with(hrAccount("ada"));
        assertThat(company.refreshed(processedAda().withManager(new IdentityReference(new IdentityId("bob"), "bob")))
                        .manager())
                .isEmpty();
    }

    @Test
    void a_manager_who_cannot_be_found_is_an_error_and_all_the_rest_is_done() {
        company.with(person("ada").withAttributes(Attributes.ofTexts("number", "1")))
                .with(hrAccount("ada", "number", "1", "manager", "1", "state", "active"));
        assertThat(company.refreshed(processedAda().withManager(new IdentityReference(new IdentityId("bob"), "bob"))))
                .isEqualTo(processedAda()
                        .withAttributes(Attributes.ofTexts(
                                "displayName", "ada", "number", "1", "cloudLifecycleState", "active"))
                        .withLifecycleState(new LifecycleState("active", false))
                        .withProcessingState(CIRCLE)
                        .withLastRefresh(NOW)
                        .withModified(NOW)
                        .withVersion(4));
    }

    @Test
    void of_several_errors_the_first_is_told() {
        company.with(person("ada").withAttributes(Attributes.ofTexts("number", "1")))
                .with(hrAccount("ada", "number", "1", "manager", "1", "state", "dancing"));
        assertThat(company.refreshed(person("ada")).processingState()).contains(CIRCLE);
    }

    @Test
    void an_error_that_persists_is_counted() {
        company.with(hrAccount("ada", "state", "dancing"));
        Identity once = company.refreshed(person("ada"));
        Identity twice = company.refreshed(once);
        Identity thrice = company.refreshed(twice);
        assertThat(List.of(once, twice, thrice))
                .extracting(Identity::processingState)
                .containsExactly(
                        Optional.of(UNKNOWN_STATE),
                        Optional.of(new Failed(NOW, "lifecycle state", 2, UNKNOWN_STATE.message())),
                        Optional.of(new Failed(NOW, "lifecycle state", 3, UNKNOWN_STATE.message())));
    }

    @Test
    void an_error_after_all_went_well_is_the_first() {
        company.with(hrAccount("ada", "state", "dancing"));
        assertThat(company.refreshed(person("ada").withProcessingState(OK)).processingState())
                .contains(UNKNOWN_STATE);
    }

    @Test
    void an_error_that_no_longer_holds_is_cleared() {
        company.with(hrAccount("ada"));
        assertThat(company.refreshed(person("ada").withProcessingState(CIRCLE)).processingState())
                .contains(OK);
    }

    @Test
    void the_lifecycle_state_follows_its_attribute() {
        company.with(hrAccount("ada", "state", "leave"));
        assertThat(company.refreshed(inState("active", new LifecycleState("active", false)))
                        .lifecycleState())
                .contains(new LifecycleState("leave", false));
    }

    @Test
    void without_the_attribute_there_is_no_lifecycle_state_and_no_error() {
        company.with(hrAccount("ada"));
        assertThat(company.refreshed(inState("active", new LifecycleState("active", false))))
                .isEqualTo(processedAda().withLastRefresh(NOW).withModified(NOW).withVersion(4));
    }

    @Test
    void a_lifecycle_state_that_the_profile_does_not_know_is_an_error() {
        company.with(hrAccount("ada", "state", "dancing"));
        Identity refreshed = company.refreshed(person("ada"));
        assertThat(refreshed.lifecycleState()).isEmpty();
        assertThat(refreshed.processingState()).contains(UNKNOWN_STATE);
    }

    @Test
    void a_profile_without_lifecycle_states_takes_any() {
        IdentityProfile anything = Company.employees().withLifecycleStates();
        company.with(anything).with(hrAccount("ada", "state", "dancing"));
        Identity refreshed = company.refreshed(person("ada"));
        assertThat(refreshed.lifecycleState()).contains(new LifecycleState("dancing", false));
        assertThat(refreshed.processingState()).contains(OK);
    }

    @Test
    void a_lifecycle_state_set_by_hand_holds_while_the_calculated_one_stays() {
        LifecycleState byHand = new LifecycleState("leave", true);
        company.with(hrAccount("ada", "state", "active"));
        assertThat(company.refreshed(inState("active", byHand)).lifecycleState())
                .contains(byHand);
    }

    @Test
    void a_lifecycle_state_set_by_hand_holds_while_none_is_calculated() {
        LifecycleState byHand = new LifecycleState("leave", true);
        company.with(hrAccount("ada"));
        assertThat(company.refreshed(processedAda().withLifecycleState(byHand)).lifecycleState())
                .contains(byHand);
    }

    @Test
    void a_lifecycle_state_set_by_hand_gives_way_when_another_one_is_calculated() {
        company.with(hrAccount("ada", "state", "gone"));
        assertThat(company.refreshed(inState("active", new LifecycleState("leave", true)))
                        .lifecycleState())
                .contains(new LifecycleState("gone", false));
    }

    @Test
    void a_lifecycle_state_set_by_hand_gives_way_when_none_is_calculated_any_more() {
        company.with(hrAccount("ada"));
        assertThat(company.refreshed(inState("active", new LifecycleState("leave", true)))
                        .lifecycleState())
                .isEmpty();
    }
}
