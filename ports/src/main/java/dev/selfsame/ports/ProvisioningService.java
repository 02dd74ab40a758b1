package dev.selfsame.ports;

import dev.selfsame.decision.Provisioning;
import dev.selfsame.event.Decision;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Journal;
import dev.selfsame.ports.driving.ProvisionAccess.Planned;
import dev.selfsame.provisioning.PersonPlan;
import dev.selfsame.provisioning.Plan;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.Drifted;
import dev.selfsame.refusal.Refusal.OverBudget;
import dev.selfsame.task.TaskId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Plans, and takes plans as decided: all of one, or nothing. */
record ProvisioningService(Wiring wiring) {

    private static final int BATCH = 250;

    /** What would be changed now, were it asked for. */
    Planned planned() {
        return planned(who -> true);
    }

    /** For all with whom something is open, and for some of those who wait for an approval. */
    Planned planned(Predicate<Identity> held) {
        Plan plan = new Planning(wiring).of(held);
        return new Planned(plan, PlanHash.of(plan));
    }

    Either<Refusal, Planned> provision(String actor) {
        Planned planned = planned();
        return overBudget(planned)
                .<Either<Refusal, Planned>>map(Either::left)
                .orElseGet(() -> accepted(actor, planned));
    }

    Either<Refusal, Planned> approve(String actor, String hash) {
        Planned planned = planned();
        return planned.hash().equals(hash) ? accepted(actor, planned) : Either.left(new Drifted(hash, planned.hash()));
    }

    Optional<Refusal> overBudget(Planned planned) {
        Planning planning = new Planning(wiring);
        List<String> excesses = planned.plan().isEmpty()
                ? List.of()
                : wiring.policy()
                        .budget()
                        .get()
                        .excesses(planned.plan(), planning.members(planned.plan()), planning.people());
        return excesses.isEmpty()
                ? Optional.empty()
                : Optional.of(new OverBudget(planned.plan().size(), excesses, planned.hash()));
    }

    /** Whoever has changed meanwhile is left to the next plan; what was given up once is tried again. */
    Either<Refusal, Planned> accepted(String actor, Planned planned) {
        Batches.of(planned.plan().people(), BATCH).forEach(some -> accept(actor, some));
        return Either.right(planned);
    }

    private void accept(String actor, List<PersonPlan> some) {
        Map<Identity, PersonPlan> now = new Planning(wiring)
                .each(some.stream().map(PersonPlan::identity).toList());
        List<? extends Decision<?>> decisions = now.entrySet().stream()
                .filter(each -> some.contains(each.getValue()))
                .map(each -> decided(each.getKey(), each.getValue()).by(actor))
                .toList();
        wiring.store().journal().recordAll(decisions);
        decisions.stream()
                .flatMap(decision -> decision.effects().stream())
                .forEach(due -> wiring.store().effects().revive(due.effect().key(), wiring.now()));
    }

    private Decision<PersonPlan> decided(Identity who, PersonPlan plan) {
        return Provisioning.accept(
                who,
                plan,
                wiring.calculating().compiled().of(wiring.store().catalog()).access(),
                wiring.now());
    }

    /** Settles those with whom nothing is open any more, and tells whether anybody else is left. */
    boolean settle() {
        Planning planning = new Planning(wiring);
        Optional<IdentityId> after = Optional.empty();
        boolean isAnybodyLeft = false;
        List<IdentityId> page;
        do {
            page = wiring.store().identities().in(Fulfilment.OPEN, after, BATCH);
            Map<Identity, PersonPlan> plans = planning.each(page);
            isAnybodyLeft |= plans.values().stream().anyMatch(plan -> !plan.isEmpty());
            wiring.store()
                    .journal()
                    .recordAll(plans.entrySet().stream()
                            .filter(each -> each.getValue().isEmpty())
                            .map(each -> decided(each.getKey(), each.getValue()))
                            .toList());
            after = page.isEmpty() ? after : Optional.of(page.get(page.size() - 1));
        } while (page.size() == BATCH);
        return isAnybodyLeft;
    }

    /** Lets everybody of a plan wait for its approval. */
    void hold(Planned planned, TaskId task) {
        Batches.of(planned.plan().people(), BATCH).forEach(some -> hold(some, task));
    }

    private void hold(List<PersonPlan> some, TaskId task) {
        List<IdentityId> ids = some.stream().map(PersonPlan::identity).toList();
        List<Decision<Identity>> decisions = wiring.store().identities().byIds(ids).stream()
                .filter(who -> who.fulfilment() == Fulfilment.OPEN)
                .map(who -> Provisioning.hold(who, task, wiring.now()))
                .toList();
        List<Journal.Outcome> outcomes = wiring.store().journal().recordAll(decisions);
        if (outcomes.stream().anyMatch(Journal.Outcome.Stale.class::isInstance)) {
            hold(some, task);
        }
    }
}
