package dev.selfsame.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeValueTest {

    @ParameterizedTest
    @CsvSource({"1, 1.0", "1.50, 1.5", "100, 1E+2", "0, 0.000", "0, 0E+7", "-2.0, -2", "0.10, 0.1"})
    void numbers_are_equal_when_their_values_are_whatever_their_scales(BigDecimal one, BigDecimal other) {
        assertThat(AttributeValue.of(one))
                .isEqualTo(AttributeValue.of(other))
                .hasSameHashCodeAs(AttributeValue.of(other));
    }

    @Test
    void numbers_of_different_values_differ() {
        assertThat(AttributeValue.of(new BigDecimal("1.0"))).isNotEqualTo(AttributeValue.of(new BigDecimal("1.01")));
    }

    @Test
    void a_whole_number_equals_the_decimal_of_its_value() {
        assertThat(AttributeValue.of(100)).isEqualTo(AttributeValue.of(new BigDecimal("100.00")));
    }

    @Test
    void a_number_does_not_equal_the_text_of_its_digits() {
        assertThat(AttributeValue.of(1)).isNotEqualTo(AttributeValue.of("1"));
    }

    @ParameterizedTest
    @CsvSource({"1E+3, 1000", "1.50, 1.5", "0.00, 0", "-0.5, -0.5", "1E-7, 0.0000001"})
    void a_number_s_text_is_plain(BigDecimal number, String text) {
        assertThat(AttributeValue.of(number).asText()).isEqualTo(text);
    }

    @Test
    void a_text_s_text_is_itself() {
        assertThat(AttributeValue.of(" Ada ").asText()).isEqualTo(" Ada ");
    }

    @Test
    void a_flag_s_text_is_true_or_false() {
        assertThat(AttributeValue.of(true).asText()).isEqualTo("true");
        assertThat(AttributeValue.of(false).asText()).isEqualTo("false");
    }

    @Test
    void several_texts_are_joined_by_a_comma_in_their_order() {
        assertThat(AttributeValue.of(List.of("b", "a")).asText()).isEqualTo("b,a");
        assertThat(AttributeValue.of(List.of()).asText()).isEmpty();
    }

    @Test
    void several_texts_differ_in_another_order() {
        assertThat(AttributeValue.of(List.of("b", "a"))).isNotEqualTo(AttributeValue.of(List.of("a", "b")));
    }

    @Test
    void several_texts_do_not_change_when_the_list_that_they_came_from_does() {
        List<String> groups = new ArrayList<>(List.of("staff"));
        AttributeValue value = AttributeValue.of(groups);
        groups.add("admins");
        assertThat(value).isEqualTo(AttributeValue.of(List.of("staff")));
    }
}
