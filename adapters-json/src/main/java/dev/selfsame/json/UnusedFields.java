package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selfsame.json.Unused.Weight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what was read from objects only to be kept, and counts it by type and path. */
final class UnusedFields {

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,59}");
    private static final Set<String> INFORMATION = Set.of(
            "id",
            "name",
            "displayName",
            "aliasName",
            "description",
            "type",
            "created",
            "modified",
            "version",
            "identityCount",
            "category",
            "healthy",
            "status",
            "since",
            "connectorId",
            "connectorName",
            "connectorClass",
            "connectorImplementationId",
            "connectionType");

    private record Where(String type, String path) {}

    private final Map<Where, Integer> counts = new LinkedHashMap<>();

    static List<Unused> in(List<Opened> documents) {
        UnusedFields fields = new UnusedFields();
        documents.forEach(document -> {
            document.envelopes().forEach(fields::around);
            document.objects().forEach(fields::of);
        });
        return fields.all();
    }

    private void of(Exported object) {
        inside(
                new Where(object.type(), ""),
                object.content().node(),
                object.content().usage());
    }

    private void around(Envelope envelope) {
        envelope.unknown().forEach(path -> count(new Where(Envelope.TYPE, path)));
    }

    private List<Unused> all() {
        return counts.entrySet().stream()
                .map(each ->
                        new Unused(each.getKey().type(), each.getKey().path(), weight(each.getKey()), each.getValue()))
                .toList();
    }

    private static Weight weight(Where where) {
        String last = where.path().substring(where.path().lastIndexOf('.') + 1);
        return INFORMATION.contains(last) ? Weight.INFORMATION : Weight.BEHAVIOUR;
    }

    private void count(Where where) {
        counts.merge(where, 1, Integer::sum);
    }

    private void inside(Where where, JsonNode node, Usage usage) {
        if (usage.isAllUsed(node)) {
            return;
        }
        if (node.isArray()) {
            Where item = new Where(where.type(), where.path() + Usage.ITEM);
            node.forEach(each -> part(item, each, usage, usage.isUsed(node, Usage.ITEM)));
        }
        node.properties().forEach(field -> {
            String name = quotable(field.getKey());
            String path = where.path().isEmpty() ? name : where.path() + "." + name;
            part(new Where(where.type(), path), field.getValue(), usage, usage.isUsed(node, field.getKey()));
        });
    }

    private void part(Where where, JsonNode part, Usage usage, boolean used) {
        if (part.isContainerNode() && usage.isUsedAtAll(part)) {
            inside(where, part, usage);
        } else if (!saysNothing(part) && (part.isContainerNode() || !used)) {
            count(where);
        }
    }

    private static boolean saysNothing(JsonNode part) {
        return part.isNull() || (part.isContainerNode() && part.isEmpty());
    }

    /** Names are the product's, but nobody knows who has written these. */
    static String quotable(String name) {
        return HARMLESS.matcher(name).matches() ? name : "?";
    }
}
