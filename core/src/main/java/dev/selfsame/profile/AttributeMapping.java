package dev.selfsame.profile;

import dev.selfsame.attribute.Blank;
import dev.selfsame.transform.Transform;

/** How one identity attribute is calculated. */
public record AttributeMapping(String identityAttribute, Transform transform) {
    public AttributeMapping {
        Blank.refuse(identityAttribute, "an identity attribute");
    }
}
