package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driving.SynchronizeAttributes.DriftReport;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.refusal.Refusal.NotFound;
import dev.selfsame.refusal.Refusal.TooSoon;
import dev.selfsame.sync.AccountDrift;
import dev.selfsame.sync.AccountResult;
import dev.selfsame.sync.AttributeDrift;
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

    private InMemoryConnector directory() {
        return world.memory.connector(World.AD);
    }

    private List<InMemoryConnector.Write> writes() {
        return directory().writes();
    }

    @Test
    void what_an_account_has_already_is_not_written() {
        synchronizedNow();
        int writes = writes().size();
        world.memory.pass(Duration.ofSeconds(10));
        assertThat(synchronizedNow().status()).isEqualTo(SyncStatus.SUCCESS);
        assertThat(writes()).hasSize(writes);
    }

    @Test
    void a_changed_attribute_is_pushed_by_itself_and_alone() {
        synchronizedNow();
        directory().put("ada", Attributes.ofTexts("mail", "ada@example.com", "department", "drifted"));
        int writes = writes().size();

        world.person("1", "Ada Lovelace", "email", "countess@example.com").aggregateHr();

        assertThat(directory().attributes("ada"))
                .isEqualTo(Attributes.ofTexts("mail", "countess@example.com", "department", "drifted"));
        assertThat(directory().attributes("ada-admin")).isEqualTo(Attributes.ofTexts("mail", "countess@example.com"));
        assertThat(writes()).hasSize(writes + 2);
    }

    @Test
    void a_change_that_feeds_no_account_is_not_pushed() {
        synchronizedNow();
        int writes = writes().size();
        world.person("1", "Ada King", "email", "ada@example.com").aggregateHr();
        assertThat(writes()).hasSize(writes);
    }

    @Test
    void what_has_drifted_is_set_right_by_the_schedule() {
        synchronizedNow();
        world.directoryAccount("ada", "employeeID", "1", "mail", "somebody@example.com")
                .directoryAccount("ada-admin", "employeeID", "1", "mail", "ada@example.com")
                .aggregateDirectory();
        directory().put("ada", Attributes.ofTexts("mail", "somebody@example.com"));

        world.memory.pass(Duration.ofHours(12));

        assertThat(directory().attributes("ada")).isEqualTo(Attributes.ofTexts("mail", "ada@example.com"));
    }

    @Test
    void drift_is_reported_without_being_set_right() {
        synchronizedNow();
        world.directoryAccount("ada", "employeeID", "1", "mail", "somebody@example.com")
                .directoryAccount("ada-admin", "employeeID", "1", "mail", "ada@example.com")
                .aggregateDirectory();
        int writes = writes().size();
        AccountDrift drift = new AccountDrift(
                ada,
                world.directoryAccountOf("ada").id(),
                World.AD,
                List.of(new AttributeDrift(
                        "mail",
                        Optional.of(AttributeValue.of("somebody@example.com")),
                        Optional.of(AttributeValue.of("ada@example.com")))));

        assertThat(world.system().drift(ada)).isEqualTo(Either.right(List.of(drift)));
        assertThat(world.system().drift(World.AD, Optional.empty(), 250))
                .isEqualTo(Either.right(new DriftReport(List.of(drift), Optional.empty())));
        assertThat(writes()).hasSize(writes);
    }

    @Test
    void a_report_goes_on_where_the_last_one_ended() {
        DriftReport first = world.system().drift(World.AD, Optional.empty(), 1).get();
        DriftReport second = world.system().drift(World.AD, first.next(), 1).get();
        DriftReport third = world.system().drift(World.AD, second.next(), 1).get();
        assertThat(first.drifts()).hasSize(1);
        assertThat(second.drifts()).hasSize(1).isNotEqualTo(first.drifts());
        assertThat(third).isEqualTo(new DriftReport(List.of(), Optional.empty()));
    }

    @Test
    void one_account_that_fails_leaves_the_others_done_and_the_job_says_which() {
        directory().refuse("ada", new Outcome.Failed(Outcome.Cause.PERMANENT, "not allowed"));
        SyncJob job = synchronizedNow();
        assertThat(job.status()).isEqualTo(SyncStatus.ERROR);
        assertThat(job.results())
                .containsExactlyInAnyOrder(
                        result("ada", Optional.of("not allowed")), result("ada-admin", Optional.empty()));
        assertThat(directory().attributes("ada-admin")).isEqualTo(Attributes.ofTexts("mail", "ada@example.com"));
    }

    @Test
    void a_change_waits_for_a_source_that_is_down() {
        synchronizedNow();
        directory().breakDown(new Outcome.Failed(Outcome.Cause.SOURCE_DOWN, "the directory is down"));
        world.person("1", "Ada Lovelace", "email", "countess@example.com").aggregateHr();
        world.memory.pass(Duration.ofHours(2));
        directory().recover();
        world.memory.pass(Duration.ofMinutes(6));
        assertThat(directory().attributes("ada")).isEqualTo(Attributes.ofTexts("mail", "countess@example.com"));
    }

    @Test
    void who_is_long_gone_is_synchronized_a_last_time_on_leaving_and_then_on_request_only() {
        world.person("1", "Ada Lovelace", "email", "ada@example.com", "state", "active")
                .aggregateHr();
        synchronizedNow();
        world.person("1", "Ada Lovelace", "email", "alumni@example.com", "state", "gone")
                .aggregateHr();
        assertThat(directory().attributes("ada")).isEqualTo(Attributes.ofTexts("mail", "alumni@example.com"));

        world.person("1", "Ada Lovelace", "email", "later@example.com", "state", "gone")
                .aggregateHr();
        world.memory.pass(Duration.ofDays(2));
        assertThat(directory().attributes("ada")).isEqualTo(Attributes.ofTexts("mail", "alumni@example.com"));

        synchronizedNow();
        assertThat(directory().attributes("ada")).isEqualTo(Attributes.ofTexts("mail", "later@example.com"));
    }
}
