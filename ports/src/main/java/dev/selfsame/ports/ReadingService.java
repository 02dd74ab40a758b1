package dev.selfsame.ports;

import dev.selfsame.ports.driven.Connector;
import dev.selfsame.ports.driving.AggregateAccounts.Changes;
import dev.selfsame.ports.driving.AggregateAccounts.Summary;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Aggregation of what connectors read. */
record ReadingService(Wiring wiring) {

    Either<Refusal, Summary> aggregate(String actor, SourceId id) {
        return connector(id).flatMap(connector -> new AggregationService(wiring)
                .aggregate(actor, id, Extent.ALL, new CarefulReading(connector::readAll)));
    }

    Either<Refusal, Changes> aggregateChanges(String actor, SourceId id, Optional<String> since) {
        return connector(id)
                .flatMap(connector ->
                        since.isPresent() ? changes(actor, id, connector, since) : everything(actor, id, connector));
    }

    /** The present is marked first, so that nothing is missed that changes while all is read. */
    private Either<Refusal, Changes> everything(String actor, SourceId id, Connector connector) {
        Either<Failed, String> mark = connector.readChanges(Optional.empty(), new Ignored());
        return mark.isLeft()
                ? Either.left(broken(mark.getLeft()))
                : aggregate(actor, id).map(summary -> new Changes(summary, mark.toJavaOptional()));
    }

    private Either<Refusal, Changes> changes(String actor, SourceId id, Connector connector, Optional<String> since) {
        List<String> marks = new ArrayList<>(since.stream().toList());
        Reading reading = reader -> connector.readChanges(since, reader).fold(failed -> failed, token -> {
            marks.set(0, token);
            return new Outcome.Done();
        });
        return new AggregationService(wiring)
                .aggregate(actor, id, Extent.CHANGES, new CarefulReading(reading))
                .map(summary -> new Changes(summary, Optional.of(marks.get(0))));
    }

    private Either<Refusal, Connector> connector(SourceId id) {
        Either<Refusal, Source> source = Found.or(wiring.store().catalog().source(id), "SOURCE", id);
        return source.flatMap(found -> wiring.outside()
                .connectors()
                .to(found)
                .<Either<Refusal, Connector>>map(Either::right)
                .orElseGet(() -> Either.left(new Conflict("The source has no connector"))));
    }

    static Conflict broken(Failed failed) {
        return new Conflict("The source can't be read to its end: " + failed.message());
    }

    /** For a call that tells nothing. */
    private record Ignored() implements Connector.Reader {
        @Override
        public void account(dev.selfsame.source.AccountData account) {}

        @Override
        public void unreadable(Refusal reason) {}

        @Override
        public void gone(String nativeIdentity) {}
    }
}
