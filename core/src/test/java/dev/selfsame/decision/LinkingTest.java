package dev.selfsame.decision;

import static dev.selfsame.decision.Samples.BEFORE;
import static dev.selfsame.decision.Samples.NOW;
import static dev.selfsame.decision.Samples.decision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.RefreshIdentities;
import dev.selfsame.event.Event.AccountChanged;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.event.Event.IdentityDeleted;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.source.Account;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkingTest {

    private static final Identity ADA = Samples.ada();
    private static final Identity BOB = Samples.bob();
    private static final Identity STAND_IN =
            Samples.standIn("stand-in", "a1", BEFORE).withVersion(2);
    private static final Account ACCOUNT = Samples.account("a1");
    private static final Account LINKED = ACCOUNT.withIdentity(ADA.id())
            .withManuallyCorrelated(true)
            .withModified(NOW)
            .withVersion(6);
    private static final AccountChanged CHANGED = new AccountChanged(LINKED, NOW);

    private static Account of(Identity owner) {
        return ACCOUNT.withIdentity(owner.id());
    }

    private static Due refresh(IdentityId... identities) {
        return new Due(new RefreshIdentities("linked:a1:6", List.of(identities)), NOW);
    }

    @Test
    void an_account_of_nobody_is_given_to_a_person() {
        assertThat(Linking.link(ACCOUNT, ADA, Optional.empty(), false, NOW))
                .isEqualTo(Either.right(decision(LINKED, List.of(CHANGED), refresh(ADA.id()))));
    }

    @Test
    void both_persons_are_processed_when_an_account_goes_from_one_to_the_other() {
        assertThat(Linking.link(of(BOB), ADA, Optional.of(BOB), true, NOW))
                .isEqualTo(Either.right(decision(LINKED, List.of(CHANGED), refresh(ADA.id(), BOB.id()))));
    }

    @Test
    void a_stand_in_that_has_nothing_else_goes() {
        assertThat(Linking.link(of(STAND_IN), ADA, Optional.of(STAND_IN), true, NOW))
                .isEqualTo(Either.right(decision(
                        LINKED, List.of(CHANGED, new IdentityDeleted(STAND_IN.id(), 2, NOW)), refresh(ADA.id()))));
    }

    @Test
    void a_stand_in_that_has_something_else_stays() {
        assertThat(Linking.link(of(STAND_IN), ADA, Optional.of(STAND_IN), false, NOW))
                .isEqualTo(Either.right(decision(LINKED, List.of(CHANGED), refresh(ADA.id()))));
    }

    @Test
    void an_account_is_not_given_to_a_stand_in() {
        assertThat(Linking.link(of(ADA), STAND_IN, Optional.of(ADA), false, NOW))
                .isEqualTo(Either.left(new Conflict("The identity stands for an uncorrelated account itself")));
    }

    @Test
    void an_account_that_was_linked_to_the_person_by_hand_stays_as_it_is() {
        Account already = of(ADA).withManuallyCorrelated(true);
        assertThat(Linking.link(already, ADA, Optional.of(ADA), false, NOW))
                .isEqualTo(Either.right(decision(already, List.of())));
    }

    @Test
    void an_account_that_was_linked_to_another_person_by_hand_is_given_away() {
        assertThat(Linking.link(of(BOB).withManuallyCorrelated(true), ADA, Optional.of(BOB), false, NOW))
                .isEqualTo(Either.right(decision(LINKED, List.of(CHANGED), refresh(ADA.id(), BOB.id()))));
    }

    @Test
    void a_link_that_a_rule_has_found_is_made_by_hand() {
        assertThat(Linking.link(of(ADA), ADA, Optional.of(ADA), false, NOW))
                .isEqualTo(Either.right(decision(LINKED, List.of(CHANGED), refresh(ADA.id()))));
    }

    @Test
    void a_stand_in_takes_the_place_of_the_person_whose_account_is_taken() {
        IdentityId fresh = new IdentityId("fresh");
        Account unlinked = ACCOUNT.withIdentity(fresh).withModified(NOW).withVersion(6);
        assertThat(Linking.unlink(of(ADA).withManuallyCorrelated(true), Optional.of(ADA), fresh, NOW))
                .isEqualTo(Either.right(decision(
                        unlinked,
                        List.of(
                                new IdentityCreated(Samples.standIn("fresh", "a1", NOW), NOW),
                                new AccountChanged(unlinked, NOW)),
                        refresh(ADA.id()))));
    }

    @Test
    void an_account_is_not_taken_from_a_stand_in_or_from_nobody() {
        Conflict refusal = new Conflict("The account isn't linked to a person");
        IdentityId fresh = new IdentityId("fresh");
        assertThat(Linking.unlink(of(STAND_IN), Optional.of(STAND_IN), fresh, NOW))
                .isEqualTo(Either.left(refusal));
        assertThat(Linking.unlink(ACCOUNT, Optional.empty(), fresh, NOW)).isEqualTo(Either.left(refusal));
    }
}
