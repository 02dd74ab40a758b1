package dev.selfsame.ports;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.ProvisionAccount;
import dev.selfsame.event.Effect.RefreshIdentities;
import dev.selfsame.identity.Identity;
import dev.selfsame.ports.Pauses.Pause;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountPlan;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.source.Source;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Does to one account what was accepted, as far as it is still to be done: whoever owns the account by now, and whatever
 * the account has by now. What a source has done is recorded at once, and what it hasn't is tried again.
 */
record AccountPerformer(Wiring wiring, Pauses pauses) {

    Performed perform(ProvisionAccount effect) {
        Optional<Identity> who = wiring.store().identities().byId(effect.identity());
        Gathered gathered = new Gathered(wiring);
        Optional<AccountPlan> due = who.flatMap(person -> due(effect, person, gathered));
        return due.isEmpty() ? done(effect, List.of()) : reached(effect, who.get(), due.get(), gathered);
    }

    private Optional<AccountPlan> due(ProvisionAccount effect, Identity who, Gathered gathered) {
        return new Planning(wiring)
                .of(who, gathered).accounts().stream()
                        .filter(plan -> plan.source().equals(effect.source())
                                && plan.account().equals(effect.account()))
                        .map(plan -> plan.only(who.id(), new HashSet<>(effect.steps())))
                        .filter(plan -> !plan.operations().isEmpty())
                        .findFirst();
    }

    private Performed reached(ProvisionAccount effect, Identity who, AccountPlan plan, Gathered gathered) {
        Optional<Source> source = gathered.source(plan.source());
        Optional<Connector> connector = source.flatMap(wiring.outside().connectors()::to);
        if (connector.isEmpty()) {
            return new Performed.Never("the source has no connector");
        }
        Optional<Pause> pause = pauses.of(plan.source(), wiring.now());
        if (pause.isPresent()) {
            return new Performed.NotBefore(pause.get().until(), pause.get().trouble());
        }
        AccountWork work = new AccountWork(
                wiring, new TimeLimited(connector.get(), wiring.policy().timeLimit()), gathered, effect.key());
        Either<Outcome.Failed, List<dev.selfsame.event.Event>> worked = work.carryOut(who, source.get(), plan);
        return worked.fold(failed -> failed(effect, failed), events -> {
            pauses.over(effect.source());
            return done(effect, events);
        });
    }

    private Performed failed(ProvisionAccount effect, Outcome.Failed failed) {
        return switch (failed.cause()) {
            case RETRY -> new Performed.Again(failed.message());
            case PERMANENT -> new Performed.Never(failed.message());
            case SOURCE_DOWN ->
                new Performed.NotBefore(
                        pauses.pause(effect.source(), failed.message(), wiring.now()), failed.message());
        };
    }

    /** Processing then sees what has become of the account, and what is left to do. */
    private Performed done(ProvisionAccount effect, List<dev.selfsame.event.Event> events) {
        Instant now = wiring.now();
        wiring.store()
                .journal()
                .record(Decision.answering(effect)
                        .alsoRecording(events)
                        .thenDoing(
                                new Due(new RefreshIdentities("done:" + effect.key(), List.of(effect.identity())), now))
                        .completing(effect.key()));
        return new Performed.Done();
    }
}
