package dev.selfsame.resthost.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents in the shape of a configuration export. */
final class Json {

    private static final ObjectWriter WRITER = new ObjectMapper()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    /** An object of keys and values in turn, in this order. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        return object;
    }

    static Map<String, Object> reference(String type, String id, String name) {
        return object("type", type, "id", id, "name", name);
    }

    /** An owner as an export from elsewhere has it: the id means nothing here, the name does. */
    static Map<String, Object> owner(String alias) {
        return object("type", "IDENTITY", "name", alias);
    }

    static Map<String, Object> exported(String type, Map<String, Object> object) {
        return object("version", 1, "self", reference(type, id(object), name(object)), "object", object);
    }

    static String id(Map<String, Object> object) {
        return String.valueOf(object.get("id"));
    }

    static String name(Map<String, Object> object) {
        return String.valueOf(object.get("name"));
    }

    static String export(String description, List<Map<String, Object>> objects) {
        List<String> types =
                objects.stream().map(Json::type).distinct().sorted().toList();
        return written(object(
                "version",
                1,
                "timestamp",
                "2026-02-02T10:15:04.211Z",
                "tenant",
                "acorn",
                "description",
                description,
                "options",
                object("excludeTypes", List.of(), "includeTypes", types, "objectOptions", object()),
                "objects",
                objects));
    }

    private static String type(Map<String, Object> exported) {
        return exported.get("self") instanceof Map<?, ?> self ? String.valueOf(self.get("type")) : "";
    }

    static String written(Object value) {
        try {
            return WRITER.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
