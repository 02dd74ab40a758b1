package dev.selfsame.resthost.tenant;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.resthost.home.Home;
import dev.selfsame.source.Source;
import dev.selfsame.sync.AccountDrift;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Has those synchronized whose accounts in directories have drifted; what is written to a file's source isn't kept. */
record Synchronization(Operations operations, Home home, Problems problems) {

    void push() {
        Set<IdentityId> drifted = drifts().stream().map(AccountDrift::identity).collect(Collectors.toSet());
        drifted.forEach(who -> problems.unless("synchronization", operations.synchronize(who)));
    }

    /** On all sources, by their names. */
    List<AccountDrift> drifts() {
        return home.store().catalog().sources().stream()
                .filter(source -> home.around().directories().to(source).isPresent())
                .filter(source -> !source.synced().isEmpty())
                .map(Source::id)
                .flatMap(source -> new Drifts(operations, source).all().stream())
                .toList();
    }
}
