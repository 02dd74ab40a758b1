package dev.selfsame.velocity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepetitionsTest {

    @Test
    void a_pattern_without_counts_repeats_nothing() {
        assertThat(Repetitions.in("[a-z]+(b|c)*")).isEqualTo(1);
    }

    @Test
    void a_count_is_how_often() {
        assertThat(Repetitions.in("\\d{3}-\\d{2,5}")).isEqualTo(3);
    }

    @Test
    void counts_within_each_other_are_multiplied() {
        assertThat(Repetitions.in("(x(?:a{3}b){4}y){5}(c{7})")).isEqualTo(60);
        assertThat(Repetitions.in("(a{3}|b){2}")).isEqualTo(6);
    }

    @Test
    void what_is_literal_counts_nothing() {
        assertThat(Repetitions.in("\\{9}\\(a{2}[{8}]\\Q{7}(\\E")).isEqualTo(2);
    }

    @Test
    void a_count_is_bounded() {
        assertThat(Repetitions.in("((a{999999999}){999999999}){99999999999}")).isEqualTo(Integer.MAX_VALUE);
    }
}
