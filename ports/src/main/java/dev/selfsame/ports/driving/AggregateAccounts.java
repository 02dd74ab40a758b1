package dev.selfsame.ports.driving;

import dev.selfsame.refusal.Refusal;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.SourceId;
import io.vavr.control.Either;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Takes in the accounts of a source. */
public interface AggregateAccounts {

    /** Takes in all accounts that a source has; those that it doesn't tell are gone, unless anything was skipped. */
    Either<Refusal, Summary> aggregate(SourceId source, Iterator<Either<Refusal, AccountData>> accounts);

    /** Takes in some accounts of a source, and lets the others be. */
    Either<Refusal, Summary> aggregateDelta(SourceId source, Iterator<Either<Refusal, AccountData>> accounts);

    /**
     * Takes in all accounts that the source's connector reads. Refused with {@link Refusal.Conflict} where it has none;
     * where it breaks off, what was read by then is taken in, and nothing is taken for gone.
     */
    Either<Refusal, Summary> aggregate(SourceId source);

    /**
     * Takes in what has changed by what the source's connector tells, deleted accounts included.
     *
     * @param since what the last call answered; without it all accounts are read, and what changes from then on comes next
     */
    Either<Refusal, Changes> aggregateChanges(SourceId source, Optional<String> since);

    /** All accounts from a collection. */
    default Either<Refusal, Summary> aggregate(SourceId source, Iterable<AccountData> accounts) {
        return aggregate(source, told(accounts));
    }

    /** Some accounts from a collection. */
    default Either<Refusal, Summary> aggregateDelta(SourceId source, Iterable<AccountData> accounts) {
        return aggregateDelta(source, told(accounts));
    }

    private static Iterator<Either<Refusal, AccountData>> told(Iterable<AccountData> accounts) {
        Iterator<AccountData> each = accounts.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Either<Refusal, AccountData> next() {
                return Either.right(each.next());
            }
        };
    }

    /**
     * What an aggregation of changes has done.
     *
     * @param next where the next one goes on; the same as before where the source broke off
     */
    record Changes(Summary summary, Optional<String> next) {}

    /** What an aggregation has done, in accounts; {@code uncorrelated} counts those seen that belong to nobody known. */
    record Summary(int created, int updated, int unchanged, int removed, int uncorrelated, List<Refusal> skipped) {
        public Summary {
            skipped = List.copyOf(skipped);
        }
    }
}
