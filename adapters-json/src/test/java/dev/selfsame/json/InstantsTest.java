package dev.selfsame.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

    @ParameterizedTest
    @CsvSource({
        "2024-05-17T19:33:16.470Z,2024-05-17T19:33:16.470Z",
        "2024-05-17 19:33:16.470000+00:00,2024-05-17T19:33:16.470Z",
        "2024-05-17t19:33:16z,2024-05-17T19:33:16Z",
        "2024-05-17T21:33:16+0200,2024-05-17T19:33:16Z",
        "2024-05-17T21:33:16 +02,2024-05-17T19:33:16Z",
        "2024-05-17T19:33,2024-05-17T19:33:00Z",
        "' 2024-05-17 ',2024-05-17T00:00:00Z"
    })
    void what_comes_near_to_iso_8601_is_understood(String text, Instant instant) {
        assertThat(Instants.parse(text)).isEqualTo(Optional.of(instant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "17.05.2024", "2024-13-01", "2024-02-30", "2024-05-17T25:00", "1715974396470"})
    void anything_else_is_not(String text) {
        assertThat(Instants.parse(text)).isEmpty();
    }

    @Test
    void instants_are_written_with_milliseconds_whatever_they_have() {
        assertThat(Instants.text(Instant.parse("2024-05-17T19:33:00Z"))).isEqualTo("2024-05-17T19:33:00.000Z");
        assertThat(Instants.text(Instant.parse("2024-05-17T19:33:00.123999999Z")))
                .isEqualTo("2024-05-17T19:33:00.123Z");
    }
}
