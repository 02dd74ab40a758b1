package dev.selfsame.ports;

import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.source.AccountData;
import java.util.Optional;

/** Tells what a connector throws as a failure, and throws on what goes wrong with us in the middle of it. */
record CarefulReading(Reading reading) implements Reading {

    @Override
    public Outcome tell(Connector.Reader reader) {
        Watching watching = new Watching(reader);
        Outcome outcome = told(watching);
        if (watching.trouble.isPresent()) {
            throw watching.trouble.get();
        }
        return outcome;
    }

    private Outcome told(Watching watching) {
        try {
            return reading.tell(watching);
        } catch (RuntimeException | LinkageError | StackOverflowError broken) {
            return new Outcome.Failed(Cause.RETRY, broken.getClass().getSimpleName());
        }
    }

    /** Remembers what went wrong with us, whatever the connector makes of it. */
    private static final class Watching implements Connector.Reader {

        private final Connector.Reader reader;
        private Optional<RuntimeException> trouble = Optional.empty();

        Watching(Connector.Reader reader) {
            this.reader = reader;
        }

        private void watched(Runnable telling) {
            try {
                telling.run();
            } catch (RuntimeException ours) {
                trouble = Optional.of(ours);
                throw ours;
            }
        }

        @Override
        public void account(AccountData account) {
            watched(() -> reader.account(account));
        }

        @Override
        public void unreadable(Refusal reason) {
            watched(() -> reader.unreadable(reason));
        }

        @Override
        public void gone(String nativeIdentity) {
            watched(() -> reader.gone(nativeIdentity));
        }
    }
}
