package dev.selfsame.resthost.tenant;

import dev.selfsame.ports.driving.Operations;
import dev.selfsame.ports.driving.SynchronizeAttributes.DriftReport;
import dev.selfsame.query.Window;
import dev.selfsame.refusal.RefusedException;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import dev.selfsame.sync.AccountDrift;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The accounts of a source that haven't what they should have. */
record Drifts(Operations operations, SourceId source) {

    List<AccountDrift> all() {
        List<AccountDrift> all = new ArrayList<>();
        Optional<AccountId> next = Optional.empty();
        do {
            DriftReport report = operations.drift(source, next, Window.MOST).getOrElseThrow(RefusedException::new);
            all.addAll(report.drifts());
            next = report.next();
        } while (next.isPresent());
        return all;
    }
}
