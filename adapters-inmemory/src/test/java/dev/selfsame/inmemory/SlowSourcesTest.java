package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.ports.driven.Effects;
import dev.selfsame.provisioning.Capability;
import dev.selfsame.provisioning.NewAccount;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.source.AccountData;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SlowSourcesTest {

    private final CountDownLatch never = new CountDownLatch(1);

    /** Doesn't answer until it is interrupted. */
    private final class Hanging implements Connector {

        @Override
        public Set<Capability> capabilities() {
            return Set.of(Capability.CREATE);
        }

        @Override
        public Either<Outcome.Failed, AccountData> create(NewAccount account, String key) {
            try {
                never.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("woken up");
        }
    }

    @Test
    void a_source_that_does_not_answer_is_left_and_tried_again() {
        Firm firm = new Firm();
        firm.hires("1", "Ada Lovelace", "Sales");
        firm.system().aggregate(Firm.HR).get();
        Selfsame impatient = Selfsame.on(firm.memory.store())
                .clock(firm.memory.clock())
                .connectors(source -> Optional.of(new Hanging()))
                .connectorTimeLimit(Duration.ofMillis(50))
                .build();
        while (impatient.worker().runDue() > 0) {
            Thread.onSpinWait();
        }
        firm.memory.clock().advance(Duration.ofSeconds(1));

        List<Effects.Stored> waiting =
                firm.memory.store().effects().claim(firm.memory.clock().instant(), 10, Duration.ofMinutes(1));

        assertThat(waiting)
                .extracting(Effects.Stored::trouble)
                .containsExactly(Optional.of("the source took longer than 50 ms"));
    }
}
