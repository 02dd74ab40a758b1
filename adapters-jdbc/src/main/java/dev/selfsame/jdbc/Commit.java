package dev.selfsame.jdbc;

import dev.selfsame.attribute.Digest;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Event;
import dev.selfsame.jdbc.State.Waiting;
import dev.selfsame.json.stored.StoredForm;
import dev.selfsame.ports.StaleDecision;
import dev.selfsame.ports.driven.Journal.Outcome;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Records decisions in one transaction: the rows that they are about are loaded, the events are applied to these in order
 * and in memory, and what has become of them is written.
 */
final class Commit {

    private static final int AT_ONCE = 1000;
    private static final int MANY = 1000;
    private static final int EVENT = 5;

    private final Session session;
    private final Keeping keeping;
    private final Drafts drafts;
    private long position;
    private long positionBefore;
    private Set<String> searched = Set.of();
    private OptionalLong configured = OptionalLong.empty();

    Commit(Session session, Keeping keeping, Drafts drafts) {
        this.session = session;
        this.keeping = keeping;
        this.drafts = drafts;
    }

    List<Outcome> of(List<? extends Decision<?>> decisions) throws SQLException {
        TenantRow locked = TenantRow.locked(session);
        position = locked.position();
        positionBefore = position;
        searched = locked.searched();
        List<Outcome> outcomes = new ArrayList<>(decisions.size());
        for (int from = 0; from < decisions.size(); from += AT_ONCE) {
            outcomes.addAll(some(decisions.subList(from, Math.min(decisions.size(), from + AT_ONCE))));
        }
        if (position != locked.position()) {
            TenantRow.moveTo(position, session);
        }
        if (configured.isPresent()) {
            TenantRow.revise(configured.getAsLong(), session);
        }
        return outcomes;
    }

    /** Whether the log is twice as long as it was at some time before, from a thousand on. */
    boolean hasGrown() {
        return position >= MANY && Long.highestOneBit(position) != Long.highestOneBit(positionBefore);
    }

    private List<Outcome> some(List<? extends Decision<?>> decisions) throws SQLException {
        State state = Loading.of(Wanted.by(decisions), searched, session);
        Application application = new Application(state, drafts, searched);
        List<Outcome> outcomes = new ArrayList<>(decisions.size());
        List<Object[]> log = new ArrayList<>();
        for (Decision<?> decision : decisions) {
            List<Object[]> lines = new ArrayList<>();
            Outcome outcome = applied(decision, state, application, lines);
            outcomes.add(outcome);
            if (outcome instanceof Outcome.Recorded) {
                lines.forEach(line -> line[0] = ++position);
                log.addAll(lines);
            }
        }
        new Flush(session, keeping).write(state, log);
        if (state.isConfiguredAnew()) {
            configured = OptionalLong.of(digest(log));
        }
        return outcomes;
    }

    /** Another number than for what takes the same positions when this commit doesn't last. */
    private long digest(List<Object[]> log) {
        Digest digest = new Digest().add(position);
        log.forEach(line -> digest.add(String.valueOf(line[EVENT])));
        return digest.value();
    }

    private Outcome applied(Decision<?> decision, State state, Application application, List<Object[]> lines) {
        try {
            decision.completes().ifPresent(key -> complete(key, state));
            for (Event event : decision.events()) {
                event.handle(application);
                lines.add(line(event, decision.actor()));
            }
            decision.effects().forEach(due -> store(due, state));
            state.undo.forget();
            return new Outcome.Recorded();
        } catch (StaleDecision stale) {
            state.undo.rollBack();
            return new Outcome.Stale();
        } catch (Refused refused) {
            state.undo.rollBack();
            return new Outcome.Refused(refused.refusal());
        }
    }

    private static void complete(String key, State state) {
        if (state.effects.get(key).filter(effect -> !effect.dead()).isEmpty()) {
            throw new StaleDecision("The effect is completed already");
        }
        state.effects.remove(key);
    }

    private static void store(Due due, State state) {
        String key = Fitting.within(
                "an effect's key", Fitting.LONGEST_EFFECT, due.effect().key());
        if (state.effects.contains(key)) {
            return;
        }
        Cells columns = Cells.of(
                key,
                Exactly.timestamp(due.at()),
                false,
                1L,
                Exactly.seconds(due.at()),
                0,
                false,
                false,
                Fitting.document("effect", () -> StoredForm.effect().write(due.effect())));
        state.effects.put(key, new Waiting(key, false, due.effect(), columns));
    }

    /** Its position comes when the decision is through. */
    private Object[] line(Event event, String actor) {
        return new Object[] {
            0L,
            Exactly.timestamp(event.at()),
            Fitting.storable("actor", actor),
            event.getClass().getSimpleName(),
            Subject.of(event),
            drafts.of(event)
        };
    }
}
