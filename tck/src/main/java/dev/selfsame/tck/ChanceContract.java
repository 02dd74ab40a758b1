package dev.selfsame.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.ports.driven.Chance;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ids and secrets have their shape and don't come twice. */
public abstract class ChanceContract {

    private Chance chance;

    protected abstract Chance chance();

    @BeforeEach
    final void openChance() {
        chance = chance();
    }

    @Test
    void an_id_has_32_hexadecimal_digits() {
        assertThat(Stream.generate(chance::id).limit(1000)).allMatch(id -> id.matches("[0-9a-f]{32}"));
    }

    @Test
    void ids_are_different() {
        assertThat(Stream.generate(chance::id).limit(10_000)).doesNotHaveDuplicates();
    }

    @Test
    void there_are_as_many_bytes_as_asked_for() {
        assertThat(List.of(chance.bytes(0).length, chance.bytes(1).length, chance.bytes(32).length))
                .isEqualTo(List.of(0, 1, 32));
    }

    @Test
    void bytes_are_different() {
        assertThat(Stream.generate(() -> HexFormat.of().formatHex(chance.bytes(32)))
                        .limit(10_000))
                .doesNotHaveDuplicates();
    }

    @Test
    void several_at_once_have_different_ids() {
        List<List<String>> ids = Together.in(
                8, thread -> () -> Stream.generate(chance::id).limit(1000).toList());

        assertThat(ids.stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }
}
