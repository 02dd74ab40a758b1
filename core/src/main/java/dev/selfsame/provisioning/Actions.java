package dev.selfsame.provisioning;

import dev.selfsame.profile.AccountAction;
import dev.selfsame.profile.LifecycleStateDefinition;
import dev.selfsame.source.SourceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a lifecycle state does to accounts. */
record Actions(List<AccountAction> all) {

    static final Actions NONE = new Actions(List.of());

    static Actions of(Optional<LifecycleStateDefinition> state) {
        return state.map(LifecycleStateDefinition::accountActions)
                .map(Actions::new)
                .orElse(NONE);
    }

    /** Those by which accounts are disabled. */
    Actions disabling() {
        return new Actions(all.stream()
                .filter(action -> action.kind() == AccountAction.Kind.DISABLE)
                .toList());
    }

    Set<SourceId> sources() {
        return all.stream().flatMap(action -> action.sources().stream()).collect(Collectors.toSet());
    }

    boolean include(AccountAction.Kind kind, SourceId source) {
        return all.stream()
                .anyMatch(action -> action.kind() == kind && action.sources().contains(source));
    }

    /** Whether there is no sense in making an account. */
    boolean endAccounts(SourceId source) {
        return include(AccountAction.Kind.DISABLE, source) || include(AccountAction.Kind.DELETE, source);
    }
}
