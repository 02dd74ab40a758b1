package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * A place in a JSON document, which may be empty: it reads leniently what stands there, complains of what it can't
 * understand by its path and a reason, and remembers what was read.
 */
final class Place {

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");

    private final JsonNode node;
    private final String path;
    private final BiConsumer<String, String> complaints;
    private final Usage usage;
    private final JsonNode holder;
    private final String name;

    Place(JsonNode node, String path, BiConsumer<String, String> complaints) {
        this(node, path, complaints, new Usage(), MissingNode.getInstance(), "");
    }

    private Place(
            JsonNode node,
            String path,
            BiConsumer<String, String> complaints,
            Usage usage,
            JsonNode holder,
            String name) {
        this.node = node;
        this.path = path;
        this.complaints = complaints;
        this.usage = usage;
        this.holder = holder;
        this.name = name;
    }

    Place at(String field) {
        return new Place(node.path(field), path.isEmpty() ? field : path + "." + field, complaints, usage, node, field);
    }

    /** The same place, as if something else stood there. */
    Place with(JsonNode other) {
        return new Place(other, path, complaints, usage, holder, name);
    }

    JsonNode node() {
        return node;
    }

    /** The object or list that this is in; missing for a document. */
    JsonNode holder() {
        return holder;
    }

    Usage usage() {
        return usage;
    }

    /** What is reported is known, and so is what it holds. */
    void complain(String reason) {
        complain("", reason);
    }

    /** Of something further inside, where a path leads. */
    void complain(String inside, String reason) {
        used();
        usage.useAll(node);
        complaints.accept(path + inside, reason);
    }

    /** Counts this as read, with all that it holds. */
    Place understood() {
        used();
        usage.useAll(node);
        return this;
    }

    private void used() {
        usage.use(holder, name);
    }

    /** Whether there is nothing, or null. */
    boolean isEmpty() {
        return node.isMissingNode() || node.isNull();
    }

    boolean isObject() {
        return node.isObject();
    }

    /** Whether there is a field of this name that isn't null. */
    boolean has(String field) {
        return node.hasNonNull(field);
    }

    boolean isText() {
        return node.isTextual();
    }

    boolean isList() {
        return node.isArray();
    }

    /** A text that isn't blank; numbers, true and false pass for texts. */
    Optional<String> text() {
        if (isEmpty()) {
            return Optional.empty();
        }
        used();
        if (!node.isValueNode()) {
            complain("a text is expected");
            return Optional.empty();
        }
        return Optional.of(node.asText()).filter(text -> !text.isBlank());
    }

    /** The same where there must be one. */
    Optional<String> required() {
        if (isEmpty() || (node.isValueNode() && node.asText().isBlank())) {
            complain("it is required");
            return Optional.empty();
        }
        return text();
    }

    /** True or false, as such or as a text. */
    Optional<Boolean> flag() {
        if (isEmpty()) {
            return Optional.empty();
        }
        used();
        String text = node.asText().strip().toLowerCase(Locale.ROOT);
        if (!text.equals("true") && !text.equals("false")) {
            complain("true or false is expected");
            return Optional.empty();
        }
        return Optional.of(Boolean.valueOf(text));
    }

    /** A whole number, as such or as a text. */
    OptionalLong whole() {
        if (isEmpty()) {
            return OptionalLong.empty();
        }
        used();
        try {
            return OptionalLong.of(Long.parseLong(node.asText().strip()));
        } catch (NumberFormatException e) {
            complain("a whole number is expected");
            return OptionalLong.empty();
        }
    }

    /** All that is listed here; what isn't a list passes for a list of one. */
    List<Place> items() {
        if (isEmpty()) {
            return List.of();
        }
        used();
        if (!node.isArray()) {
            return List.of(this);
        }
        List<Place> items = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            items.add(new Place(node.path(i), path + "[" + i + "]", complaints, usage, node, Usage.ITEM));
        }
        return items;
    }

    /** All objects that are listed here. */
    List<Place> objects() {
        List<Place> items = items();
        items.stream().filter(item -> !item.isObject()).forEach(item -> item.complain("an object is expected"));
        return items.stream().filter(Place::isObject).toList();
    }

    /** A literal of the document that a reason may quote: a short name, or a question mark. */
    String quotable() {
        String text = node.asText();
        return HARMLESS.matcher(text).matches() ? text : "?";
    }
}
