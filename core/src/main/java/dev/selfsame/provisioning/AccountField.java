package dev.selfsame.provisioning;

import dev.selfsame.attribute.Blank;
import dev.selfsame.transform.Transform;

/** How one attribute of a new account comes to its value; a required one without a value makes no account. */
public record AccountField(String name, Transform transform, boolean required) {
    public AccountField {
        Blank.refuse(name, "the name of a field");
    }
}
