package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.refusal.Refusal.NotFound;
import dev.selfsame.refusal.Refusal.TooSoon;
import dev.selfsame.sync.AccountResult;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.sync.SyncStatus;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SynchronizingAttributesTest {

    private final World world = new World();
    private IdentityId ada;

    @BeforeEach
    void a_person_with_two_accounts_in_the_directory() {
        world.person("1", "Ada Lovelace", "email", "ada@example.com").aggregateHr();
        world.directoryAccount("ada", "employeeID", "1")
                .directoryAccount("ada-admin", "employeeID", "1")
                .aggregateDirectory();
        ada = world.idOf("Ada Lovelace");
    }

    private SyncJob synchronizedNow() {
        SyncJob job = world.system().synchronize(ada).get();
        world.memory.runUntilIdle();
        return world.system().syncJob(job.id()).get();
    }

    @Test
    void a_job_is_queued_and_then_succeeds() {
        SyncJob queued = world.system().synchronize(ada).get();
        assertThat(queued.status()).isEqualTo(SyncStatus.QUEUED);
        world.memory.runUntilIdle();
        assertThat(world.system().syncJob(queued.id()).map(SyncJob::status))
                .isEqualTo(Either.right(SyncStatus.SUCCESS));
    }

    @Test
    void every_correlated_account_on_a_configured_source_has_the_values() {
        synchronizedNow();
        assertThat(world.memory.connector(World.AD).attributes("ada"))
                .isEqualTo(Attributes.ofTexts("mail", "ada@example.com"));
        assertThat(world.memory.connector(World.AD).attributes("ada-admin"))
                .isEqualTo(Attributes.ofTexts("mail", "ada@example.com"));
    }

    @Test
    void a_source_that_is_not_configured_for_it_is_left_alone() {
        synchronizedNow();
        assertThat(world.memory.connector(World.HR).attributes("1")).isEqualTo(Attributes.none());
    }

    @Test
    void an_absent_value_clears_the_account_s() {
        world.memory.connector(World.AD).put("ada", Attributes.ofTexts("department", "Engines", "title", "Countess"));
        synchronizedNow();
        assertThat(world.memory.connector(World.AD).attributes("ada"))
                .isEqualTo(Attributes.ofTexts("mail", "ada@example.com", "title", "Countess"));
    }

    @Test
    void an_identity_is_synchronized_at_most_once_in_ten_seconds() {
        world.system().synchronize(ada).get();
        world.memory.clock().advance(Duration.ofSeconds(3));
        assertThat(world.system().synchronize(ada)).isEqualTo(Either.left(new TooSoon(Duration.ofSeconds(7))));
        world.memory.clock().advance(Duration.ofSeconds(7));
        assertThat(world.system().synchronize(ada).isRight()).isTrue();
    }

    @Test
    void the_limit_is_each_identity_s_own() {
        world.person("2", "Bob Ross").aggregateHr();
        world.system().synchronize(ada).get();
        assertThat(world.system().synchronize(world.idOf("Bob Ross")).isRight()).isTrue();
    }

    @Test
    void of_sixty_four_callers_at_once_one_is_taken() throws InterruptedException {
        long taken = Racing.count(64, () -> world.system().synchronize(ada).isRight());
        assertThat(taken).isEqualTo(1);
    }

    @Test
    void a_clock_that_was_set_back_for_long_does_not_lock_an_identity_out() {
        world.system().synchronize(ada).get();
        world.memory.clock().set(World.START.minus(Duration.ofHours(1)));
        assertThat(world.system().synchronize(ada).isRight()).isTrue();
    }

    @Test
    void the_results_tell_of_each_account_and_a_failure_makes_the_job_an_error() {
        world.memory
                .connector(World.AD)
                .breakDown(new Outcome.Failed(Outcome.Cause.SOURCE_DOWN, "the directory is down"));
        SyncJob job = synchronizedNow();
        assertThat(job.status()).isEqualTo(SyncStatus.ERROR);
        assertThat(job.results())
                .containsExactlyInAnyOrder(
                        result("ada", Optional.of("the directory is down")),
                        result("ada-admin", Optional.of("the directory is down")));
    }

    private AccountResult result(String login, Optional<String> failure) {
        return new AccountResult(world.directoryAccountOf(login).id(), World.AD, failure);
    }

    @Test
    void who_has_no_accounts_to_feed_succeeds_at_once() {
        world.person("2", "Bob Ross").aggregateHr();
        SyncJob job = world.system().synchronize(world.idOf("Bob Ross")).get();
        world.memory.runUntilIdle();
        assertThat(world.system().syncJob(job.id()).get().results()).isEqualTo(List.of());
    }

    @Test
    void a_synchronization_leaves_its_time_with_the_identity() {
        synchronizedNow();
        assertThat(world.system().get(ada).map(Identity::lastSync)).isEqualTo(Either.right(Optional.of(World.START)));
    }

    @Test
    void an_unknown_identity_is_not_synchronized() {
        assertThat(world.system().synchronize(new IdentityId("nobody")))
                .isEqualTo(Either.left(new NotFound("IDENTITY", "nobody")));
    }
}
