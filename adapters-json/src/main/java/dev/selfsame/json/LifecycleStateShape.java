package dev.selfsame.json;

import dev.selfsame.access.AccessProfileId;
import dev.selfsame.profile.AccountAction;
import dev.selfsame.profile.IdentityState;
import dev.selfsame.profile.LifecycleStateDefinition;
import dev.selfsame.source.SourceId;
import java.util.List;
import java.util.Optional;

/** Reads a lifecycle state, with what those who are in it have and what happens to their accounts. */
record LifecycleStateShape(Directory sources) {

    Optional<LifecycleStateDefinition> read(Place state, Optional<String> name) {
        return state.at("technicalName").required().map(technicalName -> LifecycleStateDefinition.builder()
                .technicalName(technicalName)
                .name(name.orElse(technicalName))
                .description(state.at("description").text())
                .enabled(state.at("enabled").flag().orElse(false))
                .identityState(Literals.optional(state.at("identityState"), IdentityState.class)
                        .orElse(IdentityState.ACTIVE))
                .addAllAccessProfiles(accessProfiles(state.at("accessProfileIds")))
                .addAllAccountActions(accountActions(state.at("accountActions")))
                .build());
    }

    private static List<AccessProfileId> accessProfiles(Place ids) {
        return ids.items().stream()
                .map(Place::required)
                .flatMap(Optional::stream)
                .distinct()
                .map(AccessProfileId::new)
                .toList();
    }

    private List<AccountAction> accountActions(Place actions) {
        return actions.objects().stream()
                .map(this::action)
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<AccountAction> action(Place action) {
        return Literals.required(action.at("action"), AccountAction.Kind.class)
                .map(kind -> new AccountAction(kind, sources(action.at("sourceIds"))));
    }

    private List<SourceId> sources(Place ids) {
        return ids.items().stream()
                .map(id -> id.required().flatMap(text -> sources.findHere(id, Optional.of(text), Optional.empty())))
                .flatMap(Optional::stream)
                .distinct()
                .map(SourceId::new)
                .toList();
    }
}
