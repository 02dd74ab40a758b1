package dev.selfsame.refresh;

import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.transform.Definition;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.TransformId;
import dev.selfsame.transform.Written;
import dev.selfsame.transform.Written.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes transforms down in Java. */
final class Transforms {

    private Transforms() {}

    /** A transform of a type, with attributes of names and values in turn: texts, transforms, lists of these. */
    static Fields transform(String type, Object... attributes) {
        Map<String, Written> document = new LinkedHashMap<>();
        document.put("type", Written.of(type));
        document.put("attributes", fields(attributes));
        return new Fields(document);
    }

    static Fields fields(Object... namesAndValues) {
        Map<String, Written> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], written(namesAndValues[i + 1]));
        }
        return new Fields(fields);
    }

    private static Written written(Object value) {
        if (value instanceof List<?> list) {
            return new Written.Items(list.stream().map(Transforms::written).toList());
        }
        return value instanceof Written written ? written : Written.of((String) value);
    }

    static Fields account(String attribute) {
        return account(Company.HR.value(), attribute);
    }

    static Fields account(String source, String attribute) {
        return transform("accountAttribute", "sourceName", source, "attributeName", attribute);
    }

    static AttributeMapping mapping(String attribute, Fields document) {
        return new AttributeMapping(attribute, new Definition(document));
    }

    static StoredTransform stored(String name, Fields document) {
        return StoredTransform.builder()
                .id(new TransformId(name))
                .name(name)
                .document(document)
                .build();
    }

    /** {@code before} until an instant that an account attribute tells, and {@code after} from then on. */
    static Fields passing(String attribute) {
        return transform(
                "dateCompare",
                "firstDate",
                account(attribute),
                "secondDate",
                "now",
                "operator",
                "gt",
                "positiveCondition",
                "before",
                "negativeCondition",
                "after");
    }
}
