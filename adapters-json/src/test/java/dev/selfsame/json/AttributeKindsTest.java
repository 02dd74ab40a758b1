package dev.selfsame.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttributeKindsTest {

    @Test
    void every_kind_of_value_can_be_written() {
        List<AttributeValue> values = List.of(
                AttributeValue.of("a"), AttributeValue.of(1), AttributeValue.of(true), AttributeValue.of(List.of("b")));

        assertThat(values.stream().map(AttributeValue::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(Arrays.asList(AttributeValue.class.getPermittedSubclasses())));
        assertThat(values.stream().map(AttributesWire::of).map(Object::toString))
                .isEqualTo(Stream.of("a", "1", "true", "[b]").toList());
    }
}
