package dev.selfsame.ports.driving;

import dev.selfsame.provisioning.Plan;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;

/**
 * Plans what is to change about people's access, and has it done. Processing has that done by itself; what goes beyond the
 * change budget waits until somebody approves it.
 */
public interface ProvisionAccess {

    /** What is to change for all with whom something is open, also for those who wait for an approval; nothing is done. */
    Either<Refusal, Planned> planProvisioning();

    /** Has all of that done at once, or, beyond the change budget, nothing of it: {@link Refusal.OverBudget}. */
    Either<Refusal, Planned> provision();

    /** Has exactly that plan done, whatever the change budget; {@link Refusal.Drifted} where it is another one by now. */
    Either<Refusal, Planned> approveProvisioning(String hash);

    /**
     * A plan, and the name by which it can be approved.
     *
     * @param hash 64 hexadecimal digits
     */
    record Planned(Plan plan, String hash) {}
}
