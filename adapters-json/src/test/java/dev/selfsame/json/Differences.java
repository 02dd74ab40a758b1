package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The paths at which two trees differ; the order of fields counts. */
final class Differences {

    private Differences() {}

    static List<String> between(JsonNode one, JsonNode other) {
        List<String> paths = new ArrayList<>();
        compare("", one, other, paths);
        return paths;
    }

    private static void compare(String path, JsonNode one, JsonNode other, List<String> paths) {
        if (one.isObject() && other.isObject()) {
            List<String> names = names(one);
            List<String> otherNames = names(other);
            names.stream().filter(name -> !otherNames.contains(name)).forEach(name -> paths.add(path + "/" + name));
            otherNames.stream().filter(name -> !names.contains(name)).forEach(name -> paths.add(path + "/" + name));
            List<String> common = names.stream().filter(otherNames::contains).toList();
            if (!common.equals(otherNames.stream().filter(names::contains).toList())) {
                paths.add(path);
            }
            common.forEach(name -> compare(path + "/" + name, one.path(name), other.path(name), paths));
        } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(path + "/" + i, one.path(i), other.path(i), paths);
            }
        } else if (!one.equals(other)) {
            paths.add(path);
        }
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
