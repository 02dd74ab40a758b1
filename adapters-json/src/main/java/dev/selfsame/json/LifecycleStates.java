package dev.selfsame.json;

import dev.selfsame.profile.IdentityState;
import dev.selfsame.profile.LifecycleStateDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the lifecycle states of all profiles: those embedded in a profile first, then those exported by themselves. */
final class LifecycleStates {

    private static final List<String> PROFILE_REFERENCES = List.of("identityProfile", "profile");

    private final Directory profiles;
    private final Map<String, List<LifecycleStateDefinition>> byProfile = new HashMap<>();

    LifecycleStates(Directory profiles) {
        this.profiles = profiles;
    }

    List<LifecycleStateDefinition> of(String profile) {
        return byProfile.getOrDefault(profile, List.of());
    }

    void addEmbedded(String profile, Exported object) {
        object.at("lifecycleStates").objects().forEach(state -> definition(
                        state, state.at("name").text())
                .ifPresent(definition -> add(profile, definition, state)));
    }

    void addExported(Exported object) {
        Place state = object.content();
        profile(object).filter(profiles::has).ifPresent(profile -> definition(state, object.name())
                .ifPresent(definition -> add(profile, definition, state)));
    }

    private Optional<String> profile(Exported object) {
        Place reference = PROFILE_REFERENCES.stream()
                .map(object::at)
                .filter(place -> !place.isEmpty())
                .findFirst()
                .orElse(object.at("identityProfile"));
        if (reference.isObject()) {
            return profiles.findHere(reference);
        }
        return profiles.findHere(reference, object.at("identityProfileId").text(), reference.text());
    }

    private static Optional<LifecycleStateDefinition> definition(Place state, Optional<String> name) {
        IdentityState identityState = Literals.optional(state.at("identityState"), IdentityState.class)
                .orElse(IdentityState.ACTIVE);
        boolean enabled = state.at("enabled").flag().orElse(false);
        return state.at("technicalName")
                .required()
                .map(technicalName ->
                        LifecycleStateDefinition.of(technicalName, name.orElse(technicalName), enabled, identityState));
    }

    private void add(String profile, LifecycleStateDefinition definition, Place state) {
        List<LifecycleStateDefinition> states = byProfile.computeIfAbsent(profile, none -> new ArrayList<>());
        if (states.stream().anyMatch(known -> known.technicalName().equals(definition.technicalName()))) {
            state.complain("the profile has a lifecycle state of this technical name already");
            return;
        }
        states.add(definition);
    }
}
