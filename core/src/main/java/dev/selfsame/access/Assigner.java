package dev.selfsame.access;

import dev.selfsame.identity.IdentityReference;

/** Who has made an assignment. */
public sealed interface Assigner {

    /** A person. */
    record Person(IdentityReference identity) implements Assigner {}

    /** Nobody in particular, such as the system. */
    record Unknown(String name) implements Assigner {}
}
