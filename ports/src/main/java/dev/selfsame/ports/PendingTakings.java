package dev.selfsame.ports;

import dev.selfsame.decision.Aggregation.Taken;
import dev.selfsame.event.Decision;
import dev.selfsame.ports.driven.Journal;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What was decided about the accounts of a batch and isn't recorded yet. */
final class PendingTakings {

    private final Recorder recorder;
    private final String actor;
    private final Tally tally;
    private final List<Pending> pending = new ArrayList<>();

    PendingTakings(Recorder recorder, String actor, Tally tally) {
        this.recorder = recorder;
        this.actor = actor;
        this.tally = tally;
    }

    private record Pending(Decision<Taken> decision, Supplier<Decision<Taken>> again) {}

    /** A decision, and how it is made again in case that it proves stale or is refused. */
    void add(Decision<Taken> decision, Supplier<Decision<Taken>> again) {
        if (decision.isEmpty()) {
            tally.count(decision.answer());
        } else {
            pending.add(new Pending(decision.by(actor), again));
        }
    }

    void record() {
        if (pending.isEmpty()) {
            return;
        }
        List<Journal.Outcome> outcomes = recorder.journal()
                .recordAll(pending.stream().map(Pending::decision).toList());
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof Journal.Outcome.Recorded) {
                tally.count(pending.get(i).decision().answer());
            } else {
                recordAlone(pending.get(i).again());
            }
        }
        pending.clear();
    }

    void recordAlone(Supplier<Decision<Taken>> decide) {
        recorder.record(actor, () -> Either.right(decide.get()))
                .peekLeft(tally::skip)
                .forEach(tally::count);
    }
}
