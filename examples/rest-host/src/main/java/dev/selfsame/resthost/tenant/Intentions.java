package dev.selfsame.resthost.tenant;

import dev.selfsame.access.Role;
import dev.selfsame.access.RoleId;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.ports.driving.ProvisionAccess.Planned;
import dev.selfsame.provisioning.Operation;
import dev.selfsame.provisioning.PersonPlan;
import dev.selfsame.refusal.RefusedException;
import dev.selfsame.resthost.home.Home;
import dev.selfsame.resthost.tenant.Intention.RoleLine;
import dev.selfsame.resthost.tenant.Intention.SourceLine;
import dev.selfsame.resthost.tenant.Intention.Step;
import dev.selfsame.source.Source;
import dev.selfsame.sync.AccountDrift;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells what is to be provisioned and synchronized, with names for ids. */
final class Intentions {

    private static final Comparator<Step> DRIFTED_MOST = Comparator.comparing(
                    (Step step) -> step.changes().size())
            .reversed()
            .thenComparing(Step::person);

    private final Operations operations;
    private final Store store;
    private final List<AccountDrift> drifts;

    Intentions(Operations operations, Home home, Problems problems) {
        this.operations = operations;
        this.store = home.store();
        this.drifts = new Synchronization(operations, home, problems).drifts();
    }

    Intention now() {
        Planned planned = operations.planProvisioning().getOrElseThrow(RefusedException::new);
        List<PersonPlan> plans = planned.plan().people();
        return new Intention(
                planned.hash(), planned.plan().size(), plans.size(), roles(plans), sources(plans), steps(plans));
    }

    /** What is provisioned comes before what is synchronized, and of that what has drifted most. */
    private List<Step> steps(List<PersonPlan> plans) {
        Steps steps = Steps.of(operations, store);
        return Stream.concat(
                        plans.stream().flatMap(steps::of).sorted(Comparator.comparing(Step::person)),
                        drifts.stream().map(steps::of).sorted(DRIFTED_MOST))
                .toList();
    }

    private List<RoleLine> roles(List<PersonPlan> plans) {
        Map<RoleId, Integer> gained = new TreeMap<>();
        Map<RoleId, Integer> lost = new TreeMap<>();
        plans.forEach(plan -> {
            plan.gained().forEach(role -> gained.merge(role, 1, Integer::sum));
            plan.lost().forEach(assignment -> lost.merge(assignment.role().id(), 1, Integer::sum));
        });
        return store.catalog().roles().stream()
                .map(Role::id)
                .filter(role -> gained.containsKey(role) || lost.containsKey(role))
                .map(role -> new RoleLine(name(role), gained.getOrDefault(role, 0), lost.getOrDefault(role, 0)))
                .toList();
    }

    private String name(RoleId role) {
        return store.catalog().role(role).map(Role::name).orElse(role.value());
    }

    private List<SourceLine> sources(List<PersonPlan> plans) {
        return store.catalog().sources().stream()
                .map(source -> line(source, plans))
                .filter(line -> !line.equals(new SourceLine(line.source(), 0, 0, 0, 0, 0, 0, 0)))
                .toList();
    }

    private SourceLine line(Source source, List<PersonPlan> plans) {
        List<Operation> steps = plans.stream()
                .flatMap(plan -> plan.accounts().stream())
                .filter(account -> account.source().equals(source.id()))
                .flatMap(account -> account.operations().stream())
                .toList();
        int synced = drifts.stream()
                .filter(drift -> drift.source().equals(source.id()))
                .mapToInt(drift -> drift.attributes().size())
                .sum();
        return new SourceLine(
                source.name(),
                count(steps, Operation.Create.class),
                count(steps, Operation.Enable.class),
                count(steps, Operation.Disable.class),
                count(steps, Operation.Delete.class),
                count(steps, Operation.Add.class) + count(steps, Operation.Put.class),
                count(steps, Operation.Remove.class),
                synced);
    }

    private static int count(List<Operation> steps, Class<? extends Operation> kind) {
        return (int) steps.stream().filter(kind::isInstance).count();
    }
}
