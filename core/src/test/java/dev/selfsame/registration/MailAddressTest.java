package dev.selfsame.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b", "ada@example.com", "ada+work@sub.example.com", "ädä@exämple.de", "\"a\"@[127.0.0.1]"})
    void something_on_both_sides_of_one_at_is_plausible(String address) {
        assertThat(MailAddress.isPlausible(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "ada", "ada@", "@example.com", "ada@love@lace", "ada@@example.com", "@a@b"})
    void anything_else_is_not(String address) {
        assertThat(MailAddress.isPlausible(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ada@example.com",
                "ada@example.com ",
                "ada lovelace@example.com",
                "ada@example.com\r\nBcc: eve@example.com",
                "ada@example.com\u2028",
                "ada\t@example.com",
                "ada@example.com\0",
                "ada\u007f@example.com",
                "ada@\u0085example.com"
            })
    void white_space_and_control_characters_are_not_plausible(String address) {
        assertThat(MailAddress.isPlausible(address)).isFalse();
    }

    @Test
    void two_hundred_and_fifty_four_characters_are_plausible_and_one_more_is_not() {
        assertThat(MailAddress.isPlausible("a@" + "b".repeat(252))).isTrue();
        assertThat(MailAddress.isPlausible("a@" + "b".repeat(253))).isFalse();
    }
}
