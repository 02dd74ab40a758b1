package dev.selfsame.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selfsame.decision.Configuration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes references to objects, by id and by the name that the object has in a configuration. */
final class References {

    private final Map<String, String> names = new HashMap<>();

    References(Configuration configuration) {
        configuration.sources().forEach(each -> add(Types.SOURCE, each.id().value(), each.name()));
        configuration.profiles().forEach(each -> add(Types.PROFILE, each.id().value(), each.name()));
        configuration
                .entitlements()
                .forEach(each -> add(Types.ENTITLEMENT, each.id().value(), each.name()));
        configuration
                .accessProfiles()
                .forEach(each -> add(Types.ACCESS_PROFILE, each.id().value(), each.name()));
    }

    private void add(String type, String id, String name) {
        names.put(type + "/" + id, name);
    }

    Optional<String> name(String type, String id) {
        return Optional.ofNullable(names.get(type + "/" + id));
    }

    ObjectNode to(String type, String id) {
        ObjectNode reference =
                JsonNodeFactory.instance.objectNode().put("type", type).put("id", id);
        name(type, id).ifPresent(name -> reference.put("name", name));
        return reference;
    }

    /** A list of them, with as much as possible of what was there. */
    ArrayNode list(String type, Place there, Directory directory, List<String> before, List<String> now) {
        return new Merged<>(directory::find, Merged.byKey(before, id -> id), Merged.byKey(now, id -> id))
                .of(there, (entry, known, id) -> entry.isPresent() ? entry.get() : to(type, id));
    }
}
