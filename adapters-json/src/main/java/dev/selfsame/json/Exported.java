package dev.selfsame.json;

import java.util.Optional;

/** One object of a document: its type, the entry that it is in, and its content, which is the entry itself where it is bare. */
record Exported(String type, Place entry, Place content) {

    Place self() {
        return entry.at("self");
    }

    Place at(String name) {
        return content.at(name);
    }

    Optional<String> id() {
        return content.at("id").text().or(() -> self().at("id").text());
    }

    Optional<String> name() {
        return content.at("name").text().or(() -> self().at("name").text());
    }

    Optional<String> description() {
        return content.at("description").text();
    }
}
