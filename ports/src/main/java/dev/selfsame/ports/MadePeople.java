package dev.selfsame.ports;

import dev.selfsame.decision.Aggregation.Taken;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.identity.Identity;
import dev.selfsame.query.Folding;
import dev.selfsame.source.CorrelationRule;
import dev.selfsame.source.Sought;
import dev.selfsame.source.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** By what the people whom a batch has made so far are found, since no store could tell when the batch was gathered. */
final class MadePeople {

    private final Source source;
    private final Set<Sought> keys = new HashSet<>();

    MadePeople(Source source) {
        this.source = source;
    }

    boolean areFoundBy(List<Sought> sought) {
        return sought.stream().map(MadePeople::folded).anyMatch(keys::contains);
    }

    void addFrom(Decision<Taken> decision) {
        decision.events().stream()
                .filter(IdentityCreated.class::isInstance)
                .map(event -> ((IdentityCreated) event).identity())
                .filter(Identity::correlated)
                .forEach(this::add);
    }

    private void add(Identity person) {
        source.correlation().stream().map(CorrelationRule::identityAttribute).forEach(name -> person.attributes()
                .text(name)
                .ifPresent(value -> keys.add(folded(new Sought(name, value)))));
    }

    private static Sought folded(Sought sought) {
        return new Sought(sought.attribute(), Folding.fold(sought.value()));
    }
}
