package dev.selfsame.ports;

import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.provisioning.Holder;
import dev.selfsame.provisioning.PersonPlan;
import dev.selfsame.provisioning.Plan;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Window;
import dev.selfsame.refresh.Profiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Plans what is to change about people's access, and writes nothing. */
record Planning(Wiring wiring) {

    private static final int PAGE = 1_000;

    /** For one person, with everything that it rests on read anew. */
    PersonPlan of(Identity who, Gathered gathered) {
        return gathered.planner(wiring.now())
                .plan(holder(who, store().assignments().of(who.id()), gathered));
    }

    /** For all with whom something is open, and for some of those who wait for an approval. */
    Plan of(Predicate<Identity> held) {
        List<PersonPlan> plans = new ArrayList<>(inState(Fulfilment.OPEN, who -> true));
        plans.addAll(inState(Fulfilment.HELD, held));
        return new Plan(plans);
    }

    private List<PersonPlan> inState(Fulfilment fulfilment, Predicate<Identity> wanted) {
        List<PersonPlan> plans = new ArrayList<>();
        Optional<IdentityId> after = Optional.empty();
        List<IdentityId> page;
        do {
            page = store().identities().in(fulfilment, after, PAGE);
            each(page).forEach((who, plan) -> {
                if (wanted.test(who)) {
                    plans.add(plan);
                }
            });
            after = page.isEmpty() ? after : Optional.of(page.get(page.size() - 1));
        } while (page.size() == PAGE);
        return plans;
    }

    /** By the identities as they were read. */
    Map<Identity, PersonPlan> each(List<IdentityId> ids) {
        List<Identity> people = store().identities().byIds(ids);
        Gathered gathered = new Gathered(wiring);
        gathered.foreseeAccounts(people);
        Map<IdentityId, List<RoleAssignment>> assignments =
                store().assignments().ofAll(people.stream().map(Identity::id).toList());
        Map<Identity, PersonPlan> plans = new HashMap<>();
        people.forEach(who -> plans.put(
                who,
                gathered.planner(wiring.now())
                        .plan(holder(who, assignments.getOrDefault(who.id(), List.of()), gathered))));
        return plans;
    }

    private static Holder holder(Identity who, List<RoleAssignment> assignments, Gathered gathered) {
        return Holder.builder()
                .identity(who)
                .profile(Profiles.of(who, gathered.profiles()))
                .addAllAccounts(gathered.accounts(who.id()))
                .addAllAssignments(assignments)
                .build();
    }

    /** How many have each role that the plan takes from somebody. */
    Map<RoleId, Long> members(Plan plan) {
        Map<RoleId, Long> members = new TreeMap<>();
        plan.losses()
                .keySet()
                .forEach(role -> members.put(role, store().assignments().count(role)));
        return members;
    }

    /** How many correlated identities there are. */
    long people() {
        IdentityQuery all = IdentityQuery.builder()
                .count(true)
                .window(new Window.Offset(0, 0))
                .build();
        return store().identities().list(all).get().total().orElseThrow();
    }

    private Store store() {
        return wiring.store();
    }
}
