package dev.selfsame.benchmarks;

import dev.selfsame.access.RoleId;
import java.util.List;
import java.util.Set;

/** A way to find the roles of all people. */
interface RolePeer {

    /** What each of the people has, in their order. */
    List<Set<RoleId>> found();

    /** Finds the roles of all people, and counts them. */
    long count();
}
