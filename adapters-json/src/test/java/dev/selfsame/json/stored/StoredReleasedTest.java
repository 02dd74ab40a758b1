package dev.selfsame.json.stored;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.event.Effect;
import dev.selfsame.event.Event;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Guards what databases hold: {@code released.txt} has a line for each form that a released version has written, a name and
 * the JSON. A released line stays as it is for good. Where a form changes, a line of the new one is added, and the old one's
 * name gets {@code old.} in front: it is read, but not written any more.
 */
class StoredReleasedTest {

    private static final Map<String, String> TEXTS = texts();

    static Stream<Released<?>> released() {
        return Released.all();
    }

    static Stream<Released<?>> current() {
        return released().filter(released -> !released.name().startsWith("old."));
    }

    @ParameterizedTest
    @MethodSource("released")
    <T> void what_was_released_is_still_read(Released<T> released) {
        assertThat(released.form().read(TEXTS.getOrDefault(released.name(), "")))
                .isEqualTo(released.value());
    }

    @ParameterizedTest
    @MethodSource("current")
    <T> void what_is_written_is_what_was_released(Released<T> released) {
        assertThat(released.form().write(released.value())).isEqualTo(TEXTS.getOrDefault(released.name(), ""));
    }

    @Test
    void no_line_is_left_out() {
        assertThat(Released.all().map(Released::name)).containsExactlyInAnyOrderElementsOf(TEXTS.keySet());
    }

    @Test
    void every_form_and_every_event_and_effect_has_a_line() {
        assertThat(Released.all().<Object>map(Released::form))
                .containsAll(Kept.all().<Object>map(Kept::form).toList());
        assertThat(Released.all().map(Released::value).map(Object::getClass))
                .containsAll(Arrays.asList(Event.class.getPermittedSubclasses()))
                .containsAll(Arrays.asList(Effect.class.getPermittedSubclasses()));
    }

    private static Map<String, String> texts() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StoredReleasedTest.class.getResourceAsStream("released.txt")), UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
