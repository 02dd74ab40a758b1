package dev.selfsame.jdbc;

import dev.selfsame.event.Decision;
import dev.selfsame.ports.StaleDecision;
import dev.selfsame.ports.driven.Journal;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** One transaction a call. */
record JdbcJournal(Transactions transactions, Keeping keeping, Wakes wakes) implements Journal {

    @Override
    public <T> Either<Refusal, T> record(Decision<T> decision) {
        Outcome outcome = recordAll(List.of(decision)).get(0);
        if (outcome instanceof Outcome.Stale) {
            throw new StaleDecision("What the decision rests on is not there, or not as it was when it was made");
        }
        return outcome instanceof Outcome.Refused refused
                ? Either.left(refused.refusal())
                : Either.right(decision.answer());
    }

    @Override
    public List<Outcome> recordAll(List<? extends Decision<?>> decisions) {
        AtomicBoolean grown = new AtomicBoolean();
        Drafts drafts = Drafts.of(decisions);
        List<Outcome> outcomes = transactions.write(session -> {
            Commit commit = new Commit(session, keeping, drafts);
            List<Outcome> recorded = commit.of(decisions);
            grown.set(commit.hasGrown());
            return recorded;
        });
        if (grown.get()) {
            transactions.tidy(session -> {
                session.dialect().grown(session);
                return true;
            });
        }
        if (decisions.stream().anyMatch(decision -> !decision.effects().isEmpty())) {
            wakes.all();
        }
        return outcomes;
    }
}
