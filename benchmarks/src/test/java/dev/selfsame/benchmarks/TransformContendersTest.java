package dev.selfsame.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.transform.Situation;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TransformContendersTest {

    @Test
    void all_give_the_same_values() {
        TransformContender byHand = TransformByHand.contender();
        TransformContender ours = TransformOurs.contender();
        TransformContender json = TransformInterpreter.contender();

        TransformPeople.of(300).forEach(who -> {
            assertThat(values(ours, who)).isEqualTo(values(byHand, who));
            assertThat(values(json, who)).isEqualTo(values(byHand, who));
        });
    }

    private static Map<String, String> values(TransformContender contender, Situation who) {
        Map<String, String> values = new HashMap<>();
        contender.mappings().forEach((name, mapping) -> values.put(name, String.valueOf(mapping.apply(who))));
        return values;
    }

    @Test
    void copies_are_as_many_mappings() {
        assertThat(TransformOurs.copies(3).mappings()).hasSize(36);
    }
}
