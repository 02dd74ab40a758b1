package dev.selfsame.json;

import dev.selfsame.access.AssignmentContext;
import dev.selfsame.access.ContextAttribute;
import dev.selfsame.access.RoleMatch;
import java.util.List;

/** The {@code AssignmentContextDto} schema. */
record ContextWire(RequestedWire requested, List<MatchWire> matched, String computedDate) {

    /** The {@code AccessRequestContext} schema. */
    record RequestedWire(List<AttributeWire> contextAttributes) {}

    /** The {@code RoleMatchDto} schema; the published example, which contradicts it, has the bare reference. */
    record MatchWire(ReferenceWire roleRef, List<AttributeWire> matchedAttributes) {
        static MatchWire of(RoleMatch match) {
            return new MatchWire(
                    new ReferenceWire(match.type(), match.id(), match.name()), attributes(match.matchedAttributes()));
        }
    }

    /** The {@code ContextAttributeDto} schema; the value is a text or a list of texts. */
    record AttributeWire(String attribute, Object value, boolean derived) {
        static AttributeWire of(ContextAttribute attribute) {
            return new AttributeWire(attribute.attribute(), value(attribute), attribute.derived());
        }

        private static Object value(ContextAttribute attribute) {
            return attribute.multiValued() ? attribute.values() : String.join(",", attribute.values());
        }
    }

    static ContextWire of(AssignmentContext context) {
        return new ContextWire(
                new RequestedWire(attributes(context.requested())),
                context.matched().stream().map(MatchWire::of).toList(),
                context.computedDate());
    }

    private static List<AttributeWire> attributes(List<ContextAttribute> attributes) {
        return attributes.stream().map(AttributeWire::of).toList();
    }
}
