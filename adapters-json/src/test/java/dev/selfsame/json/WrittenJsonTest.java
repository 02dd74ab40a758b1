package dev.selfsame.json;

import static dev.selfsame.json.Examples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selfsame.json.Documents.Document;
import dev.selfsame.transform.Written.Fields;
import dev.selfsame.transform.Written.Numeral;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"z\":1,\"a\":2,\"m\":[null,true,false,\"\",[],{}]}",
                "{\"n\":[0,-1,2147483648,-9223372036854775808,123456789012345678901234567890]}",
                "{\"n\":[1.0,1.10,0.1000000000000000055511151231257827,1E+2,-2.50E-7]}",
                "{\"text\":\"\\u0000\\\"\\\\ é 漢\"}"
            })
    void nothing_is_lost_on_the_way(String json) {
        JsonNode tree = tree(json);
        Fields fields = WrittenJson.fields(tree);

        assertThat(Json.text(WrittenJson.onto(tree, fields))).isEqualTo(json);
        assertThat(WrittenJson.fields(WrittenJson.of(fields))).isEqualTo(fields);
    }

    @Test
    void whole_numbers_are_written_as_such() {
        assertThat(Json.text(WrittenJson.of(fields("{\"n\":[30,0,-100,1E+2,1.50]}"))))
                .isEqualTo("{\"n\":[30,0,-100,100,1.5]}");
    }

    @Test
    void what_has_changed_is_written_onto_what_was_there() {
        assertThat(Json.text(WrittenJson.onto(tree("{\"a\":1.0,\"b\":[2.0,3.0]}"), fields("{\"b\":[2,4],\"a\":1}"))))
                .isEqualTo("{\"b\":[2.0,4],\"a\":1.0}");
    }

    @Test
    void the_order_of_fields_matters() {
        assertThat(fields("{\"a\":1,\"b\":2}")).isNotEqualTo(fields("{\"b\":2,\"a\":1}"));
    }

    @Test
    void numbers_are_exact() {
        assertThat(fields("{\"n\":1.10}").values()).containsEntry("n", new Numeral(new BigDecimal("1.10")));
    }

    private static Fields fields(String json) {
        return WrittenJson.fields(tree(json));
    }

    private static JsonNode tree(String json) {
        return Tree.of(new Document("d.json", bytes(json)), problem -> {}).get();
    }
}
