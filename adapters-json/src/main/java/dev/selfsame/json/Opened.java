package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.selfsame.json.Documents.Document;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** A document that has been read: its tree, the objects in it, and what is around them. */
record Opened(Document document, Place root, List<Exported> objects, List<Envelope> envelopes) {

    /** Without objects where it can't be read. */
    static Opened of(Document document, Consumer<Refusal> problems) {
        JsonNode tree = Tree.of(document, problems).peekLeft(problems).getOrElse(MissingNode.getInstance());
        Place root = new Place(
                tree,
                "$",
                (path, reason) -> problems.accept(new MalformedDocument(document.name(), 0, 0, path + ": " + reason)));
        Opened opened = new Opened(document, root, new ArrayList<>(), new ArrayList<>());
        opened.collect();
        return opened;
    }

    /** A place of which nobody wants to hear. */
    static Place silent(JsonNode node) {
        return new Place(node, "$", (path, reason) -> {});
    }

    private void collect() {
        if (root.node().isNull()) {
            root.complain("an object is expected");
        }
        for (Place entry : root.objects()) {
            if (entry.has("objects")) {
                envelopes.add(Envelope.ofExport(entry));
                entry.at("objects").objects().forEach(this::wrapped);
            } else if (entry.has("self") || entry.has("object")) {
                wrapped(entry);
            } else {
                Recognition.type(entry).ifPresent(type -> objects.add(new Exported(type, entry, entry)));
            }
        }
    }

    private void wrapped(Place entry) {
        Place content = entry.at("object");
        if (!content.isObject()) {
            content.complain("an object is expected");
            return;
        }
        envelopes.add(Envelope.ofObject(entry));
        type(entry.at("self").at("type")).ifPresent(type -> objects.add(new Exported(type, entry, content)));
    }

    private static Optional<String> type(Place type) {
        Optional<String> upper = type.required().map(text -> text.strip().toUpperCase(Locale.ROOT));
        if (upper.isPresent() && !Types.ALL.contains(upper.get())) {
            type.complain("objects of type %s are not understood".formatted(type.quotable()));
        }
        return upper.filter(Types.ALL::contains);
    }
}
