package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A list as it has to be, by the keys of its entries: the entry of a key that stays is written anew, with what it has
 * beside; that of a key that goes is left out; and those that nobody understands stay where they are.
 */
record Merged<K, V>(Function<Place, Optional<K>> key, Map<K, V> before, Map<K, V> now) {

    /** Makes an entry of the one that there was. */
    interface Entry<V> {
        JsonNode of(Optional<JsonNode> there, Optional<V> before, V now);
    }

    /** The first one of each key, as it is when a list is read. */
    static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
        Map<K, V> byKey = new LinkedHashMap<>();
        values.forEach(value -> byKey.putIfAbsent(key.apply(value), value));
        return byKey;
    }

    /** Where the entries have no keys but their places, and those that are understood count. */
    static <V> ArrayNode byPlace(Place list, Predicate<Place> understood, List<V> before, List<V> now, Entry<V> entry) {
        IdentityHashMap<JsonNode, Integer> places = new IdentityHashMap<>();
        list.items().stream().filter(understood).forEach(item -> places.put(item.node(), places.size()));
        return new Merged<>(item -> Optional.ofNullable(places.get(item.node())), numbered(before), numbered(now))
                .of(list, entry);
    }

    private static <V> Map<Integer, V> numbered(List<V> values) {
        Map<Integer, V> numbered = new LinkedHashMap<>();
        values.forEach(value -> numbered.put(numbered.size(), value));
        return numbered;
    }

    ArrayNode of(Place list, Entry<V> entry) {
        Map<K, JsonNode> entries = new HashMap<>();
        List<Optional<JsonNode>> places = new ArrayList<>();
        for (Place item : list.items()) {
            Optional<K> known = key.apply(item).filter(each -> before.containsKey(each) || now.containsKey(each));
            if (known.isEmpty()) {
                places.add(Optional.of(item.node()));
            } else if (now.containsKey(known.get())) {
                boolean first = entries.putIfAbsent(known.get(), item.node()) == null;
                places.add(first ? Optional.empty() : Optional.of(item.node()));
            }
        }
        List<JsonNode> wanted = new ArrayList<>();
        now.forEach((each, value) -> wanted.add(
                entry.of(Optional.ofNullable(entries.get(each)), Optional.ofNullable(before.get(each)), value)));
        return filled(places, wanted);
    }

    /** The wanted ones in the empty places, and the rest behind the last of these. */
    private static ArrayNode filled(List<Optional<JsonNode>> places, List<JsonNode> wanted) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        long empty = places.stream().filter(Optional::isEmpty).count();
        int next = 0;
        for (Optional<JsonNode> place : places) {
            if (place.isPresent()) {
                list.add(place.get());
                continue;
            }
            list.add(wanted.get(next));
            next++;
            if (next == empty) {
                list.addAll(wanted.subList(next, wanted.size()));
            }
        }
        return empty == 0 ? list.addAll(wanted) : list;
    }
}
