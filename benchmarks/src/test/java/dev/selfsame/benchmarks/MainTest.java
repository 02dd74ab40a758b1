package dev.selfsame.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MainTest {

    private static final Target MET = new Target("parse", 195, "UnboundID", 2_248, 5);
    private static final Target MISSED = new Target("page", 21_000_000, "H2", 10_500_000, 0.6);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void each_target_gets_its_line() {
        run(Map.of("both", quick -> List.of(MET, MISSED)), "both");

        assertThat(out.toString(UTF_8).lines())
                .containsExactly(
                        "target parse: ours 195.0 ns, UnboundID 2248.0 ns, ratio 11.53, wanted 5.00: met",
                        "target page: ours 21.0 ms, H2 10.5 ms, ratio 0.50, wanted 0.60: missed");
    }

    @Test
    void the_status_is_0_when_every_target_is_met() {
        assertThat(run(Map.of("good", quick -> List.of(MET)), "good")).isEqualTo(0);
    }

    @Test
    void the_status_is_1_when_one_target_is_missed() {
        assertThat(run(Map.of("bad", quick -> List.of(MET, MISSED)), "bad")).isEqualTo(1);
    }

    @Test
    void an_unknown_name_is_answered_with_the_known_ones() {
        Map<String, Benchmark> known = Map.of("list", quick -> List.of(), "filter", quick -> List.of());

        assertThat(run(known, "sort")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("[filter, list]");
    }

    @Test
    void quick_is_passed_on_wherever_it_stands() {
        Map<String, Benchmark> onlyQuick = Map.of("any", quick -> List.of(quick ? MET : MISSED));

        assertThat(run(onlyQuick, "--quick", "any")).isEqualTo(0);
        assertThat(run(onlyQuick, "any", "--quick")).isEqualTo(0);
        assertThat(run(onlyQuick, "any")).isEqualTo(1);
    }

    private int run(Map<String, Benchmark> benchmarks, String... arguments) {
        return new Main(benchmarks, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(arguments);
    }
}
