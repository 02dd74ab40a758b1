package dev.selfsame.resthost.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T12:00:00Z"));
    private final RateLimit limit = RateLimit.published(now::get);

    @Test
    void a_hundred_requests_pass_in_ten_seconds_and_the_next_one_waits() {
        for (int i = 0; i < 100; i++) {
            assertThat(limit.exceededBy("a")).isEqualTo(Optional.empty());
        }
        assertThat(limit.exceededBy("a")).isEqualTo(Optional.of(Duration.ofSeconds(10)));
        assertThat(limit.exceededBy("b")).isEqualTo(Optional.empty());
    }

    @Test
    void any_ten_seconds_count_wherever_they_begin() {
        for (int i = 0; i < 100; i++) {
            limit.exceededBy("a");
            now.updateAndGet(time -> time.plusMillis(90));
        }

        assertThat(limit.exceededBy("a")).isEqualTo(Optional.of(Duration.ofSeconds(1)));
        now.updateAndGet(time -> time.plusSeconds(1));
        assertThat(limit.exceededBy("a")).isEqualTo(Optional.empty());
    }

    @Test
    void a_clock_that_is_set_back_locks_nobody_out() {
        for (int i = 0; i < 101; i++) {
            limit.exceededBy("a");
        }
        now.set(Instant.parse("2026-01-01T00:00:00Z"));

        assertThat(limit.exceededBy("a")).isEqualTo(Optional.empty());
    }
}
