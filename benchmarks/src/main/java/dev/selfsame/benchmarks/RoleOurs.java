package dev.selfsame.benchmarks;

import dev.selfsame.access.Facts;
import dev.selfsame.access.RoleId;
import dev.selfsame.access.RoleIndex;
import java.util.List;
import java.util.Set;

/** The library's index. */
record RoleOurs(RoleIndex index, List<Facts> people) implements RolePeer {

    @Override
    public List<Set<RoleId>> found() {
        return people.stream().map(index::rolesOf).toList();
    }

    @Override
    public long count() {
        long count = 0;
        for (Facts facts : people) {
            count += index.rolesOf(facts).size();
        }
        return count;
    }
}
