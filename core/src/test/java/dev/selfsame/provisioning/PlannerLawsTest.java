package dev.selfsame.provisioning;

import static dev.selfsame.provisioning.Office.DIRECTORY;
import static dev.selfsame.provisioning.Office.NOW;
import static dev.selfsame.provisioning.Office.WIKI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.Criterion;
import dev.selfsame.access.CriterionKey;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Membership;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.decision.Provisioning;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.Identity;
import dev.selfsame.profile.AccountAction;
import dev.selfsame.query.Folding;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for every plan, whatever is configured and whatever people and accounts have. */
class PlannerLawsTest {

    private static final List<String> DEPARTMENTS = List.of("Sales", "IT", "HR");
    private static final List<String> GROUPS = List.of("GG-Sales", "GG-Staff", "GG-VPN", "GG-Choir", "gg-staff");
    private static final List<String> STATES = List.of("active", "leave", "erased", "unknown");

    private final Office office = new Office();
    private Random random = new Random(0);
    private Identity ann = Office.ann("IT");
    private List<RoleAssignment> assignments = new ArrayList<>();
    private List<Account> accounts = new ArrayList<>();
    private int made;

    private interface Law {
        void holdIn(PlannerLawsTest world);
    }

    private static void always(Law law) {
        for (long seed = 0; seed < 3_000; seed++) {
            PlannerLawsTest world = new PlannerLawsTest();
            world.begin(seed);
            try {
                law.holdIn(world);
            } catch (AssertionError broken) {
                throw new AssertionError("seed " + seed, broken);
            }
        }
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void begin(long seed) {
        random = new Random(seed);
        office.with("active", List.of("wiki"), action(AccountAction.Kind.ENABLE))
                .with("leave", List.of(), action(AccountAction.Kind.DISABLE))
                .with("erased", List.of("wiki"), action(AccountAction.Kind.DELETE));
        office.roles.add(Role.builder()
                .id(new RoleId("it"))
                .name("IT")
                .enabled(random.nextInt(4) > 0)
                .addAccessProfiles(new AccessProfileId("sales-files"))
                .addEntitlements(new EntitlementId(any(List.of("vpn", "editor", "staff", "vanished"))))
                .membership(new Membership.Criteria(new Criterion.Comparison(
                        Criterion.Operation.NOT_EQUALS, new CriterionKey.OfIdentity("department"), "HR")))
                .build());
        ann = Office.ann(any(DEPARTMENTS), any(STATES));
        for (int i = random.nextInt(3); i > 0; i--) {
            accounts.add(anyAccount());
        }
    }

    private AccountAction action(AccountAction.Kind kind) {
        return new AccountAction(kind, random.nextBoolean() ? List.of(DIRECTORY) : List.of(DIRECTORY, WIKI));
    }

    private Account anyAccount() {
        SourceId source = random.nextInt(4) > 0 ? DIRECTORY : WIKI;
        Set<String> groups = new TreeSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            groups.add(any(GROUPS));
        }
        Account account = Office.account(source, groups.toArray(String[]::new))
                .withId(new AccountId("account-" + made++))
                .withDisabled(random.nextInt(3) == 0);
        return source.equals(WIKI) ? account.withAttributes(Attributes.ofTexts("level", "reader")) : account;
    }

    /** Something happens that nobody has planned. */
    private void happens() {
        switch (random.nextInt(4)) {
            case 0 -> ann = ann.withAttributes(Attributes.ofTexts("department", any(DEPARTMENTS)));
            case 1 ->
                ann = ann.withLifecycleState(
                        new dev.selfsame.identity.LifecycleState(any(STATES), random.nextBoolean()));
            case 2 -> {
                assignments.removeIf(held -> !held.isByMembership());
                if (random.nextBoolean()) {
                    assignments.add(Office.requested(any(List.of(Office.VPN, Office.SALES))));
                }
            }
            default -> {
                if (!accounts.isEmpty() && random.nextBoolean()) {
                    accounts.remove(random.nextInt(accounts.size()));
                } else {
                    accounts.add(anyAccount());
                }
            }
        }
    }

    private Holder holder() {
        return office.holder(ann, assignments, accounts.toArray(Account[]::new));
    }

    private PersonPlan plan() {
        return new Planner(office.model(), office.makeable, NOW).plan(holder());
    }

    private void processed() {
        ann = Provisioning.assessed(holder(), plan());
    }

