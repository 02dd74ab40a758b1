package dev.selfsame.connid;

import dev.selfsame.ports.driven.Connector.Reader;
import dev.selfsame.source.AccountData;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what the listener throws apart from what the bundle throws. */
final class Told {

    private @Nullable RuntimeException mistake;

    /** Tells the listener something; false when it must be told no more. */
    boolean tell(Runnable telling) {
        try {
            telling.run();
            return true;
        } catch (RuntimeException e) {
            mistake = e;
            return false;
        }
    }

    boolean tell(Reader reader, AccountData account) {
        return tell(() -> reader.account(account));
    }

    boolean isOver() {
        return mistake != null;
    }

    /** Throws what the listener threw. */
    void orThrow() {
        Optional.ofNullable(mistake).ifPresent(thrown -> {
            throw thrown;
        });
    }
}
