package dev.selfsame.resthost.home;

import dev.selfsame.provisioning.ChangeBudget;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** How much may be provisioned at once: nothing, until it is loosened. */
public final class Restraint implements Supplier<ChangeBudget> {

    private volatile ChangeBudget budget;

    private Restraint(ChangeBudget budget) {
        this.budget = budget;
    }

    /** Whatever is planned waits. */
    public static Restraint full() {
        return new Restraint(
                ChangeBudget.builder().mostChanges(OptionalInt.of(0)).build());
    }

    /** From now on. */
    public void loosen(ChangeBudget to) {
        budget = to;
    }

    @Override
    public ChangeBudget get() {
        return budget;
    }
}
