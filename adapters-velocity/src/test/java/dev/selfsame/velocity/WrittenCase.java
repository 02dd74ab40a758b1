package dev.selfsame.velocity;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.Language;
import dev.selfsame.transform.Templates;
import dev.selfsame.transform.TransformError;
import dev.selfsame.transform.Written;
import dev.selfsame.transform.Written.Fields;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A case as it was written: a transform, and the situation in which it is evaluated. */
record WrittenCase(JsonNode each, Templates templates) {

    Either<TransformError, Optional<AttributeValue>> evaluated() {
        JsonNode context = each.path("context");
        Map<String, SourceId> sources = sources(context);
        Language language = Language.builder()
                .templates(templates)
                .putAllTransforms(references(context.path("references")))
                .putAllSources(sources)
                .provisioning(context.path("mode").asText().equals("provisioning"))
                .build();
        return language.compile((Fields) written(each.get("transform")))
                .evaluate(new WrittenSituation(context, sources));
    }

    private static Map<String, SourceId> sources(JsonNode context) {
        Map<String, SourceId> sources = new HashMap<>();
        context.path("accounts").fieldNames().forEachRemaining(name -> sources.put(name, new SourceId(name)));
        context.path("sourceIds")
                .properties()
                .forEach(source -> sources.put(source.getValue().asText(), new SourceId(source.getKey())));
        return sources;
    }

    private static Map<String, Fields> references(JsonNode references) {
        Map<String, Fields> transforms = new HashMap<>();
        references
                .properties()
                .forEach(reference -> transforms.put(reference.getKey(), (Fields) written(reference.getValue())));
        return transforms;
    }

    private static Written written(JsonNode node) {
        if (node.isObject()) {
            Map<String, Written> fields = new LinkedHashMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), written(field.getValue())));
            return new Fields(fields);
        }
        if (node.isArray()) {
            List<Written> items = new ArrayList<>();
            node.forEach(item -> items.add(written(item)));
            return new Written.Items(items);
        }
        if (node.isNumber()) {
            return new Written.Numeral(node.decimalValue());
        }
        if (node.isBoolean()) {
            return new Written.Flag(node.booleanValue());
        }
        return node.isNull() ? new Written.Nothing() : new Written.Text(node.asText());
    }
}
