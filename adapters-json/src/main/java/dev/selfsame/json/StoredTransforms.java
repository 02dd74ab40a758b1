package dev.selfsame.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.TransformId;
import dev.selfsame.transform.Written.Fields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the transforms that others refer to. */
final class StoredTransforms {

    /** Of what a transform has, these are its document; its name and its id are beside it. */
    static final List<String> DOCUMENT = List.of("type", "attributes", "requiresPeriodicRefresh");

    private static final int LARGEST = 400 * 1024;
    private static final int LONGEST_NAME = 50;

    private final SourceMentions mentions;
    private final boolean knowsSources;
    private final Set<String> names = new HashSet<>();
    private final List<StoredTransform> read = new ArrayList<>();

    StoredTransforms(Directory sources) {
        this.mentions = new SourceMentions(sources);
        this.knowsSources = !sources.all().isEmpty();
    }

    /** All that can be read; of several with one name the first one. */
    List<StoredTransform> of(Directory transforms) {
        transforms.all().forEach(this::add);
        return List.copyOf(read);
    }

    private void add(String id, Exported object) {
        String name = object.name().orElse(id);
        if (Json.write(object.content().node()).length > LARGEST) {
            object.content().complain("it has more than 400 KB, the product's limit for a transform, and is left out");
        } else if (object.at("type").required().isEmpty()) {
            object.content().understood();
        } else if (!names.add(name)) {
            object.content().complain("another transform has the same name, and the first one counts");
        } else {
            Place document = document(object);
            WrittenJson.read(document).ifPresent(fields -> add(id, name, fields, object, document));
        }
    }

    private void add(String id, String name, Fields fields, Exported object, Place document) {
        if (name.length() > LONGEST_NAME) {
            object.at("name").complain("a name has 1 to " + LONGEST_NAME + " characters");
        }
        if (knowsSources) {
            mentions.check(document);
        }
        read.add(StoredTransform.builder()
                .id(new TransformId(id))
                .name(name)
                .document(fields)
                .internal(object.at("internal").flag().orElse(false))
                .build());
    }

    private static Place document(Exported object) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        object.content().node().properties().forEach(field -> {
            if (DOCUMENT.contains(field.getKey())) {
                document.set(field.getKey(), field.getValue());
            }
        });
        DOCUMENT.forEach(name -> object.at(name).understood());
        Place attributes = object.at("attributes");
        if (!attributes.isEmpty() && !attributes.isObject()) {
            attributes.complain("an object is expected");
        }
        return object.content().with(document);
    }
}
