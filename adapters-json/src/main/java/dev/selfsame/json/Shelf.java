package dev.selfsame.json;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selfsame.json.Documents.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Documents that are being changed: objects come and go, and a document that stays as it is keeps its bytes. */
final class Shelf {

    private static final String NEW = "configuration";

    private final List<Opened> opened;
    private final List<String> texts;
    private final Set<JsonNode> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    private Optional<ObjectNode> addition = Optional.empty();

    Shelf(List<Document> documents) {
        this.opened = documents.stream()
                .map(document -> Opened.of(document, problem -> {}))
                .toList();
        this.texts = opened.stream().map(Shelf::text).toList();
    }

    List<Opened> opened() {
        return opened;
    }

    private static String text(Opened document) {
        return Json.text(document.root().node());
    }

    void remove(Exported object) {
        gone.add(object.entry().node());
        JsonNode holder = object.entry().holder();
        if (holder instanceof ArrayNode list) {
            removeGone(list.elements());
        } else if (holder instanceof ObjectNode export) {
            export.putArray("objects");
        }
    }

    private void removeGone(Iterator<JsonNode> entries) {
        while (entries.hasNext()) {
            if (gone.contains(entries.next())) {
                entries.remove();
            }
        }
    }

    /** A new object, with its id and its name; it goes into the first export. */
    Exported add(String type, String id, String name) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode().put("version", 1);
        entry.putObject("self").put("type", type).put("id", id).put("name", name);
        entry.putObject("object").put("id", id).put("name", name);
        objects().add(entry);
        Place place = Opened.silent(entry);
        return new Exported(type, place, place.at("object"));
    }

    private ArrayNode objects() {
        return opened.stream()
                .flatMap(document -> document.root().objects().stream())
                .map(root -> root.node().path("objects"))
                .filter(JsonNode::isArray)
                .findFirst()
                .map(ArrayNode.class::cast)
                .orElseGet(this::ownObjects);
    }

    private ArrayNode ownObjects() {
        ObjectNode own =
                addition.orElseGet(() -> JsonNodeFactory.instance.objectNode().put("version", 1));
        addition = Optional.of(own);
        return own.get("objects") instanceof ArrayNode objects ? objects : own.putArray("objects");
    }

    List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < opened.size(); i++) {
            Opened document = opened.get(i);
            JsonNode root = document.root().node();
            if (!gone.contains(root)) {
                boolean same = text(document).equals(texts.get(i));
                documents.add(same ? document.document() : written(document.document(), root));
            }
        }
        addition.ifPresent(tree -> documents.add(new Document(newName(), pretty(tree))));
        return List.copyOf(documents);
    }

    private static Document written(Document document, JsonNode tree) {
        boolean lines = new String(document.content(), StandardCharsets.ISO_8859_1).indexOf('\n') >= 0;
        return new Document(document.name(), lines ? pretty(tree) : Json.write(tree));
    }

    private static byte[] pretty(JsonNode tree) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return (Json.text(tree, printer) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private String newName() {
        String name = NEW;
        List<String> taken = opened.stream().map(each -> each.document().name()).toList();
        while (taken.contains(name + ".json")) {
            name += "-";
        }
        return name + ".json";
    }
}
