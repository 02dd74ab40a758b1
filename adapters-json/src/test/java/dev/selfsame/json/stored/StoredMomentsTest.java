package dev.selfsame.json.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredMomentsTest {

    @Test
    void an_instant_is_written_and_read_as_java_does() {
        Anything anything = Anything.ofSeed(1);
        for (int i = 0; i < 20_000; i++) {
            Instant instant = anything.instant();

            assertThat(Moments.text(instant)).isEqualTo(instant.toString());
            assertThat(Moments.parse(instant.toString())).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000000000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z",
                "-0001-12-31T23:59:59.999999999Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z",
                "+10000-01-01T00:00:00Z",
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999Z",
                "2024-02-29T12:30:00.000000001Z"
            })
    void the_bounds_of_years_are_written_and_read(String text) {
        assertThat(Moments.parse(text)).isEqualTo(Instant.parse(text));
        assertThat(Moments.text(Instant.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-02T03:04:05.1Z",
                "2026-01-02T03:04:05.12345678Z",
                "2026-01-02T24:00:00Z",
                "2026-12-31T23:59:60Z",
                "2026-01-02T03:04:05+01:00",
                "2026-01-02t03:04:05z",
                "2026-01-02T03:04:05.Z"
            })
    void what_else_java_reads_is_read_alike(String text) {
        assertThat(Moments.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-01-02",
                "2026-01-02T03:04:05",
                "2026-13-02T03:04:05Z",
                "2026-02-29T03:04:05Z",
                "2026-01-02T25:04:05Z",
                "2026-01-02T03:60:05Z",
                "2026-01-02T03:04:61Z",
                "2026-01-02T03:04:0xZ",
                "2026/01/02T03:04:05Z",
                "2026-01-02T03:04:05,5Z",
                "2026-01-02T03:04:05.1234567890Z",
                "२०२६-01-02T03:04:05Z"
            })
    void what_is_no_instant_is_refused(String text) {
        assertThatThrownBy(() -> Moments.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
