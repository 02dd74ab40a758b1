package dev.selfsame.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.source.Account;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The mappings worked out from their JSON at each call, with nothing prepared: what is simplest to write. */
final class TransformInterpreter {

    static final String NAME = "JSON";

    private static final Comparator<Account> OLDEST_FIRST =
            Comparator.comparing(Account::created).thenComparing(Account::nativeIdentity);

    private final Situation who;

    private TransformInterpreter(Situation who) {
        this.who = who;
    }

    static TransformContender contender() {
        Map<String, Function<Situation, @Nullable String>> mappings = new LinkedHashMap<>();
        TransformDocuments.read()
                .forEach((name, document) ->
                        mappings.put(name, person -> new TransformInterpreter(person).value(document)));
        return new TransformContender(NAME, mappings);
    }

    private @Nullable String value(JsonNode transform) {
        JsonNode attributes = transform.path("attributes");
        return switch (transform.path("type").asText()) {
            case "accountAttribute" -> accountAttribute(attributes);
            case "firstValid" -> firstValid(attributes);
            case "concat" -> concat(attributes);
            case "static" -> text(attributes, "value");
            case "conditional" -> conditional(attributes);
            case "lookup" -> lookup(attributes);
            case "dateMath" -> TransformInterpreterDates.sum(text(attributes, "expression"), who.now());
            case "dateCompare" -> dateCompare(attributes);
            default -> ofInput(transform, attributes);
        };
    }

    private @Nullable String ofInput(JsonNode transform, JsonNode attributes) {
        String input = any(attributes, attributes.path("input"));
        if (input == null) {
            return null;
        }
        return switch (transform.path("type").asText()) {
            case "lower" -> input.toLowerCase(Locale.ROOT);
            case "upper" -> input.toUpperCase(Locale.ROOT);
            case "trim" -> input.trim();
            case "replace" -> input.replaceAll(text(attributes, "regex"), text(attributes, "replacement"));
            case "replaceAll" -> replaceAll(attributes, input);
            case "split" ->
                input.split(text(attributes, "delimiter"), 0)[
                        attributes.path("index").asInt()];
            case "substring" ->
                input.substring(
                        attributes.path("begin").asInt(), attributes.path("end").asInt(input.length()));
            case "dateFormat" ->
                TransformInterpreterDates.formatted(
                        input,
                        attributes.path("inputFormat").asText("ISO8601"),
                        attributes.path("outputFormat").asText("ISO8601"));
            default -> throw new IllegalArgumentException(transform.toString());
        };
    }

    private @Nullable String accountAttribute(JsonNode attributes) {
        SourceId source = TransformPeople.SOURCES.get(text(attributes, "sourceName"));
        List<Account> accounts = new ArrayList<>();
        for (Account account : who.identity().accounts()) {
            if (account.source().equals(source)) {
                accounts.add(account);
            }
        }
        accounts.sort(OLDEST_FIRST);
        String name = text(attributes, "attributeName");
        for (Account account : accounts) {
            String value =
                    account.attributes().get(name).map(AttributeValue::asText).orElse(null);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private @Nullable String firstValid(JsonNode attributes) {
        for (JsonNode each : attributes.path("values")) {
            String value = any(attributes, each);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private String concat(JsonNode attributes) {
        StringBuilder all = new StringBuilder();
        for (JsonNode each : attributes.path("values")) {
            String value = any(attributes, each);
            all.append(value == null ? "" : value);
        }
        return all.toString();
    }

    private String conditional(JsonNode attributes) {
        String[] operands = attributes.path("expression").asText().split(" eq ", -1);
        boolean holds = rendered(attributes, operands[0].trim()).equals(rendered(attributes, operands[1].trim()));
        return text(attributes, holds ? "positiveCondition" : "negativeCondition");
    }

    private @Nullable String lookup(JsonNode attributes) {
        String key = any(attributes, attributes.path("input"));
        JsonNode table = attributes.path("table");
        return any(attributes, key != null && table.has(key) ? table.path(key) : table.path("default"));
    }

    private String replaceAll(JsonNode attributes, String input) {
        String result = input;
        for (Map.Entry<String, JsonNode> each : attributes.path("table").properties()) {
            result = result.replaceAll(
                    rendered(attributes, each.getKey()),
                    rendered(attributes, each.getValue().asText()));
        }
        return result;
    }

    private String dateCompare(JsonNode attributes) {
        int compared = TransformInterpreterDates.compared(
                Objects.requireNonNull(any(attributes, attributes.path("firstDate"))),
                Objects.requireNonNull(any(attributes, attributes.path("secondDate"))));
        boolean holds =
                switch (text(attributes, "operator").toUpperCase(Locale.ROOT)) {
                    case "LT" -> compared < 0;
                    case "LTE" -> compared <= 0;
                    case "GT" -> compared > 0;
                    default -> compared >= 0;
                };
        return text(attributes, holds ? "positiveCondition" : "negativeCondition");
    }

    /** A nested transform or a text. */
    private @Nullable String any(JsonNode attributes, JsonNode written) {
        return written.isObject() ? value(written) : rendered(attributes, written.asText());
    }

    private String text(JsonNode attributes, String name) {
        return rendered(attributes, attributes.path(name).asText());
    }

    /** Most texts have nothing to fill in. */
    private String rendered(JsonNode attributes, String text) {
        if (text.indexOf('$') < 0 && text.indexOf('#') < 0) {
            return text;
        }
        Map<String, @Nullable Object> variables = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : attributes.properties()) {
            if (each.getValue().isObject()) {
                variables.put(each.getKey(), value(each.getValue()));
            }
        }
        return TransformInterpreterTemplates.rendered(text, variables);
    }
}
