package dev.selfsame.provisioning;

import dev.selfsame.source.SourceId;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a role, an access profile or a person is to have: accounts on sources, and rights there. */
public record Access(Set<SourceId> sources, Set<Grant> grants) {

    static final Access NONE = new Access(Set.of(), Set.of());

    public Access {
        sources = Collections.unmodifiableSet(new TreeSet<>(sources));
        grants = Collections.unmodifiableSet(new TreeSet<>(grants));
    }

    static Access all(Collection<Access> parts) {
        return new Access(
                parts.stream().flatMap(part -> part.sources().stream()).collect(Collectors.toSet()),
                parts.stream().flatMap(part -> part.grants().stream()).collect(Collectors.toSet()));
    }

    static Access of(Grant grant) {
        return new Access(Set.of(grant.source()), Set.of(grant));
    }

    Stream<Grant> on(SourceId source) {
        return grants.stream().filter(grant -> grant.source().equals(source));
    }
}
