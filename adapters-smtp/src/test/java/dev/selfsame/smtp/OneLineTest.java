package dev.selfsame.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n", "\n", "\r", "\t", "\u0000", "\u000B", "\u001B", "\u007F", "\u0085", "\u009F", "\uD800",
                "\uDC00", "\u2028", "\u2029", "\u202A", "\u202E", "\u2066", "\u2069"
            })
    void what_ends_a_line_or_turns_it_is_a_space(String unfit) {
        assertThat(OneLine.of("a" + unfit + unfit + "b" + unfit)).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zoë O'Neil", "\uD83D\uDC69\u200D\uD83D\uDD2C", "محمد", "می\u200Cخواهم"})
    void other_text_stays(String text) {
        assertThat(OneLine.of(text)).isEqualTo(text);
    }

    @Test
    void a_line_has_200_characters_at_most() {
        assertThat(OneLine.of("a".repeat(200))).isEqualTo("a".repeat(200));
        assertThat(OneLine.of("a".repeat(201))).isEqualTo("a".repeat(199) + "…");
    }
}
