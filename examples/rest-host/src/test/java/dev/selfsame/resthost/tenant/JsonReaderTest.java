package dev.selfsame.resthost.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.resthost.tenant.Json.Field;
import dev.selfsame.resthost.tenant.Json.Fields;
import dev.selfsame.resthost.tenant.Json.Flag;
import dev.selfsame.resthost.tenant.Json.Items;
import dev.selfsame.resthost.tenant.Json.Nothing;
import dev.selfsame.resthost.tenant.Json.Spot;
import dev.selfsame.resthost.tenant.Json.Text;
import dev.selfsame.resthost.tenant.JsonReader.Mistake;
import io.vavr.control.Either;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @Test
    void values_know_where_they_stand() {
        assertThat(JsonReader.read("{\"a\": [true, null],\r\n  \"b\": -1.5e3}"))
                .isEqualTo(Either.right(new Fields(
                        new Spot(1, 1),
                        List.of(
                                new Field(
                                        new Spot(1, 2),
                                        "a",
                                        new Items(
                                                new Spot(1, 7),
                                                List.of(new Flag(new Spot(1, 8), true), new Nothing(new Spot(1, 14))))),
                                new Field(new Spot(2, 3), "b", new Text(new Spot(2, 8), "-1.5e3"))))));
    }

    @Test
    void empty_lists_and_objects_are_read() {
        assertThat(JsonReader.read("[ [ ] , { } , false ]"))
                .isEqualTo(Either.right(new Items(
                        new Spot(1, 1),
                        List.of(
                                new Items(new Spot(1, 3), List.of()),
                                new Fields(new Spot(1, 9), List.of()),
                                new Flag(new Spot(1, 15), false)))));
    }

    @Test
    void escapes_are_decoded() {
        assertThat(JsonReader.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0141\""))
                .isEqualTo(Either.right(new Text(new Spot(1, 1), "\"\\/\b\f\n\r\tŁ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{,}",
                "[1,]",
                "{\"a\" 1}",
                "{a: 1}",
                "tru",
                "01",
                "+1",
                "1.",
                "'a'",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"a\nb\"",
                "]"
            })
    void what_is_not_json_is_refused(String text) {
        assertThat(JsonReader.read(text).isLeft()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": x}|1|7|it is not valid JSON here",
                "{\"a\": 1|1|8|it ends too early",
                "\"a|1|3|it ends too early",
                "``|1|1|it ends too early",
                "{} {}|1|4|something follows its end",
                "{\"a\": 1, \"a\": 2}|1|10|this name comes twice"
            })
    void a_mistake_knows_where_it_stands(String text, int line, int column, String reason) {
        assertThat(JsonReader.read(text)).isEqualTo(Either.left(new Mistake(new Spot(line, column), reason)));
    }

    @Test
    void a_thousand_levels_are_too_many() {
        assertThat(JsonReader.read("[".repeat(1_000)).getLeft().reason()).isEqualTo("it is nested too deeply");
    }
}
