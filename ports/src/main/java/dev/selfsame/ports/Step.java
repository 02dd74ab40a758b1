package dev.selfsame.ports;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.Operation;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.source.Account;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a connector is asked for at once, and what the account is like then. */
sealed interface Step {

    Either<Failed, Account> carryOut(Account account, TimeLimited connector, String key);

    /** An account is enabled before anything else, and disabled after everything else. */
    static List<Step> of(List<Operation> operations) {
        List<Step> steps = new ArrayList<>();
        if (operations.contains(new Operation.Enable())) {
            steps.add(new Switch(true));
        }
        Values values = Values.of(operations);
        if (!values.isEmpty()) {
            steps.add(values);
        }
        if (operations.contains(new Operation.Disable())) {
            steps.add(new Switch(false));
        }
        return steps;
    }

    /** Enables or disables it. */
    record Switch(boolean enabled) implements Step {
        @Override
        public Either<Failed, Account> carryOut(Account account, TimeLimited connector, String key) {
            Outcome outcome =
                    connector.setEnabled(account.nativeIdentity(), enabled, key + (enabled ? ":enable" : ":disable"));
            return outcome instanceof Failed failed
                    ? Either.left(failed)
                    : Either.right(account.withDisabled(!enabled));
        }
    }

    /** Changes values. */
    record Values(Map<String, String> put, Map<String, List<String>> added, Map<String, List<String>> removed)
            implements Step {

        static Values of(List<Operation> operations) {
            Values values = new Values(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
            operations.forEach(values::take);
            return values;
        }

        private void take(Operation operation) {
            if (operation instanceof Operation.Put one) {
                put.put(one.attribute(), one.value());
            } else if (operation instanceof Operation.Add one) {
                added.computeIfAbsent(one.attribute(), any -> new ArrayList<>()).add(one.value());
            } else if (operation instanceof Operation.Remove one) {
                removed.computeIfAbsent(one.attribute(), any -> new ArrayList<>())
                        .add(one.value());
            }
        }

        boolean isEmpty() {
            return put.isEmpty() && added.isEmpty() && removed.isEmpty();
        }

        @Override
        public Either<Failed, Account> carryOut(Account account, TimeLimited connector, String key) {
            AccountChange change = change(account.nativeIdentity());
            return connector.modify(change, key + ":modify").map(nativeIdentity -> account.withNativeIdentity(
                            nativeIdentity)
                    .withAttributes(change.appliedTo(account.attributes())));
        }

        AccountChange change(String nativeIdentity) {
            AccountChange.Builder change = AccountChange.builder()
                    .nativeIdentity(nativeIdentity)
                    .putAllAdded(added)
                    .putAllRemoved(removed);
            put.forEach((attribute, value) -> change.putValues(attribute, Optional.of(AttributeValue.of(value))));
            return change.build();
        }
    }
}
