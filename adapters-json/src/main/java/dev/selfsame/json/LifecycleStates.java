package dev.selfsame.json;

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
    private final LifecycleStateShape shape;
    private final Map<String, List<LifecycleStateDefinition>> byProfile = new HashMap<>();

    LifecycleStates(Directory profiles, Directory sources) {
        this.profiles = profiles;
        this.shape = new LifecycleStateShape(sources);
    }

    List<LifecycleStateDefinition> of(String profile) {
        return byProfile.getOrDefault(profile, List.of());
    }

    void addEmbedded(String profile, Exported object) {
        object.at("lifecycleStates").objects().forEach(state -> shape.read(
                        state, state.at("name").text())
                .ifPresent(definition -> add(profile, definition, state)));
    }

    void addExported(Exported object) {
        Place state = object.content();
        Optional<String> profile = profile(object).filter(profiles::has);
        if (profile.isEmpty()) {
            state.understood();
        }
        profile.ifPresent(id -> {
            object.id();
            shape.read(state, object.name()).ifPresent(definition -> add(id, definition, state));
        });
    }

    /** Whose state it is. */
    Optional<String> profile(Exported object) {
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

    private void add(String profile, LifecycleStateDefinition definition, Place state) {
        List<LifecycleStateDefinition> states = byProfile.computeIfAbsent(profile, none -> new ArrayList<>());
        if (states.stream().anyMatch(known -> known.technicalName().equals(definition.technicalName()))) {
            state.complain("the profile has a lifecycle state of this technical name already");
            return;
        }
        states.add(definition);
    }
}
