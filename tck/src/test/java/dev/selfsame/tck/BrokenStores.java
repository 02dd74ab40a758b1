package dev.selfsame.tck;

import dev.selfsame.access.RoleAssignment;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Event;
import dev.selfsame.event.LogEntry;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.EventLog;
import dev.selfsame.ports.driven.Identities;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.query.Cursor;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Page;
import dev.selfsame.query.Sorter;
import dev.selfsame.query.Window;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.RefusedException;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Stores that break one rule each, and keep all others. */
final class BrokenStores {

    private BrokenStores() {}

    /** Applies a decision to what readers see, and leaves the beginning of one that fails. */
    static final class CommitsPiecemeal extends NaiveStore {
        @Override
        public synchronized <T> Either<Refusal, T> record(Decision<T> decision) {
            try {
                apply(decision, state);
            } catch (RefusedException refused) {
                return Either.left(refused.refusal());
            }
            return Either.right(decision.answer());
        }
    }

    /** Takes the last word on an identity, whatever it rests on. */
    static final class IgnoresVersions extends NaiveStore {
        @Override
        void apply(Event event, String actor, NaiveState next) {
            if (event instanceof Event.IdentityChanged changed) {
                Identity identity = changed.identity();
                Optional.ofNullable(next.identities.get(identity.id().value()))
                        .ifPresent(before ->
                                next.identities.put(identity.id().value(), before.withVersion(identity.version() - 1)));
            }
            super.apply(event, actor, next);
        }
    }

    /** Opens a closed invitation again at any version. */
    static final class ForgetsWhatWasClosed extends NaiveStore {
        @Override
        void apply(Event event, String actor, NaiveState next) {
            if (event instanceof Event.InvitationChanged changed) {
                next.closed.computeIfPresent(
                        "i" + changed.invitation().id(),
                        (id, version) -> changed.invitation().version() - 1);
            }
            super.apply(event, actor, next);
        }
    }

    /** Records without a lock, and takes its time. */
    static final class LosesUpdates extends NaiveStore {
        private static final int DELAY = 200;

        @Override
        @SuppressWarnings("UnsynchronizedOverridesSynchronized")
        public <T> Either<Refusal, T> record(Decision<T> decision) {
            NaiveState next = state.copy();
            apply(decision, next);
            for (int i = 0; i < DELAY; i++) {
                next = next.copy();
            }
            state = next;
            return Either.right(decision.answer());
        }
    }

    /** Commits every event for itself. */
    static final class CommitsOneByOne extends NaiveStore {

        /** Among eight reads by the contract's four readers, some reader has two, so that its first one is complete. */
        private static final int ENOUGH_READS = 8;

        private static final int PATIENCE = 20_000;

        private final AtomicInteger reads = new AtomicInteger();

        @Override
        public Identities identities() {
            reads.incrementAndGet();
            return super.identities();
        }

        @Override
        public EventLog log() {
            reads.incrementAndGet();
            return super.log();
        }

        @SuppressWarnings("ThreadPriorityCheck")
        private void letOthersRead() {
            int before = reads.get();
            for (int i = 0; i < PATIENCE && reads.get() < before + ENOUGH_READS; i++) {
                Thread.yield();
            }
        }

        @Override
        @SuppressWarnings("UnsynchronizedOverridesSynchronized")
        public <T> Either<Refusal, T> record(Decision<T> decision) {
            for (Event event : decision.events()) {
                Either<Refusal, Integer> recorded =
                        super.record(Decision.answering(1).alsoRecording(event).by(decision.actor()));
                if (recorded.isLeft()) {
                    return Either.left(recorded.getLeft());
                }
                letOthersRead();
            }
            return super.record(new Decision<>(
                    decision.answer(), List.of(), decision.effects(), decision.completes(), decision.actor()));
        }
    }

    /** Says of many decisions that all are recorded. */
    static final class HidesStaleOnes extends NaiveStore {
        @Override
        public synchronized List<Outcome> recordAll(List<? extends Decision<?>> decisions) {
            return super.recordAll(decisions).stream()
                    .<Outcome>map(outcome -> new Outcome.Recorded())
                    .toList();
        }
    }

    /** Records many decisions in an order of its own. */
    static final class ReordersDecisions extends NaiveStore {
        @Override
        public synchronized List<Outcome> recordAll(List<? extends Decision<?>> decisions) {
            List<Decision<?>> reordered = new ArrayList<>(decisions);
            Collections.reverse(reordered);
            List<Outcome> outcomes = new ArrayList<>(super.recordAll(reordered));
            Collections.reverse(outcomes);
            return outcomes;
        }
    }

    /** Stores no effects. */
    static final class ForgetsEffects extends NaiveStore {
        @Override
        void store(Due due, NaiveState next) {}
    }

    /** Stores effects again. */
    static final class RepeatsEffects extends NaiveStore {
        @Override
        void store(Due due, NaiveState next) {
            next.effects.remove(due.effect().key());
            super.store(due, next);
        }
    }

