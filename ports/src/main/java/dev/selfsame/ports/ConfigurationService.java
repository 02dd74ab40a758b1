package dev.selfsame.ports;

import dev.selfsame.decision.Configuration;
import dev.selfsame.decision.Configuring;
import dev.selfsame.decision.Configuring.Loaded;
import dev.selfsame.event.LogEntry;
import dev.selfsame.query.Window;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import io.vavr.control.Either;
import java.util.List;

/** Configuration and log. */
record ConfigurationService(Wiring wiring) {

    Either<Refusal, Loaded> load(String actor, Configuration configuration) {
        return wiring.recorder()
                .record(actor, () -> Either.right(Configuring.decide(configuration, wiring.known(), wiring.now())));
    }

    Either<Refusal, List<LogEntry>> log(long after, int most) {
        return after < 0 || most < 1 || most > Window.MOST
                ? Either.left(new InvalidParameter("after or most", "most is from 1 to " + Window.MOST))
                : Either.right(wiring.store().log().after(after, most));
    }
}
