package dev.selfsame.transform;

import dev.selfsame.transform.Written.Fields;

/** Says how the value of an identity attribute is calculated; a {@link Language} compiles it. */
public sealed interface Transform permits AccountAttribute, Definition {

    /** Its type and its attributes in the published language. */
    Fields document();
}
