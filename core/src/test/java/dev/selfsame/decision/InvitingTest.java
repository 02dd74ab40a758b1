package dev.selfsame.decision;

import static dev.selfsame.decision.Samples.NOW;
import static dev.selfsame.decision.Samples.TOKEN;
import static dev.selfsame.decision.Samples.decision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.decision.Inviting.Fresh;
import dev.selfsame.decision.Inviting.Request;
import dev.selfsame.decision.Inviting.Skipped;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.InviteIdentities;
import dev.selfsame.event.Effect.MailInvitation;
import dev.selfsame.event.Event.IdentityChanged;
import dev.selfsame.event.Event.InvitationChanged;
import dev.selfsame.event.Event.InvitationClosed;
import dev.selfsame.event.Event.InvitationIssued;
import dev.selfsame.event.Event.TaskLaunched;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.profile.InvitationOptions;
import dev.selfsame.refusal.Refusal.IllegalTransition;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.refusal.Refusal.InvalidToken;
import dev.selfsame.refusal.Refusal.LimitExceeded;
import dev.selfsame.refusal.Refusal.NoAddress;
import dev.selfsame.registration.ClosedInvitation;
import dev.selfsame.registration.Closing;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.TokenHash;
import dev.selfsame.task.TaskId;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvitingTest {

    private static final Identity ADA = Samples.ada();
    private static final PendingInvitation EARLIER = Samples.invitation();
    private static final InvitationId ID = new InvitationId("new");
    private static final Fresh FRESH = new Fresh(ID, new TaskId("task"));
    private static final PendingInvitation NEW = PendingInvitation.builder()
            .id(ID)
            .task(new TaskId("task"))
            .identity(ADA.id())
            .address("ada@example.com")
            .issuedAt(NOW)
            .expiresAt(NOW.plus(Duration.ofDays(7)))
            .build();
    private static final IdentityChanged PENDING = becoming(IdentityStatus.PENDING);
    private static final Due MAIL = new Due(new MailInvitation(ID, 0), NOW);

    private static IdentityChanged becoming(IdentityStatus status) {
        return new IdentityChanged(
                ADA.withStatus(status).withModified(NOW).withVersion(5), IdentityChange.STATUS_CHANGED, List.of(), NOW);
    }

    private static Either<Skipped, Decision<PendingInvitation>> invite(
            Identity who, Optional<PendingInvitation> earlier) {
        return Inviting.invite(who, earlier, InvitationOptions.WORK, FRESH, NOW);
    }

    private static InvitationClosed closed(Closing how) {
        return new InvitationClosed(new ClosedInvitation(EARLIER.id(), ADA.id(), how, NOW), 2, NOW);
    }

    private static List<IdentityId> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> new IdentityId("i" + i)).toList();
    }

    @Test
    void a_request_asks_for_ids_or_for_all() {
        assertThat(Inviting.refuse(new Request(ids(1), false))).isEmpty();
        assertThat(Inviting.refuse(new Request(List.of(), true))).isEmpty();
    }

    @Test
    void a_request_for_ids_and_for_all_is_refused() {
        assertThat(Inviting.refuse(new Request(ids(1), true)))
                .contains(new InvalidParameter("uninvited", "it makes sense only when ids is empty"));
    }

    @Test
    void a_request_for_nobody_is_refused() {
        assertThat(Inviting.refuse(new Request(List.of(), false)))
                .contains(new InvalidParameter("ids", "they are required when uninvited is false"));
    }

    @Test
    void a_thousand_ids_are_taken_and_one_more_is_not() {
        assertThat(Inviting.refuse(new Request(ids(1000), false))).isEmpty();
        assertThat(Inviting.refuse(new Request(ids(1001), false))).contains(new LimitExceeded("ids", 1000, 1001));
    }

    @Test
    void repeated_ids_count_once() {
        Request request = new Request(Collections.nCopies(1001, ADA.id()), false);
        assertThat(request).isEqualTo(new Request(List.of(ADA.id()), false));
        assertThat(Inviting.refuse(request)).isEmpty();
    }

    @Test
    void a_task_invites() {
        assertThat(Inviting.launch(Samples.task(), ids(2), NOW))
                .isEqualTo(decision(
                        Samples.task(),
                        List.of(new TaskLaunched(Samples.task(), NOW)),
                        new Due(new InviteIdentities(Samples.task().id(), 1, ids(2)), NOW)));
    }

    @Test
    void who_is_unregistered_is_invited() {
        assertThat(invite(ADA, Optional.empty()))
                .isEqualTo(Either.right(decision(NEW, List.of(new InvitationIssued(NEW, NOW), PENDING), MAIL)));
    }

    @Test
    void an_invitation_goes_to_the_address_of_the_profile_s_options() {
        PendingInvitation personal = NEW.withAddress("ada@home.example");
        assertThat(Inviting.invite(ADA, Optional.empty(), InvitationOptions.PERSONAL, FRESH, NOW))
                .isEqualTo(
                        Either.right(decision(personal, List.of(new InvitationIssued(personal, NOW), PENDING), MAIL)));
    }

    @Test
    void who_is_pending_without_an_invitation_is_invited() {
        assertThat(invite(ADA.withStatus(IdentityStatus.PENDING), Optional.empty()))
                .isEqualTo(Either.right(decision(NEW, List.of(new InvitationIssued(NEW, NOW), PENDING), MAIL)));
    }

    @Test
    void an_expired_invitation_gives_way_to_a_new_one() {
        assertThat(invite(ADA.withStatus(IdentityStatus.PENDING), Optional.of(EARLIER.withExpiresAt(NOW))))
                .isEqualTo(Either.right(decision(
                        NEW, List.of(closed(Closing.REPLACED), new InvitationIssued(NEW, NOW), PENDING), MAIL)));
    }

    @Test
    void a_stand_in_is_skipped() {
        assertThat(invite(ADA.withCorrelated(false), Optional.empty()))
                .isEqualTo(Either.left(new Skipped("uncorrelated", "it stands for an uncorrelated account")));
    }

    @Test
    void who_has_an_invitation_that_is_still_good_is_skipped() {
        assertThat(invite(ADA.withStatus(IdentityStatus.PENDING), Optional.of(EARLIER.withExpiresAt(NOW.plusNanos(1)))))
                .isEqualTo(Either.left(new Skipped("alreadyInvited", "it has an invitation that is still good")));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"UNREGISTERED", "PENDING"},
            mode = EnumSource.Mode.EXCLUDE)
    void who_is_neither_unregistered_nor_pending_is_skipped(IdentityStatus status) {
        assertThat(invite(ADA.withStatus(status), Optional.empty()))
                .isEqualTo(Either.left(new Skipped("notUnregistered", "its status is " + status)));
    }

    @Test
    void who_has_no_address_is_skipped() {
        assertThat(invite(ADA.withAttributes(ADA.attributes().without("email")), Optional.empty()))
                .isEqualTo(Either.left(new Skipped("noAddress", "its attribute email has no mail address")));
    }

    @Test
    void who_has_an_implausible_address_is_skipped() {
        assertThat(invite(
                        ADA.withAttributes(ADA.attributes().with("email", AttributeValue.of("nowhere"))),
                        Optional.empty()))
                .isEqualTo(Either.left(new Skipped("noAddress", "its attribute email has no mail address")));
    }

    @Test
    void an_invitation_that_is_sent_again_is_good_for_seven_days_and_its_earlier_links_are_void() {
        PendingInvitation again = EARLIER.withTokens(Set.of())
                .withAddress("ada@example.com")
                .withResent(1)
                .withExpiresAt(NOW.plus(Duration.ofDays(7)))
                .withVersion(3);
        assertThat(Inviting.resend(EARLIER, ADA, InvitationOptions.WORK, NOW))
                .isEqualTo(Either.right(decision(
                        again,
                        List.of(new InvitationChanged(again, NOW)),
                        new Due(new MailInvitation(EARLIER.id(), 1), NOW))));
    }

    @Test
    void an_invitation_is_sent_again_to_the_address_that_is_good_now() {
        assertThat(Inviting.resend(EARLIER, ADA, InvitationOptions.PERSONAL, NOW)
                        .map(decision -> decision.answer().address()))
                .isEqualTo(Either.right("ada@home.example"));
    }

    @Test
    void an_invitation_is_not_sent_again_to_nowhere() {
        assertThat(Inviting.resend(EARLIER, ADA, new InvitationOptions("thirdEmail"), NOW))
                .isEqualTo(Either.left(new NoAddress(ADA.id(), "thirdEmail")));
    }

    @Test
    void every_sending_is_counted() {
        assertThat(Inviting.resend(EARLIER.withResent(4), ADA, InvitationOptions.WORK, NOW)
                        .get()
                        .effects())
                .containsExactly(new Due(new MailInvitation(EARLIER.id(), 5), NOW));
    }

    @Test
    void who_was_pending_is_unregistered_when_the_invitation_is_taken_back() {
        assertThat(Inviting.cancel(EARLIER, ADA.withStatus(IdentityStatus.PENDING), NOW))
                .isEqualTo(decision(
                        new ClosedInvitation(EARLIER.id(), ADA.id(), Closing.CANCELLED, NOW),
                        List.of(closed(Closing.CANCELLED), becoming(IdentityStatus.UNREGISTERED))));
    }

    @Test
    void who_was_not_pending_stays_as_is_when_the_invitation_is_taken_back() {
        assertThat(Inviting.cancel(EARLIER, ADA.withStatus(IdentityStatus.DISABLED), NOW))
                .isEqualTo(decision(
                        new ClosedInvitation(EARLIER.id(), ADA.id(), Closing.CANCELLED, NOW),
                        List.of(closed(Closing.CANCELLED))));
    }

    @Test
    void every_mail_has_a_link_of_its_own_and_all_are_good() {
        TokenHash more = new TokenHash("more");
        PendingInvitation next = EARLIER.withTokens(TOKEN, more).withVersion(3);
        assertThat(Inviting.linked(EARLIER, more, NOW))
                .isEqualTo(decision(next, List.of(new InvitationChanged(next, NOW))));
    }

    @Test
    void who_uses_a_link_is_registered() {
        IdentityChanged registered = becoming(IdentityStatus.REGISTERED);
        assertThat(Inviting.use(EARLIER, ADA.withStatus(IdentityStatus.PENDING), NOW))
                .isEqualTo(Either.right(decision(registered.identity(), List.of(closed(Closing.USED), registered))));
    }

    @Test
    void a_link_is_not_used_when_it_has_expired() {
        assertThat(Inviting.use(EARLIER.withExpiresAt(NOW), ADA.withStatus(IdentityStatus.PENDING), NOW))
                .isEqualTo(Either.left(new InvalidToken()));
    }

    @Test
    void who_has_been_terminated_does_not_register() {
        assertThat(Inviting.use(EARLIER, ADA.withStatus(IdentityStatus.TERMINATED), NOW))
                .isEqualTo(Either.left(
                        new IllegalTransition(ADA.id(), IdentityStatus.TERMINATED, IdentityStatus.REGISTERED)));
    }

    @Test
    void a_used_invitation_is_open_again_as_the_version_after_its_closing_and_the_person_is_pending() {
        PendingInvitation again = EARLIER.withVersion(4);
        assertThat(Inviting.reopen(EARLIER, ADA.withStatus(IdentityStatus.REGISTERED), NOW))
                .isEqualTo(Either.right(decision(again, List.of(new InvitationChanged(again, NOW), PENDING))));
    }

    @Test
    void what_a_reset_has_voided_is_not_opened_again() {
        assertThat(Inviting.reopen(EARLIER, ADA.withStatus(IdentityStatus.UNREGISTERED), NOW))
                .isEqualTo(Either.left(new InvalidToken()));
    }
}
