package dev.selfsame.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.selfsame.json.Documents.Document;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * A configuration document as a tree: numbers are exact, names keep their order, and what is nested too deeply stays text.
 * It is read without recursion.
 */
final class Tree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 1_000;
    private static final int DEEPEST_AT_ALL = 100_000;
    private static final int LONGEST_TEXT = 100_000_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST_AT_ALL)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(DEEPEST_AT_ALL)
                    .build())
            .build();

    private final String document;
    private final JsonParser parser;
    private final Consumer<Refusal> problems;
    private final Deque<JsonNode> open = new ArrayDeque<>();
    private JsonNode root = MissingNode.getInstance();

    private Tree(String document, JsonParser parser, Consumer<Refusal> problems) {
        this.document = document;
        this.parser = parser;
        this.problems = problems;
    }

    /** Refuses what isn't JSON; of a name that comes twice in one object the last one counts, and that is a problem. */
    static Either<Refusal, JsonNode> of(Document document, Consumer<Refusal> problems) {
        try (JsonParser parser = FACTORY.createParser(document.content())) {
            return new Tree(document.name(), parser, problems).read();
        } catch (JsonProcessingException e) {
            return Either.left(Json.malformed(document.name(), e));
        } catch (IOException e) {
            return Either.left(Json.undecodable(document.name()));
        }
    }

    private Either<Refusal, JsonNode> read() throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (open.isEmpty() && !root.isMissingNode()) {
                return Either.left(problem("something follows its end"));
            }
            take(token);
        }
        return root.isMissingNode() ? Either.left(Json.empty(document)) : Either.right(root);
    }

    private void take(JsonToken token) throws IOException {
        if (token == JsonToken.FIELD_NAME) {
            return;
        }
        if (token.isStructEnd()) {
            open.pop();
            return;
        }
        String name = parser.currentName();
        JsonNode value = value(token);
        put(name, value);
        if (value.isContainerNode()) {
            open.push(value);
        }
    }

    private JsonNode value(JsonToken token) throws IOException {
        if (token.isStructStart() && open.size() >= DEEPEST) {
            return tooDeep();
        }
        return switch (token) {
            case START_OBJECT -> NODES.objectNode();
            case START_ARRAY -> NODES.arrayNode();
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> whole();
            case VALUE_NUMBER_FLOAT -> DecimalNode.valueOf(parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
            default -> NODES.nullNode();
        };
    }

    private JsonNode whole() throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private JsonNode tooDeep() throws IOException {
        problems.accept(
                problem("it is nested deeper than %,d levels here; that is kept, but not read".formatted(DEEPEST)));
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = FACTORY.createGenerator(text)) {
            copy.copyCurrentStructureExact(parser);
        }
        return NODES.rawValueNode(new RawValue(text.toString()));
    }

    private void put(String name, JsonNode value) {
        JsonNode holder = open.peek();
        if (holder instanceof ObjectNode object) {
            if (object.replace(name, value) != null) {
                problems.accept(problem("a name comes twice in one object, and the last one counts"));
            }
        } else if (holder instanceof ArrayNode array) {
            array.add(value);
        } else {
            root = value;
        }
    }

    private MalformedDocument problem(String reason) {
        JsonLocation at = parser.currentTokenLocation();
        return new MalformedDocument(document, at.getLineNr(), at.getColumnNr(), reason);
    }
}
