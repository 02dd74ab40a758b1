package dev.selfsame.access;

import java.util.List;

/** A role or dimension that matched, and by which attributes. */
public record RoleMatch(String type, String id, String name, List<ContextAttribute> matchedAttributes) {
    public RoleMatch {
        matchedAttributes = List.copyOf(matchedAttributes);
    }
}
