package dev.selfsame.decision;

import static dev.selfsame.decision.Samples.AD;
import static dev.selfsame.decision.Samples.NOW;
import static dev.selfsame.decision.Samples.decision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.PushAttributes;
import dev.selfsame.event.Event.IdentityChanged;
import dev.selfsame.event.Event.SyncJobChanged;
import dev.selfsame.event.Event.SyncJobLaunched;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Identity;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.TooSoon;
import dev.selfsame.source.AccountId;
import dev.selfsame.sync.AccountResult;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.sync.SyncJobId;
import dev.selfsame.sync.SyncStatus;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynchronizationTest {

    private static final Identity ADA = Samples.ada();
    private static final SyncJobId ID = new SyncJobId("job");
    private static final SyncJob QUEUED = SyncJob.builder()
            .id(ID)
            .identity(ADA.id())
            .status(SyncStatus.QUEUED)
            .requested(NOW)
            .modified(NOW)
            .build();
    private static final Instant LATER = NOW.plusSeconds(1);
    private static final AccountResult DONE = new AccountResult(new AccountId("a1"), AD, Optional.empty());
    private static final AccountResult FAILED =
            new AccountResult(new AccountId("a2"), AD, Optional.of("the source is down"));

    private static Either<Refusal, Decision<SyncJob>> requested(Duration afterTheLast) {
        return Synchronization.request(ADA.withLastSync(NOW.minus(afterTheLast)), ID, NOW);
    }

    private static Either<Refusal, Decision<SyncJob>> queued() {
        return Either.right(decision(
                QUEUED,
                List.of(
                        new SyncJobLaunched(QUEUED, NOW),
                        new IdentityChanged(
                                ADA.withLastSync(NOW).withVersion(5), IdentityChange.SYNC_REQUESTED, List.of(), NOW)),
                new Due(new PushAttributes(ID), NOW)));
    }

    @Test
    void who_was_never_synchronized_can_be() {
        assertThat(Synchronization.request(ADA, ID, NOW)).isEqualTo(queued());
    }

    @ParameterizedTest
    @CsvSource({"PT0S, PT10S", "PT3S, PT7S", "PT9.999S, PT0.001S", "PT9.999999999S, PT0.000000001S"})
    void within_ten_seconds_a_request_comes_too_soon(Duration afterTheLast, Duration wait) {
        assertThat(requested(afterTheLast)).isEqualTo(Either.left(new TooSoon(wait)));
    }

    @ParameterizedTest
    @CsvSource({"PT10S", "PT10.000000001S", "PT24H"})
    void from_ten_seconds_on_a_request_is_taken(Duration afterTheLast) {
        assertThat(requested(afterTheLast)).isEqualTo(queued());
    }

    @ParameterizedTest
    @CsvSource({"PT-1S, PT11S", "PT-10S, PT20S"})
    void after_a_clock_was_set_back_by_no_more_than_ten_seconds_a_request_comes_too_soon(
            Duration afterTheLast, Duration wait) {
        assertThat(requested(afterTheLast)).isEqualTo(Either.left(new TooSoon(wait)));
    }

    @ParameterizedTest
    @CsvSource({"PT-10.000000001S", "PT-1H"})
    void after_a_clock_was_set_back_by_more_the_last_request_says_nothing(Duration afterTheLast) {
        assertThat(requested(afterTheLast)).isEqualTo(queued());
    }

    @Test
    void a_job_is_in_progress() {
        SyncJob next =
                QUEUED.withStatus(SyncStatus.IN_PROGRESS).withModified(LATER).withVersion(2);
        assertThat(Synchronization.started(QUEUED, LATER))
                .isEqualTo(decision(next, List.of(new SyncJobChanged(next, LATER))));
    }

    @Test
    void a_job_in_which_no_account_failed_is_a_success() {
        SyncJob next = QUEUED.withStatus(SyncStatus.SUCCESS)
                .withResults(DONE)
                .withModified(LATER)
                .withVersion(2);
        assertThat(Synchronization.ended(QUEUED, List.of(DONE), LATER))
                .isEqualTo(decision(next, List.of(new SyncJobChanged(next, LATER))));
    }

    @Test
    void a_job_without_accounts_is_a_success() {
        assertThat(Synchronization.ended(QUEUED, List.of(), LATER).answer().status())
                .isEqualTo(SyncStatus.SUCCESS);
    }

    @Test
    void a_job_in_which_any_account_failed_is_an_error() {
        SyncJob next = QUEUED.withStatus(SyncStatus.ERROR)
                .withResults(DONE, FAILED)
                .withModified(LATER)
                .withVersion(2);
        assertThat(Synchronization.ended(QUEUED, List.of(DONE, FAILED), LATER))
                .isEqualTo(decision(next, List.of(new SyncJobChanged(next, LATER))));
    }
}
