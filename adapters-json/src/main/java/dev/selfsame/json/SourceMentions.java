package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** The sources that a transform asks for the values of accounts, by id or by name, at whatever depth. */
record SourceMentions(Directory sources) {

    private static final String SUFFIX = " [source]";

    /** Complains of those that aren't in the documents. */
    void check(Place transform) {
        JsonNode node = transform.node();
        if (node.isArray()) {
            transform.items().forEach(this::check);
        }
        if (isAccountAttribute(transform)) {
            source(transform.at("attributes"));
            transform.at("attributes").at("attributeName").required();
        }
        node.fieldNames().forEachRemaining(name -> check(transform.at(name)));
    }

    static boolean isAccountAttribute(Place transform) {
        return transform.node().path("type").asText().equals("accountAttribute");
    }

    /** The one in the documents that is meant; that it isn't there is reported. */
    Optional<String> source(Place attributes) {
        return sources.findHere(attributes, id(attributes), name(attributes)).filter(sources::has);
    }

    private static Optional<String> id(Place attributes) {
        return attributes.at("applicationId").text().or(() -> attributes
                .at("sourceId")
                .text());
    }

    private static Optional<String> name(Place attributes) {
        return attributes
                .at("sourceName")
                .text()
                .or(() -> attributes.at("applicationName").text())
                .map(SourceMentions::withoutSuffix);
    }

    private static String withoutSuffix(String name) {
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }
}