    /** Completes effects that aren't there. */
    static final class CompletesAnything extends NaiveStore {
        @Override
        void complete(String key, NaiveState next) {
            next.effects.remove(key);
        }
    }

    /** Puts new entries at the beginning of the log. */
    static final class ReordersTheLog extends NaiveStore {
        @Override
        public List<LogEntry> after(long position, int most) {
            List<LogEntry> entries = new ArrayList<>(super.after(position, most));
            Collections.reverse(entries);
            return entries;
        }
    }

    /** Takes a position for every event, recorded or not, as a sequence of a database does. */
    static final class LeavesGapsInTheLog extends NaiveStore {
        private final AtomicLong positions = new AtomicLong();

        @Override
        void apply(Event event, String actor, NaiveState next) {
            long position = positions.incrementAndGet();
            event.handle(next);
            next.log.add(new LogEntry(position, event.at(), actor, event));
        }
    }

    /** Logs that the system has done everything. */
    static final class ForgetsActors extends NaiveStore {
        @Override
        void apply(Event event, String actor, NaiveState next) {
            super.apply(event, Decision.SYSTEM, next);
        }
    }

    /** Hands out effects without keeping them from others. */
    static final class ClaimsTwice extends NaiveStore {
        @Override
        public synchronized List<Stored> claim(Instant now, int most, Duration lease) {
            return super.claim(now, most, Duration.ZERO);
        }
    }

    /** Hands out effects that aren't due yet. */
    static final class ClaimsEarly extends NaiveStore {
        @Override
        public synchronized List<Stored> claim(Instant now, int most, Duration lease) {
            return super.claim(now.plusSeconds(1), most, lease);
        }
    }

    /** Gives nothing up. */
    static final class RetriesForEver extends NaiveStore {
        @Override
        public void bury(String key, String trouble) {
            retry(key, Instant.EPOCH, trouble);
        }
    }

    /** Lets an identity go that owns something. */
    static final class LetsOwnersGo extends NaiveStore {
        @Override
        void apply(Event event, String actor, NaiveState next) {
            if (event instanceof Event.IdentityDeleted deleted) {
                next.ownerships.values().removeIf(ownership -> ownership.owner().equals(deleted.identity()));
            }
            super.apply(event, actor, next);
        }
    }

    /** Lets two people have the same alias. */
    static final class LetsAliasesClash extends NaiveStore {
        @Override
        void apply(Event event, String actor, NaiveState next) {
            if (event instanceof Event.IdentityCreated created) {
                next.identities.put(created.identity().id().value(), created.identity());
                next.log.add(new LogEntry(next.log.size() + 1L, event.at(), actor, event));
            } else {
                super.apply(event, actor, next);
            }
        }
    }

    /** Keeps assignments that have ended. */
    static final class KeepsEndedAssignments extends NaiveStore {
        @Override
        void apply(Event event, String actor, NaiveState next) {
            Map<String, RoleAssignment> before = Map.copyOf(next.assignments);
            super.apply(event, actor, next);
            if (event instanceof Event.RoleAssignmentEnded) {
                next.assignments.putAll(before);
            }
        }
    }

    /** Knows managers by the names that were recorded. */
    static final class ShowsOldManagers extends NaiveStore {
        @Override
        public Identities identities() {
            return new NaiveIdentities(this) {
                @Override
                Map<String, Identity> all() {
                    return state().identities;
                }
            };
        }
    }

    /** Finds attributes in the case given only. */
    static final class MindsTheCase extends NaiveStore {
        @Override
        public Identities identities() {
            return new NaiveIdentities(this) {
                @Override
                boolean isSame(String one, String other) {
                    return one.equals(other);
                }
            };
        }
    }

    /** Answers for the values as it compares them, not as they were given. */
    static final class FoldsKeys extends NaiveStore {
        @Override
        public Identities identities() {
            return new NaiveIdentities(this) {
                @Override
                public Map<String, Set<IdentityId>> having(String attribute, Collection<String> values) {
                    return super.having(attribute, folded(values));
                }

                @Override
                public Map<String, IdentityId> byAlias(Collection<String> aliases) {
                    return super.byAlias(folded(aliases));
                }
            };
        }

        private static Set<String> folded(Collection<String> texts) {
            return texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        }
    }

    /** Reads one identity after the other. */
    static final class ShowsHalves extends NaiveStore {

        private static final int PATIENCE = 20_000;

        private final AtomicInteger writes = new AtomicInteger();

        @Override
        public synchronized <T> Either<Refusal, T> record(Decision<T> decision) {
            writes.incrementAndGet();
            return super.record(decision);
        }

        @SuppressWarnings("ThreadPriorityCheck")
        private Optional<Identity> letOthersWrite(Optional<Identity> read) {
            int before = writes.get();
            for (int i = 0; i < PATIENCE && writes.get() == before; i++) {
                Thread.yield();
            }
            return read;
        }

