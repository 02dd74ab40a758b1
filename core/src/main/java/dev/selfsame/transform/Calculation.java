package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Digest;
import dev.selfsame.source.Account;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** A compiled transform; immutable, and good for many threads. */
public final class Calculation {

    private final Step step;
    private final List<AccountInput> accountInputs;
    private final boolean onlyOfAccounts;

    Calculation(Step step, Inputs inputs) {
        this.step = step;
        this.accountInputs = inputs.accounts();
        this.onlyOfAccounts = !inputs.hasOthers();
    }

    /** A hash of all that it may take from accounts, the same in every JVM. */
    public long digest(List<Account> accounts) {
        Digest digest = new Digest();
        accountInputs.forEach(input -> digest.add(input.digest(accounts)));
        return digest.value();
    }

    /** Whether its value follows from accounts alone: not from the time, other attributes, other people or chance. */
    public boolean isOfAccountsOnly() {
        return onlyOfAccounts;
    }

    /** The value in a situation; empty where there is none. */
    public Either<TransformError, Optional<AttributeValue>> evaluate(Situation situation) {
        try {
            return Either.right(Optional.ofNullable(step.value(Frame.of(situation, null))));
        } catch (Failure failure) {
            return Either.left(failure.error());
        }
    }

    /** How it comes to its value. */
    public Trace trace(Situation situation) {
        Tracer tracer = new Tracer();
        try {
            step.value(Frame.of(situation, tracer));
        } catch (Failure failure) {
            return tracer.trace();
        }
        return tracer.trace();
    }
}
