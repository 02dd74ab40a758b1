package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selfsame.json.Documents.Document;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One exported object: its type, what it says of itself, and its content. */
record Exported(String type, Place self, Place content) {

    /** All objects in a document. */
    static List<Exported> in(Document document, List<Refusal> problems) {
        List<Exported> objects = new ArrayList<>();
        Json.read(document.name(), document.content())
                .peekLeft(problems::add)
                .forEach(tree -> collect(root(document.name(), tree, problems), objects));
        return objects;
    }

    private static Place root(String document, JsonNode tree, List<Refusal> problems) {
        return new Place(
                tree, "$", (path, reason) -> problems.add(new MalformedDocument(document, 0, 0, path + ": " + reason)));
    }

    private static void collect(Place root, List<Exported> objects) {
        for (Place entry : root.objects()) {
            Place list = entry.at("objects");
            if (list.isEmpty()) {
                object(entry).ifPresent(objects::add);
            } else {
                list.objects().forEach(each -> object(each).ifPresent(objects::add));
            }
        }
    }

    private static Optional<Exported> object(Place entry) {
        Place content = entry.at("object");
        if (!content.isObject()) {
            content.complain("an object is expected");
            return Optional.empty();
        }
        return entry.at("self")
                .at("type")
                .required()
                .map(type -> new Exported(type.strip().toUpperCase(Locale.ROOT), entry.at("self"), content));
    }

    Place at(String name) {
        return content.at(name);
    }

    Optional<String> id() {
        return content.at("id").text().or(() -> self.at("id").text());
    }

    Optional<String> name() {
        return content.at("name").text().or(() -> self.at("name").text());
    }

    Optional<String> description() {
        return content.at("description").text();
    }
}
