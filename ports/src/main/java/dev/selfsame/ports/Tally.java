package dev.selfsame.ports;

import dev.selfsame.decision.Aggregation.Outcome;
import dev.selfsame.decision.Aggregation.Taken;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driving.AggregateAccounts.Summary;
import dev.selfsame.refusal.Refusal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an aggregation has done so far, and whom it concerns, by id alone. */
final class Tally {

    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final List<Refusal> skipped = new ArrayList<>();
    private final Set<IdentityId> touched = new LinkedHashSet<>();
    private final Set<IdentityId> waiting = new LinkedHashSet<>();
    private int uncorrelated;

    void count(Taken taken) {
        outcomes.merge(taken.outcome(), 1, Integer::sum);
        taken.waiting().ifPresent(waiting::add);
        if (taken.outcome() == Outcome.REMOVED) {
            return;
        }
        taken.toProcess().ifPresent(touched::add);
        if (!taken.correlated()) {
            uncorrelated++;
        }
    }

    void skip(Refusal why) {
        skipped.add(why);
    }

    /** Who is to be processed because of what has happened to an account; its removal sees to that by itself. */
    List<IdentityId> touched() {
        return List.copyOf(touched);
    }

    /** Who of the others may have something set right by it. */
    List<IdentityId> waiting() {
        return waiting.stream().filter(id -> !touched.contains(id)).toList();
    }

    Summary summary() {
        return new Summary(
                count(Outcome.CREATED),
                count(Outcome.UPDATED),
                count(Outcome.UNCHANGED),
                count(Outcome.REMOVED),
                uncorrelated,
                skipped);
    }

    private int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
