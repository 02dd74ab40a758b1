package dev.selfsame.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimingTest {

    @Test
    void more_work_takes_longer() {
        LongSupplier little = () -> LongStream.range(0, 10).map(i -> i * i).sum();
        LongSupplier much = () -> LongStream.range(0, 100_000).map(i -> i * i).sum();

        Map<String, Double> medians = new Timing(Duration.ofMillis(20), 3, Duration.ofMillis(5))
                .medians(Map.of("little", little, "much", much));

        assertThat(medians).containsOnlyKeys("little", "much");
        assertThat(medians.get("much")).isGreaterThan(medians.get("little"));
    }
}
