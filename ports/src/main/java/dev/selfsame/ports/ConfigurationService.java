package dev.selfsame.ports;

import dev.selfsame.decision.Configuration;
import dev.selfsame.decision.Configuring;
import dev.selfsame.decision.Configuring.Loaded;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.ApplyAccess;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.AccessProfileConfigured;
import dev.selfsame.event.Event.EntitlementConfigured;
import dev.selfsame.event.Event.ProfileConfigured;
import dev.selfsame.event.Event.ProvisioningPolicyConfigured;
import dev.selfsame.event.Event.RoleConfigured;
import dev.selfsame.event.LogEntry;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.query.Window;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Configuration and log. */
record ConfigurationService(Wiring wiring) {

    Either<Refusal, Loaded> load(String actor, Configuration configuration) {
        return wiring.recorder()
                .record(
                        actor,
                        () -> Either.right(applied(Configuring.decide(configuration, wiring.known(), wiring.now()))));
    }

    /** What is given by other rules from now on is given to those who are there already as well. */
    private Decision<Loaded> applied(Decision<Loaded> decision) {
        return decision.events().stream().anyMatch(ConfigurationService::concernsAccess)
                ? decision.thenDoing(wiring.store().catalog().profiles().stream()
                        .map(profile -> applied(profile.id()))
                        .toList())
                : decision;
    }

    private Due applied(ProfileId profile) {
        return new Due(new ApplyAccess(profile, wiring.chance().id(), Optional.empty()), wiring.now());
    }

    private static boolean concernsAccess(Event event) {
        return event instanceof RoleConfigured
                || event instanceof AccessProfileConfigured
                || event instanceof EntitlementConfigured
                || event instanceof ProvisioningPolicyConfigured
                || event instanceof ProfileConfigured;
    }

    Either<Refusal, List<LogEntry>> log(long after, int most) {
        return after < 0 || most < 1 || most > Window.MOST
                ? Either.left(new InvalidParameter("after or most", "most is from 1 to " + Window.MOST))
                : Either.right(wiring.store().log().after(after, most));
    }
}
