package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.ports.driven.Mailer;
import dev.selfsame.provisioning.Capability;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Password;
import dev.selfsame.refusal.Refusal.InvalidToken;
import dev.selfsame.refusal.Refusal.NoAccount;
import dev.selfsame.refusal.Refusal.NoAddress;
import dev.selfsame.refusal.Refusal.PasswordRejected;
import dev.selfsame.refusal.Refusal.UnknownReference;
import dev.selfsame.registration.VerificationChannel;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifyingAccountsTest {

    private static final Password PASSWORD = new Password("correct horse");

    private final World world = new World();
    private IdentityId ada;

    @BeforeEach
    void two_people() {
        world.person("1", "Ada Lovelace", "email", "ada@example.com", "privateEmail", "ada@home.example")
                .person("2", "Bob Ross")
                .aggregateHr();
        ada = world.idOf("Ada Lovelace");
    }

    private String link(Optional<String> source) {
        return Tokens.of(world.system()
                .sendVerification(ada, VerificationChannel.LINK_WORK, source)
                .get()
                .orElseThrow()
                .uri());
    }

    private List<String> mailAddresses() {
        return world.memory.mailbox().mails().stream().map(Mailer.Mail::address).toList();
    }

    @Test
    void a_mail_goes_to_the_work_address_and_the_answer_is_empty() {
        assertThat(world.system().sendVerification(ada, VerificationChannel.EMAIL_WORK, Optional.empty()))
                .isEqualTo(Either.right(Optional.empty()));
        world.memory.runUntilIdle();
        assertThat(mailAddresses()).containsExactly("ada@example.com");
    }

    @Test
    void a_mail_goes_to_the_personal_address() {
        world.system()
                .sendVerification(ada, VerificationChannel.EMAIL_PERSONAL, Optional.empty())
                .get();
        world.memory.runUntilIdle();
        assertThat(mailAddresses()).containsExactly("ada@home.example");
    }

    @Test
    void a_link_is_the_answer_and_no_mail_is_sent() {
        assertThat(link(Optional.empty())).isNotBlank();
        world.memory.runUntilIdle();
        assertThat(mailAddresses()).isEmpty();
    }

    @Test
    void no_mail_goes_to_who_has_no_address() {
        IdentityId bob = world.idOf("Bob Ross");
        assertThat(world.system().sendVerification(bob, VerificationChannel.EMAIL_WORK, Optional.empty()))
                .isEqualTo(Either.left(new NoAddress(bob, "email")));
    }

    @Test
    void a_mailed_link_sets_the_password() {
        world.system()
                .sendVerification(ada, VerificationChannel.EMAIL_WORK, Optional.empty())
                .get();
        world.memory.runUntilIdle();
        String token = Tokens.of(world.memory.mailbox().mails().get(0).link());
        assertThat(world.system().redeem(token, PASSWORD)).isEqualTo(Either.right(ada));
        assertThat(world.memory.signIn().accepts(ada, PASSWORD)).isTrue();
    }

    @Test
    void a_link_is_good_once() {
        String token = link(Optional.empty());
        world.system().redeem(token, PASSWORD).get();
        assertThat(world.system().redeem(token, PASSWORD)).isEqualTo(Either.left(new InvalidToken()));
    }

    @Test
    void a_link_is_good_for_two_hours_and_no_longer() {
        String token = link(Optional.empty());
        world.memory.clock().set(World.START.plus(Duration.ofHours(2)));
        assertThat(world.system().redeem(token, PASSWORD)).isEqualTo(Either.left(new InvalidToken()));
        world.memory.clock().set(World.START.plus(Duration.ofHours(2)).minusMillis(1));
        assertThat(world.system().redeem(token, PASSWORD)).isEqualTo(Either.right(ada));
    }

    @Test
    void a_newer_link_replaces_the_older_one() {
        String older = link(Optional.empty());
        String newer = link(Optional.empty());
        assertThat(world.system().redeem(older, PASSWORD)).isEqualTo(Either.left(new InvalidToken()));
        assertThat(world.system().redeem(newer, PASSWORD)).isEqualTo(Either.right(ada));
    }

    @Test
    void a_password_that_is_not_taken_leaves_the_link_good() {
        String token = link(Optional.empty());
        assertThat(world.system().redeem(token, new Password("short")))
                .isEqualTo(Either.left(new PasswordRejected("a password has at least 8 characters")));
        assertThat(world.system().redeem(token, PASSWORD)).isEqualTo(Either.right(ada));
    }

    @Test
    void a_link_for_a_source_sets_the_password_of_the_account_there() {
        world.directoryAccount("ada", "employeeID", "1").aggregateDirectory();
        String token = link(Optional.of("Active Directory"));
        world.system().redeem(token, PASSWORD).get();
        assertThat(world.memory.connector(World.AD).accepts("ada", PASSWORD)).isTrue();
        assertThat(world.memory.signIn().accepts(ada, PASSWORD)).isFalse();
    }

    @Test
    void a_link_for_a_source_that_is_down_stays_good() {
        world.directoryAccount("ada", "employeeID", "1").aggregateDirectory();
        String token = link(Optional.of("Active Directory"));
        world.memory
                .connector(World.AD)
                .breakDown(new Outcome.Failed(Outcome.Cause.SOURCE_DOWN, "the directory is down"));
        assertThat(world.system().redeem(token, PASSWORD))
                .isEqualTo(Either.left(new PasswordRejected("the directory is down")));
        world.memory.connector(World.AD).recover();
        assertThat(world.system().redeem(token, PASSWORD)).isEqualTo(Either.right(ada));
    }

    @Test
    void a_link_for_a_source_without_an_account_is_refused() {
        assertThat(world.system().sendVerification(ada, VerificationChannel.LINK_WORK, Optional.of("Active Directory")))
                .isEqualTo(Either.left(new NoAccount(ada, "Active Directory")));
    }

    @Test
    void a_link_for_an_unknown_source_is_refused() {
        assertThat(world.system().sendVerification(ada, VerificationChannel.LINK_WORK, Optional.of("SAP")))
                .isEqualTo(Either.left(new UnknownReference("SOURCE", "SAP")));
    }

    @Test
    void garbage_is_no_token() {
        for (String garbage : List.of("", ".", "a", "a.", ".b", "a.b", link(Optional.empty()) + "x", "\u0000.\u0000")) {
            assertThat(world.system().redeem(garbage, PASSWORD)).isEqualTo(Either.left(new InvalidToken()));
        }
    }

    @Test
    void a_link_of_sixteen_that_race_is_used_by_one() throws InterruptedException {
        String token = link(Optional.empty());
        long used =
                Racing.count(16, () -> world.system().redeem(token, PASSWORD).isRight());
        assertThat(used).isEqualTo(1);
    }

    @Test
    void a_mail_that_fails_is_sent_later_and_its_link_is_good() {
        world.memory.mailbox().breakDown(new Outcome.Failed(Outcome.Cause.RETRY, "busy"));
        world.system()
                .sendVerification(ada, VerificationChannel.EMAIL_WORK, Optional.empty())
                .get();
        world.memory.runUntilIdle();
        assertThat(mailAddresses()).isEmpty();
        world.memory.mailbox().recover();
        world.memory.pass(Duration.ofMinutes(1));
        String token = Tokens.of(world.memory.mailbox().mails().get(0).link());
        assertThat(world.system().redeem(token, PASSWORD)).isEqualTo(Either.right(ada));
    }

    @Test
    void what_a_reset_voids_while_a_password_is_refused_stays_void() {
        world.directoryAccount("ada", "employeeID", "1").aggregateDirectory();
        String token = link(Optional.of("Active Directory"));
        Selfsame slow = Selfsame.on(world.memory.store())
                .clock(world.memory.clock())
                .connectors(source -> Optional.of(new ResettingConnector()))
                .build();
        assertThat(slow.as(Caller.system()).redeem(token, PASSWORD))
                .isEqualTo(Either.left(new PasswordRejected("too late")));
        assertThat(world.system().redeem(token, PASSWORD)).isEqualTo(Either.left(new InvalidToken()));
    }

    /** While it is asked for a password, somebody resets the person. */
    private final class ResettingConnector implements Connector {

        @Override
        public Set<Capability> capabilities() {
            return Set.of(Capability.PASSWORD);
        }

        @Override
        public Outcome setPassword(String nativeIdentity, Password password) {
            world.system().reset(ada).get();
            return new Outcome.Failed(Outcome.Cause.PERMANENT, "too late");
        }
    }

    @Test
    void only_a_hash_of_a_token_is_stored() {
        String token = link(Optional.empty());
        String secret = token.substring(token.indexOf('.') + 1);
        assertThat(world.memory.store().registrations().verificationsOf(ada).toString())
                .doesNotContain(secret);
        assertThat(world.memory
                        .store()
                        .registrations()
                        .verificationsOf(ada)
                        .get(0)
                        .tokens())
                .noneMatch(hash -> hash.value().contains(secret));
        assertThat(world.memory.store().log().after(0, 10_000).toString()).doesNotContain(secret);
    }
}
