package dev.selfsame.access;

import java.util.List;

/** The circumstances of an assignment; the computed date is free text, as published. */
public record AssignmentContext(List<ContextAttribute> requested, List<RoleMatch> matched, String computedDate) {
    public AssignmentContext {
        requested = List.copyOf(requested);
        matched = List.copyOf(matched);
    }
}
