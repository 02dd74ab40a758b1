package dev.selfsame.jdbc;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect;
import dev.selfsame.inmemory.InMemoryStore;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.registration.VerificationId;
import dev.selfsame.tck.Fixtures;
import dev.selfsame.tck.History;
import dev.selfsame.tck.Snapshot;
import java.util.ArrayList;
import java.util.List;

/** A random course of events that any store can go through, and the state that it leads to. */
record Life(List<Decision<String>> decisions, Snapshot after) {

    private static final int LENGTH = 80;

    static Life random(long seed) {
        InMemoryStore memory = new InMemoryStore();
        History history = new History(memory, seed);
        List<Decision<String>> decisions = new ArrayList<>();
        history.beginning()
                .forEach(event -> decisions.add(Decision.answering("done").alsoRecording(event)));
        memory.journal().recordAll(decisions);
        for (int i = 0; i < LENGTH; i++) {
            Effect effect = new Effect.MailVerification(new VerificationId("v" + i));
            Decision<String> next = history.next().thenDoing(new Due(effect, Fixtures.NOON.plusSeconds(seed + i)));
            memory.journal().recordAll(List.of(next));
            decisions.add(next);
        }
        return new Life(decisions, Snapshot.of(memory));
    }

    void in(Store store) {
        store.journal().recordAll(decisions);
    }
}
