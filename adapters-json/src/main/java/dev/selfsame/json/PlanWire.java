package dev.selfsame.json;

import dev.selfsame.access.RoleId;
import dev.selfsame.ports.driving.ProvisionAccess.Planned;
import dev.selfsame.provisioning.AccountPlan;
import dev.selfsame.provisioning.Operation;
import dev.selfsame.provisioning.PersonPlan;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to change about people's access; of our own making, since nothing like it is published. */
record PlanWire(String hash, int changes, List<PersonWire> people) {

    /** What is to change about one person's. */
    record PersonWire(
            String identity,
            List<String> gained,
            List<String> lost,
            List<AccountWire> accounts,
            List<String> sourcesWithoutPolicy) {

        static PersonWire of(PersonPlan plan) {
            return new PersonWire(
                    plan.identity().value(),
                    plan.gained().stream().map(RoleId::value).toList(),
                    plan.lost().stream()
                            .map(assignment -> assignment.role().id().value())
                            .toList(),
                    plan.accounts().stream().map(AccountWire::of).toList(),
                    plan.withoutPolicy().stream().map(SourceId::value).toList());
        }
    }

    /** What is to be done to one account, in order; null for one that is to be made. */
    record AccountWire(String source, @Nullable String account, List<String> steps) {

        static AccountWire of(AccountPlan plan) {
            return new AccountWire(
                    plan.source().value(),
                    plan.account().map(AccountId::value).orElse(null),
                    plan.operations().stream().map(Operation::text).toList());
        }
    }

    static PlanWire of(Planned planned) {
        return new PlanWire(
                planned.hash(),
                planned.plan().size(),
                planned.plan().people().stream().map(PersonWire::of).toList());
    }
}
