package dev.selfsame.velocity;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.source.Account;
import dev.selfsame.transform.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody in a case. */
record WrittenPerson(JsonNode written, List<Account> accounts) implements Person {

    @Override
    public String id() {
        return written.path("id").asText("somebody");
    }

    @Override
    public String name() {
        return written.path("uid").asText("somebody");
    }

    @Override
    public Attributes attributes() {
        return attributes(written, Set.of());
    }

    @Override
    public boolean isManager() {
        return written.path("managerStatus").asBoolean();
    }

    static Attributes attributes(JsonNode written, Set<String> but) {
        Map<String, AttributeValue> values = new HashMap<>();
        written.properties().forEach(field -> value(field.getValue())
                .filter(value -> !but.contains(field.getKey()))
                .ifPresent(value -> values.put(field.getKey(), value)));
        return Attributes.of(values);
    }

    static Optional<AttributeValue> value(JsonNode node) {
        if (node.isNull() || node.isMissingNode()) {
            return Optional.empty();
        }
        if (node.isArray()) {
            List<String> texts = new ArrayList<>();
            node.forEach(item -> texts.add(item.asText()));
            return Optional.of(AttributeValue.of(texts));
        }
        if (node.isBoolean()) {
            return Optional.of(AttributeValue.of(node.booleanValue()));
        }
        return Optional.of(node.isNumber() ? AttributeValue.of(node.decimalValue()) : AttributeValue.of(node.asText()));
    }
}
