package dev.selfsame.ports;

import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.source.AccountData;
import io.vavr.control.Either;
import java.util.Iterator;

/** Where an aggregation has its accounts from: it tells each, and how it ended. */
@FunctionalInterface
interface Reading {

    Outcome tell(Connector.Reader reader);

    static Reading of(Iterator<Either<Refusal, AccountData>> accounts) {
        return reader -> {
            while (accounts.hasNext()) {
                accounts.next().peekLeft(reader::unreadable).forEach(reader::account);
            }
            return new Outcome.Done();
        };
    }
}
