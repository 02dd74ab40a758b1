package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.decision.Inviting;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.ports.driven.Mailer;
import dev.selfsame.profile.InvitationOptions;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Password;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.refusal.Refusal.InvalidToken;
import dev.selfsame.refusal.Refusal.LimitExceeded;
import dev.selfsame.refusal.Refusal.NotFound;
import dev.selfsame.refusal.Refusal.PasswordRejected;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.task.CompletionStatus;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskMessage;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitingIdentitiesTest {

    private static final Password PASSWORD = new Password("correct horse");

    private final World world = new World();
    private IdentityId ada;

    @BeforeEach
    void three_people() {
        world.person("1", "Ada Lovelace", "email", "ada@example.com", "privateEmail", "ada@home.example")
                .person("2", "Bob Ross", "email", "bob@example.com")
                .person("3", "Cy Twombly")
                .aggregateHr();
        ada = world.idOf("Ada Lovelace");
    }

    private Task invited(IdentityId... ids) {
        Task task =
                world.system().invite(new Inviting.Request(List.of(ids), false)).get();
        world.memory.runUntilIdle();
        return world.system().taskStatus(task.id()).get();
    }

    private IdentityStatus status() {
        return world.system().get(ada).get().status();
    }

    private Mailer.Mail lastMail() {
        List<Mailer.Mail> mails = world.memory.mailbox().mails();
        return mails.get(mails.size() - 1);
    }

    private PendingInvitation invitation() {
        return world.memory.store().registrations().invitationOf(ada).orElseThrow();
    }

    @Test
    void an_invited_identity_is_pending_and_has_mail_at_work() {
        Task task = invited(ada);
        assertThat(status()).isEqualTo(IdentityStatus.PENDING);
        assertThat(lastMail().address()).isEqualTo("ada@example.com");
        assertThat(task.completionStatus()).contains(CompletionStatus.SUCCESS);
        assertThat(task.messages()).extracting(TaskMessage::key).containsExactly("invited");
    }

    @Test
    void a_profile_may_have_invitations_go_home() {
        world.system()
                .load(World.configuration().withProfiles(World.profile().withInvitations(InvitationOptions.PERSONAL)))
                .get();
        invited(ada);
        assertThat(lastMail().address()).isEqualTo("ada@home.example");
    }

    @Test
    void every_identity_that_is_skipped_has_a_reason() {
        world.directoryAccount("ghost").aggregateDirectory();
        invited(ada);
        Task task = invited(
                ada, world.idOf("Cy Twombly"), new IdentityId("nobody"), world.idOf("ghost"), world.idOf("Bob Ross"));
        assertThat(task.messages())
                .extracting(TaskMessage::key)
                .containsExactly("alreadyInvited", "noAddress", "identityNotFound", "uncorrelated", "invited");
        assertThat(task.completionStatus()).contains(CompletionStatus.WARNING);
        assertThat(task.percentComplete()).isEqualTo(100);
    }

    @Test
    void who_is_registered_is_not_invited() {
        invited(ada);
        world.system()
                .completeRegistration(Tokens.of(lastMail().link()), PASSWORD)
                .get();
        assertThat(invited(ada).messages()).extracting(TaskMessage::key).containsExactly("notUnregistered");
    }

    @Test
    void all_uninvited_are_invited() {
        Task task = world.system().invite(new Inviting.Request(List.of(), true)).get();
        world.memory.runUntilIdle();
        assertThat(world.system().taskStatus(task.id()).get().messages())
                .extracting(TaskMessage::key)
                .containsExactlyInAnyOrder("invited", "invited", "noAddress");
    }

    @Test
    void those_who_cannot_be_invited_do_not_stand_in_the_way_of_the_others() {
        IntStream.range(100, 1300).forEach(i -> world.person("" + i, "Mailless " + i));
        world.aggregateHr();
        Task task = world.system().invite(new Inviting.Request(List.of(), true)).get();
        world.memory.runUntilIdle();
        assertThat(world.system().taskStatus(task.id()).get().attributes())
                .containsEntry("invited", dev.selfsame.attribute.AttributeValue.of(2))
                .containsEntry("skipped", dev.selfsame.attribute.AttributeValue.of(998));
    }

    @Test
    void an_invitation_is_sent_again_to_the_address_that_is_good_now() {
        invited(ada);
        world.person("1", "Ada Lovelace", "email", "right@example.com").aggregateHr();
        world.system().resend(invitation().id()).get();
        world.memory.runUntilIdle();
        assertThat(lastMail().address()).isEqualTo("right@example.com");
    }

    @Test
    void at_most_a_thousand_of_the_uninvited_are_invited() {
        IntStream.range(100, 1200).forEach(i -> world.person("" + i, "Person " + i, "email", i + "@example.com"));
        world.aggregateHr();
        Task task = world.system().invite(new Inviting.Request(List.of(), true)).get();
        assertThat(task.total()).isEqualTo(1000);
    }

    @Test
    void ids_and_uninvited_exclude_each_other() {
        assertThat(world.system().invite(new Inviting.Request(List.of(ada), true)))
                .isEqualTo(Either.left(new InvalidParameter("uninvited", "it makes sense only when ids is empty")));
    }

    @Test
    void nobody_at_all_cannot_be_invited() {
        assertThat(world.system().invite(new Inviting.Request(List.of(), false)))
                .isEqualTo(Either.left(new InvalidParameter("ids", "they are required when uninvited is false")));
    }

    @Test
    void ten_thousand_ids_are_too_many() {
        List<IdentityId> ids = IntStream.range(0, 10_000)
                .mapToObj(i -> new IdentityId("i" + i))
                .toList();
        assertThat(world.system().invite(new Inviting.Request(ids, false)))
                .isEqualTo(Either.left(new LimitExceeded("ids", 1000, 10_000)));
    }

    @Test
    void who_follows_the_link_is_registered_once() {
        invited(ada);
        String token = Tokens.of(lastMail().link());
        assertThat(world.system().completeRegistration(token, PASSWORD).map(Identity::status))
                .isEqualTo(Either.right(IdentityStatus.REGISTERED));
        assertThat(world.memory.signIn().accepts(ada, PASSWORD)).isTrue();
        assertThat(world.system().completeRegistration(token, PASSWORD)).isEqualTo(Either.left(new InvalidToken()));
    }

    @Test
    void the_first_sign_in_makes_a_registered_person_active() {
        invited(ada);
        world.system()
                .completeRegistration(Tokens.of(lastMail().link()), PASSWORD)
                .get();
        world.system().signedIn(ada).get();
        assertThat(status()).isEqualTo(IdentityStatus.ACTIVE);
    }

    @Test
    void a_password_that_is_not_taken_leaves_the_invitation_open() {
        invited(ada);
        String token = Tokens.of(lastMail().link());
        assertThat(world.system().completeRegistration(token, new Password("short")))
                .isEqualTo(Either.left(new PasswordRejected("a password has at least 8 characters")));
        assertThat(status()).isEqualTo(IdentityStatus.PENDING);
        assertThat(world.system().completeRegistration(token, PASSWORD).isRight())
                .isTrue();
    }

    @Test
    void a_link_is_good_for_seven_days_and_no_longer() {
        invited(ada);
        String token = Tokens.of(lastMail().link());
        world.memory.clock().set(World.START.plus(Duration.ofDays(7)));
        assertThat(world.system().completeRegistration(token, PASSWORD)).isEqualTo(Either.left(new InvalidToken()));
        assertThat(status()).isEqualTo(IdentityStatus.PENDING);
    }

    @Test
    void who_has_an_expired_invitation_is_invited_again() {
        invited(ada);
        String old = Tokens.of(lastMail().link());
        world.memory.clock().set(World.START.plus(Duration.ofDays(8)));
        assertThat(invited(ada).messages()).extracting(TaskMessage::key).containsExactly("invited");
        assertThat(world.system().completeRegistration(old, PASSWORD)).isEqualTo(Either.left(new InvalidToken()));
        assertThat(world.system()
                        .completeRegistration(Tokens.of(lastMail().link()), PASSWORD)
                        .isRight())
                .isTrue();
    }

    @Test
    void an_invitation_that_is_sent_again_has_a_new_link_and_seven_more_days() {
        invited(ada);
        String old = Tokens.of(lastMail().link());
        world.memory.clock().set(World.START.plus(Duration.ofDays(6)));
        PendingInvitation again = world.system().resend(invitation().id()).get();
        world.memory.runUntilIdle();
        assertThat(again.expiresAt()).isEqualTo(World.START.plus(Duration.ofDays(13)));
        assertThat(world.memory.mailbox().mails()).hasSize(2);
        assertThat(world.system().completeRegistration(old, PASSWORD)).isEqualTo(Either.left(new InvalidToken()));
        assertThat(world.system()
                        .completeRegistration(Tokens.of(lastMail().link()), PASSWORD)
                        .isRight())
                .isTrue();
    }

    @Test
    void a_cancelled_invitation_leaves_the_person_unregistered_and_its_link_void() {
        invited(ada);
        world.system().cancel(invitation().id()).get();
        assertThat(status()).isEqualTo(IdentityStatus.UNREGISTERED);
        assertThat(world.system().completeRegistration(Tokens.of(lastMail().link()), PASSWORD))
                .isEqualTo(Either.left(new InvalidToken()));
        assertThat(world.system().invitations(Optional.empty(), 250)).isEqualTo(Either.right(List.of()));
    }

    @Test
    void pending_invitations_are_listed_page_by_page() {
        invited(ada, world.idOf("Bob Ross"));
        List<PendingInvitation> first =
                world.system().invitations(Optional.empty(), 1).get();
        List<PendingInvitation> second =
                world.system().invitations(Optional.of(first.get(0).id()), 250).get();
        assertThat(List.of(first.get(0).identity(), second.get(0).identity()))
                .containsExactlyInAnyOrder(ada, world.idOf("Bob Ross"));
        assertThat(second).hasSize(1);
    }

    @Test
    void an_unknown_invitation_is_neither_sent_again_nor_cancelled() {
        InvitationId unknown = new InvitationId("none");
        assertThat(world.system().resend(unknown)).isEqualTo(Either.left(new NotFound("INVITATION", "none")));
        assertThat(world.system().cancel(unknown)).isEqualTo(Either.left(new NotFound("INVITATION", "none")));
    }

    @Test
    void a_mail_that_cannot_be_sent_ends_among_the_dead_effects() {
        world.memory.mailbox().breakDown(new Outcome.Failed(Outcome.Cause.PERMANENT, "no such mailbox"));
        invited(ada);
        assertThat(world.memory.store().effects().dead())
                .extracting(stored -> stored.trouble().orElseThrow())
                .containsExactly("no such mailbox");
    }
}
