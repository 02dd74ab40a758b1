package dev.selfsame.ports.driving;

import dev.selfsame.refusal.Refusal;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.SourceId;
import io.vavr.control.Either;
import java.util.Iterator;
import java.util.List;

/** Takes in the accounts of a source. */
public interface AggregateAccounts {

    /** Takes in all accounts that a source has; those that it doesn't tell are gone, unless anything was skipped. */
    Either<Refusal, Summary> aggregate(SourceId source, Iterator<Either<Refusal, AccountData>> accounts);

    /** Takes in some accounts of a source, and lets the others be. */
    Either<Refusal, Summary> aggregateDelta(SourceId source, Iterator<Either<Refusal, AccountData>> accounts);

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

    /** What an aggregation has done, in accounts; {@code uncorrelated} counts those seen that belong to nobody known. */
    record Summary(int created, int updated, int unchanged, int removed, int uncorrelated, List<Refusal> skipped) {
        public Summary {
            skipped = List.copyOf(skipped);
        }
    }
}
