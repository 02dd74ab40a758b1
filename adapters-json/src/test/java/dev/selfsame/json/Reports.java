package dev.selfsame.json;

import static dev.selfsame.json.Examples.bytes;

import dev.selfsame.json.Documents.Document;
import dev.selfsame.json.Documents.Read;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import java.util.List;

/** Documents in single quotes, and what is said of them. */
final class Reports {

    private Reports() {}

    static Document document(String content) {
        return new Document("d.json", bytes(content.replace('\'', '"')));
    }

    static Read read(String... contents) {
        return Documents.read(List.of(contents).stream().map(Reports::document).toList());
    }

    static List<String> reasons(Read read) {
        return read.problems().stream()
                .map(MalformedDocument.class::cast)
                .map(MalformedDocument::reason)
                .toList();
    }

    static String transform(String id, String name, String rest) {
        return "{'self':{'type':'TRANSFORM','id':'%s','name':'%s'},'object':{'id':'%s','name':'%s',%s}}"
                .formatted(id, name, id, name, rest);
    }
}
