package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/** Which parts of a JSON document have been read: what nobody has read isn't used. */
final class Usage {

    /** The name of all that a list holds. */
    static final String ITEM = "[]";

    private static final String ALL = "*";

    private final IdentityHashMap<JsonNode, Set<String>> used = new IdentityHashMap<>();

    /** A field of an object, or a value in a list. */
    void use(JsonNode holder, String name) {
        if (holder.isContainerNode()) {
            used.computeIfAbsent(holder, none -> new HashSet<>(4)).add(name);
        }
    }

    /** Something with all that it holds. */
    void useAll(JsonNode container) {
        use(container, ALL);
    }

    boolean isUsed(JsonNode holder, String name) {
        return used.getOrDefault(holder, Set.of()).contains(name);
    }

    boolean isUsedAtAll(JsonNode container) {
        if (used.containsKey(container)) {
            return true;
        }
        for (JsonNode part : container) {
            if (part.isContainerNode() && isUsedAtAll(part)) {
                return true;
            }
        }
        return false;
    }

    boolean isAllUsed(JsonNode container) {
        return isUsed(container, ALL);
    }
}
