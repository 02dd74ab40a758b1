package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Digest;
import dev.selfsame.source.Account;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A compiled transform; immutable, and good for many threads. */
public final class Calculation {

    private final Step step;
    private final @Nullable Templates templates;
    private final List<AccountInput> accountInputs;
    private final boolean timed;
    private final boolean others;

    Calculation(Step step, Inputs inputs, Templates templates) {
        this.step = step;
        this.templates = inputs.haveTemplates() ? templates : null;
        this.accountInputs = inputs.accounts();
        this.timed = inputs.areTimed();
        this.others = inputs.hasOthers();
    }

    /** A hash of all that it may take from accounts, the same in every JVM. */
    public long digest(List<Account> accounts) {
        Digest digest = new Digest();
        accountInputs.forEach(input -> digest.add(input.digest(accounts)));
        return digest.value();
    }

    /** Whether its value follows from accounts alone: not from the time, other attributes, other people or chance. */
    public boolean isOfAccountsOnly() {
        return !others && !timed;
    }

    /** Whether its value can follow from other attributes, other people, a rule or chance. */
    public boolean asksOthers() {
        return others;
    }

    /** The value in a situation; empty where there is none. */
    public Either<TransformError, Optional<AttributeValue>> evaluate(Situation situation) {
        return value(Frame.of(situation, null));
    }

    /** The value in a situation, and when it can next change by the passing of time alone. */
    public Foreseen foresee(Situation situation) {
        Horizon horizon = new Horizon(situation.now());
        Either<TransformError, Optional<AttributeValue>> value = value(Frame.foreseeing(situation, horizon));
        return Foreseen.of(value, horizon.reach());
    }

    /** Whether its value can change by the passing of time alone; there is nothing to foresee where not. */
    public boolean isTimed() {
        return timed;
    }

    /** How it comes to its value. */
    public Trace trace(Situation situation) {
        Tracer tracer = new Tracer();
        value(Frame.of(situation, tracer));
        return tracer.trace();
    }

    private Either<TransformError, Optional<AttributeValue>> value(Frame frame) {
        try {
            return Either.right(Optional.ofNullable(guarded(frame)));
        } catch (Failure failure) {
            return Either.left(failure.error());
        }
    }

    private @Nullable AttributeValue guarded(Frame frame) {
        try {
            return templates == null ? step.value(frame) : templates.within(() -> step.value(frame));
        } catch (StackOverflowError deep) {
            throw step.place.failure("it is nested too deep");
        }
    }
}