        @Override
        public Identities identities() {
            return new NaiveIdentities(this) {
                @Override
                public List<Identity> byIds(Collection<IdentityId> ids) {
                    return ids.stream()
                            .map(this::byId)
                            .map(ShowsHalves.this::letOthersWrite)
                            .flatMap(Optional::stream)
                            .toList();
                }
            };
        }
    }

    /** Counts the rows that a walk has seen instead of remembering where it was. */
    static final class PagesByOffset extends NaiveStore {
        @Override
        public Identities identities() {
            return new NaiveIdentities(this) {
                @Override
                public Either<Refusal, Page<Identity>> list(IdentityQuery query) {
                    if (!(query.window() instanceof Window.After after)) {
                        return super.list(query);
                    }
                    int offset = after.cursor()
                            .map(Cursor::value)
                            .map(Integer::valueOf)
                            .orElse(0);
                    Cursor next = new Cursor(Integer.toString(offset + after.limit()));
                    return super.list(query.withWindow(new Window.Offset(after.limit(), offset)))
                            .map(page -> new Page<>(
                                    page.items(), page.total(), page.next().map(any -> next)));
                }
            };
        }
    }

    /** Leaves the order of equal rows to chance, here to their ids backwards. */
    static final class LeavesTiesOpen extends NaiveStore {
        @Override
        public Identities identities() {
            return new NaiveIdentities(this) {
                @Override
                Comparator<Identity> order(List<Sorter> sorters) {
                    return sorters.isEmpty()
                            ? super.order(sorters)
                            : (one, other) -> {
                                int given = Sorter.comparator(sorters).compare(one, other.withId(one.id()));
                                return given == 0 ? other.id().compareTo(one.id()) : given;
                            };
                }
            };
        }
    }

    /** Says that a full page is never the last. */
    static final class AlwaysExpectsMore extends NaiveStore {
        @Override
        public Identities identities() {
            return new NaiveIdentities(this) {
                @Override
                boolean isLast(List<Identity> items, List<Identity> rest, IdentityQuery query) {
                    return items.size() < query.window().limit();
                }
            };
        }
    }

    /** Takes a policy for a source that it has never heard of. */
    static final class KeepsPoliciesOfNoSource extends NaiveStore {
        @Override
        void apply(Event event, String actor, NaiveState next) {
            if (event instanceof Event.ProvisioningPolicyConfigured configured) {
                String id = configured.policy().source().value();
                next.sources.putIfAbsent(id, Fixtures.source(id));
            }
            super.apply(event, actor, next);
        }
    }

    /** Takes the last word on how accounts are made. */
    static final class IgnoresVersionsOfPolicies extends NaiveStore {
        @Override
        void apply(Event event, String actor, NaiveState next) {
            if (event instanceof Event.ProvisioningPolicyConfigured configured) {
                ProvisioningPolicy policy = configured.policy();
                next.policies.put(policy.source().value(), policy.withVersion(policy.version() - 1));
            }
            super.apply(event, actor, next);
        }
    }

    /** Finds those with whom something was open at some time. */
    static final class RemembersWhoWasOpen extends NaiveStore {

        private final Set<IdentityId> open = new HashSet<>();

        @Override
        void apply(Event event, String actor, NaiveState next) {
            super.apply(event, actor, next);
            next.identities.values().stream()
                    .filter(identity -> identity.fulfilment() == Fulfilment.OPEN)
                    .forEach(identity -> open.add(identity.id()));
        }

        @Override
        public Identities identities() {
            return new NaiveIdentities(this) {
                @Override
                public List<IdentityId> in(Fulfilment fulfilment, Optional<IdentityId> after, int most) {
                    return fulfilment == Fulfilment.OPEN
                            ? open.stream().sorted().limit(most).toList()
                            : super.in(fulfilment, after, most);
                }
            };
        }
    }

    /** Says that nothing was ever configured anew. */
    static final class HasOneRevision extends NaiveStore {
        @Override
        long revision() {
            return 1;
        }
    }

    /** Says of whatever is recorded that it is configuration. */
    static final class RevisesAllTheTime extends NaiveStore {
        @Override
        long revision() {
            return last();
        }
    }

    /** Leaves out assignments that aren't in force. */
    static final class CountsAssignmentsInForce extends NaiveStore {
        @Override
        boolean isCounted(RoleAssignment assignment) {
            return assignment.isActive(Fixtures.NOON);
        }
    }

    /** Discards whatever it is told to. */
    static final class DiscardsTheLiving extends NaiveStore {
        @Override
        public synchronized boolean discard(String key) {
            return state.effects.remove(key) != null;
        }
    }

    /** Knows what is due of no effect that somebody is at. */
    static final class OverlooksClaimedEffects extends NaiveStore {
        @Override
        public boolean anyDue(String keyPrefix, Instant now) {
            return state().effects.values().stream()
                    .filter(effect -> !effect.dead() && effect.effect().key().startsWith(keyPrefix))
                    .anyMatch(effect -> !now.isBefore(effect.due()));
        }
    }
}
