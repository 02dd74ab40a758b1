package dev.selfsame.transform;

import static dev.selfsame.transform.Writing.fields;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WrittenTest {

    @Test
    void fields_in_another_order_are_others() {
        assertThat(fields("a", 1, "b", 2)).isEqualTo(fields("a", 1, "b", 2)).isNotEqualTo(fields("b", 2, "a", 1));
    }

    @Test
    void numbers_are_equal_when_their_values_are() {
        assertThat(number("1.50")).isEqualTo(number("1.5"));
        assertThat(number("1.50").asText()).contains("1.5");
        assertThat(number("100").asText()).contains("100");
    }

    @Test
    void a_number_that_would_fill_the_memory_is_written_as_a_power_of_ten() {
        assertThat(number("1e999999999").asText()).contains("1E+999999999");
        assertThat(number("1e-999999999").asText()).contains("1E-999999999");
    }

    private static Written number(String digits) {
        return new Written.Numeral(new BigDecimal(digits));
    }
}