    private void accepted(PersonPlan plan) {
        Decision<PersonPlan> decision = Provisioning.accept(ann, plan, office.model(), NOW);
        for (Event event : decision.events()) {
            if (event instanceof Event.IdentityChanged changed) {
                ann = changed.identity();
            } else if (event instanceof Event.RoleAssigned assigned) {
                assignments.add(assigned.assignment());
            } else if (event instanceof Event.RoleAssignmentEnded ended) {
                assignments.removeIf(held -> held.id().equals(ended.assignment()));
            }
        }
    }

    private void carriedOut(PersonPlan plan) {
        for (AccountPlan each : plan.accounts()) {
            Account account = each.account()
                    .flatMap(id ->
                            accounts.stream().filter(one -> one.id().equals(id)).findFirst())
                    .orElseGet(() -> Office.account(each.source()).withId(new AccountId("account-" + made++)));
            accounts.removeIf(one -> one.id().equals(account.id()));
            if (!each.operations().contains(new Operation.Delete())) {
                accounts.add(after(account, each.operations()));
            }
        }
    }

    private static Account after(Account account, List<Operation> operations) {
        AccountChange.Builder change = AccountChange.builder().nativeIdentity("ann");
        Account after = account;
        for (Operation operation : operations) {
            if (operation instanceof Operation.Enable) {
                after = after.withDisabled(false);
            } else if (operation instanceof Operation.Disable) {
                after = after.withDisabled(true);
            } else if (operation instanceof Operation.Put put) {
                change.putValues(put.attribute(), Optional.of(AttributeValue.of(put.value())));
            }
        }
        change.putAllAdded(values(operations, Operation.Add.class))
                .putAllRemoved(values(operations, Operation.Remove.class));
        return after.withAttributes(change.build().appliedTo(after.attributes()));
    }

    private static java.util.Map<String, List<String>> values(
            List<Operation> operations, Class<? extends Operation> kind) {
        return operations.stream()
                .filter(kind::isInstance)
                .map(operation -> operation instanceof Operation.Add add
                        ? new String[] {add.attribute(), add.value()}
                        : new String[] {
                            ((Operation.Remove) operation).attribute(), ((Operation.Remove) operation).value()
                        })
                .collect(Collectors.groupingBy(
                        pair -> pair[0], Collectors.mapping(pair -> pair[1], Collectors.toList())));
    }

    private Set<String> groups() {
        return accounts.stream()
                .flatMap(account -> account.attributes().get("memberOf").stream())
                .flatMap(value -> ((AttributeValue.Texts) value).values().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_plan_that_was_carried_out_leaves_nothing_to_be_done() {
        always(PlannerLawsTest::settles);
    }

    private void settles() {
        for (int i = 0; i < 8; i++) {
            happens();
            processed();
            PersonPlan plan = plan();
            accepted(plan);
            carriedOut(plan);
            processed();
            assertThat(plan().lines()).isEmpty();
            assertThat(ann.fulfilment()).isEqualTo(Fulfilment.SETTLED);
        }
    }

    @Test
    void what_is_accepted_is_on_its_way_until_it_is_done_and_nothing_else_is_open() {
        always(PlannerLawsTest::isOnItsWay);
    }

    private void isOnItsWay() {
        processed();
        PersonPlan plan = plan();
        assertThat(ann.fulfilment()).isEqualTo(plan.isEmpty() ? Fulfilment.SETTLED : Fulfilment.OPEN);
        accepted(plan);
        processed();
        assertThat(ann.fulfilment()).isEqualTo(plan.accounts().isEmpty() ? Fulfilment.SETTLED : Fulfilment.UNDER_WAY);
        assertThat(plan().accounts()).isEqualTo(plan.accounts());
    }

    @Test
    void who_loses_everything_keeps_what_was_never_granted_and_nothing_else() {
        always(PlannerLawsTest::keepsItsOwn);
    }

    private void keepsItsOwn() {
        accounts.removeIf(account -> account.source().equals(WIKI));
        Set<String> own = groups();
        accepted(plan());
        carriedOut(plan());
        processed();
        Set<String> granted = Ledger.read(ann.ledger()).granted().stream()
                .map(Grant::value)
                .map(Folding::fold)
                .collect(Collectors.toSet());

        ann = ann.withAttributes(Attributes.ofTexts("department", "HR")).withLifecycleState(Optional.empty());
        assignments = new ArrayList<>(
                assignments.stream().filter(RoleAssignment::isByMembership).toList());
        processed();
        PersonPlan last = plan();
        accepted(last);
        carriedOut(last);

        own.removeIf(group -> granted.contains(Folding.fold(group)));
        assertThat(groups()).isSubsetOf(own);
        assertThat(last.accounts())
                .allSatisfy(each -> assertThat(each.operations()).doesNotContain(new Operation.Delete()));
    }
}
