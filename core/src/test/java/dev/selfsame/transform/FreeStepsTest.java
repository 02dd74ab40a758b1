package dev.selfsame.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeStepsTest {

    private static final long A_LOT = 1_000_000;

    @Test
    void what_looks_at_each_character_takes_no_free_steps() {
        assertThat(FreeSteps.of("[a-z[^\\]]]+\\d{40}\\Q(|\\E\\p{L}*")).isZero();
    }

    @Test
    void what_looks_around_takes_a_step() {
        assertThat(FreeSteps.of("^(?=a)(?<!b)c\\b$")).isEqualTo(5);
    }

    @Test
    void what_can_be_empty_is_counted_as_often_as_it_is_there() {
        assertThat(FreeSteps.of("\\b{g}a(?:^){40}")).isGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(){2000000000}x",
                "(?:(?:^){40000}){40000}",
                "(|){30}$",
                "(?:^|^)(?:^|^)(?:^|^)(?:^|^)(?:^|^)(?:^|^)(?:^|^)(?:^|^)(?:^|^)(?:^|^)(?:^|^)(?:^|^)(?:^|^)(?:^|^)(?:^|^)\\z",
                "(?x)(|#)\n|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)$"
            })
    void choices_between_nothing_and_nothing_multiply(String pattern) {
        assertThat(FreeSteps.of(pattern)).isGreaterThan(A_LOT / 40);
    }

    @Test
    void what_is_nested_too_deep_is_taken_for_the_worst() {
        assertThat(FreeSteps.of("(?:".repeat(900) + "a?" + ")?".repeat(900))).isGreaterThan(A_LOT);
        assertThat(FreeSteps.of("(?:".repeat(90) + "a?" + ")?".repeat(90))).isGreaterThan(A_LOT);
    }
}
