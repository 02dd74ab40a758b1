package dev.selfsame.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The objects of one type in all documents, to be found by id or by name. */
final class Directory {

    private final String what;
    private final Map<String, Exported> byId = new LinkedHashMap<>();
    private final Map<String, List<String>> idsByName = new HashMap<>();

    private Directory(String what) {
        this.what = what;
    }

    /** Those that have an id and a name; the first one where several have the same id. */
    static Directory of(String type, String what, List<Exported> objects) {
        Directory directory = new Directory(what);
        objects.stream().filter(object -> object.type().equals(type)).forEach(directory::add);
        return directory;
    }

    private void add(Exported object) {
        Optional<String> id = object.id();
        Optional<String> name = object.name();
        if (id.isEmpty() || name.isEmpty()) {
            object.content().complain("an id and a name are required");
            return;
        }
        if (byId.putIfAbsent(id.get(), object) != null) {
            object.content().complain("another " + what + " has the same id");
            return;
        }
        idsByName.computeIfAbsent(name.get(), none -> new ArrayList<>()).add(id.get());
    }

    /** By id. */
    Map<String, Exported> all() {
        return byId;
    }

    /** One that is known. */
    Exported object(String id) {
        return Objects.requireNonNull(byId.get(id));
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** The id that a reference means, by {@code id} and {@code name}. */
    Optional<String> find(Place reference) {
        if (!reference.isEmpty() && !reference.isObject()) {
            reference.complain("an object is expected");
            return Optional.empty();
        }
        reference.at("type").text();
        return find(reference, reference.at("id").text(), reference.at("name").text());
    }

    /** A known id wins, then a known name; an id that isn't known is kept, since it may be loaded already. */
    Optional<String> find(Place reference, Optional<String> id, Optional<String> name) {
        if (id.filter(this::has).isPresent()) {
            return id;
        }
        List<String> namesakes = name.map(idsByName::get).orElse(List.of());
        if (namesakes.size() == 1) {
            return Optional.of(namesakes.get(0));
        }
        if (id.isEmpty()) {
            reference.complain(
                    namesakes.isEmpty()
                            ? "an id is expected, or the name of one in these documents"
                            : "several in these documents have this name");
        }
        return id;
    }

    /** The same, reported as well where the id isn't known. */
    Optional<String> findHere(Place reference) {
        return reportedUnlessHere(reference, find(reference));
    }

    Optional<String> findHere(Place reference, Optional<String> id, Optional<String> name) {
        return reportedUnlessHere(reference, find(reference, id, name));
    }

    private Optional<String> reportedUnlessHere(Place reference, Optional<String> found) {
        if (found.isPresent() && !has(found.get())) {
            reference.complain("there is no such %s in these documents".formatted(what));
        }
        return found;
    }
}
