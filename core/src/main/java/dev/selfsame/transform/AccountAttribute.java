package dev.selfsame.transform;

import dev.selfsame.attribute.Blank;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.Written.Fields;
import java.util.Map;

/**
 * The value that an account on a source has. Of several accounts the oldest by creation that has a value wins, the native
 * identity deciding between equals; an empty text is a value.
 */
public record AccountAttribute(SourceId source, String attribute) implements Transform {

    public AccountAttribute {
        Blank.refuse(attribute, "an account attribute");
    }

    @Override
    public Fields document() {
        return new Fields(Map.of(
                "type",
                Written.of("accountAttribute"),
                "attributes",
                new Fields(Map.of("sourceId", Written.of(source.value()), "attributeName", Written.of(attribute)))));
    }
}
