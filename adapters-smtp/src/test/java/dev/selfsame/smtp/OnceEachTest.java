package dev.selfsame.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Done;
import dev.selfsame.provisioning.Outcome.Failed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OnceEachTest {

    private static final Outcome FAILED = new Failed(Cause.RETRY, "later");

    private final List<String> sent = new ArrayList<>();

    private Supplier<Outcome> sending(String key) {
        return () -> {
            sent.add(key);
            return new Done();
        };
    }

    @Test
    void as_many_keys_are_remembered_as_was_said_and_those_asked_for_last() {
        OnceEach once = new OnceEach(2);

        List.of("a", "b", "a", "c", "a", "b").forEach(key -> once.send(key, sending(key)));

        assertThat(sent).isEqualTo(List.of("a", "b", "c", "b"));
    }

    @Test
    void what_has_failed_is_not_remembered() {
        OnceEach once = new OnceEach(2);
        once.send("a", () -> FAILED);

        assertThat(once.send("a", sending("a"))).isEqualTo(new Done());
        assertThat(sent).isEqualTo(List.of("a"));
    }

    @Test
    void what_was_given_up_is_not_remembered() {
        OnceEach once = new OnceEach(2);
        assertThatThrownBy(() -> once.send("a", () -> {
                    throw new IllegalStateException("host");
                }))
                .isInstanceOf(IllegalStateException.class);

        once.send("a", sending("a"));

        assertThat(sent).isEqualTo(List.of("a"));
    }

    @Test
    void who_comes_meanwhile_waits_for_the_same_outcome_and_sends_nothing() throws InterruptedException {
        OnceEach once = new OnceEach(2);
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Outcome> answer = new CompletableFuture<>();
        CompletableFuture<Outcome> first = CompletableFuture.supplyAsync(() -> once.send("a", () -> {
            begun.countDown();
            return answer.join();
        }));
        begun.await();
        FutureTask<Outcome> second = new FutureTask<>(() -> once.send("a", sending("a")));
        Thread waiting = new Thread(second);
        waiting.start();
        while (waiting.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }

        assertThat(once.send("b", sending("b"))).isEqualTo(new Done());
        answer.complete(FAILED);

        assertThat(first.join()).isEqualTo(FAILED);
        assertThat(second).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(FAILED);
        assertThat(sent).isEqualTo(List.of("b"));
    }
}
