package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.decision.Inviting;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.UserLevel;
import dev.selfsame.provisioning.Password;
import dev.selfsame.refusal.Refusal.InvalidToken;
import dev.selfsame.refusal.Refusal.NotFound;
import dev.selfsame.registration.VerificationChannel;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResettingIdentitiesTest {

    private static final Password PASSWORD = new Password("correct horse");

    private final World world = new World();
    private IdentityId ada;

    @BeforeEach
    void one_person() {
        world.person("1", "Ada Lovelace", "email", "ada@example.com").aggregateHr();
        ada = world.idOf("Ada Lovelace");
    }

    @Test
    void a_reset_undoes_the_registration() {
        world.system().invite(new Inviting.Request(List.of(ada), false)).get();
        world.memory.runUntilIdle();
        String token = Tokens.of(world.memory.mailbox().mails().get(0).link());
        world.system().completeRegistration(token, PASSWORD).get();
        world.system().signedIn(ada).get();
        assertThat(world.system().get(ada).map(Identity::status)).isEqualTo(Either.right(IdentityStatus.ACTIVE));
        world.system().reset(ada).get();
        assertThat(world.system().get(ada).map(Identity::status)).isEqualTo(Either.right(IdentityStatus.UNREGISTERED));
    }

    @Test
    void a_reset_removes_elevated_user_levels() {
        world.system().grantLevels(ada, Set.of(UserLevel.ORG_ADMIN)).get();
        world.system().reset(ada).get();
        assertThat(world.system().get(ada).get().levels()).isEmpty();
    }

    @Test
    void a_reset_voids_an_open_invitation() {
        world.system().invite(new Inviting.Request(List.of(ada), false)).get();
        world.memory.runUntilIdle();
        String token = Tokens.of(world.memory.mailbox().mails().get(0).link());
        world.system().reset(ada).get();
        assertThat(world.system().completeRegistration(token, PASSWORD)).isEqualTo(Either.left(new InvalidToken()));
    }

    @Test
    void a_reset_voids_an_open_verification() {
        String token = Tokens.of(world.system()
                .sendVerification(ada, VerificationChannel.LINK_WORK, Optional.empty())
                .get()
                .orElseThrow()
                .uri());
        world.system().reset(ada).get();
        assertThat(world.system().redeem(token, PASSWORD)).isEqualTo(Either.left(new InvalidToken()));
    }

    @Test
    void an_unknown_identity_is_not_reset() {
        assertThat(world.system().reset(new IdentityId("nobody")))
                .isEqualTo(Either.left(new NotFound("IDENTITY", "nobody")));
    }
}
