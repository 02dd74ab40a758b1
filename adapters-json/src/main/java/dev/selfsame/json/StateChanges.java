package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.profile.LifecycleStateDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what has changed of the lifecycle states of a profile, whether these are embedded or objects of their own. */
final class StateChanges {

    private final Contents contents;
    private final References references;
    private final Shelf shelf;
    private final StateFields fields;

    StateChanges(Contents contents, References references, Shelf shelf) {
        this.contents = contents;
        this.references = references;
        this.shelf = shelf;
        this.fields = new StateFields(new LifecycleStateShape(contents.sources()));
    }

    void states(Exported profile, String id, Changes<IdentityProfile> changes) {
        if (!changes.hasChanged(IdentityProfile::lifecycleStates)) {
            return;
        }
        Map<String, LifecycleStateDefinition> before =
                byName(changes.before().map(IdentityProfile::lifecycleStates).orElse(List.of()));
        Map<String, LifecycleStateDefinition> others = byName(changes.now().lifecycleStates());
        Set<String> embedded = embedded(profile);
        Map<String, Exported> exported = exported(id, embedded);
        exported.forEach((name, object) -> Optional.ofNullable(others.remove(name))
                .ifPresentOrElse(
                        state -> write(object, Optional.ofNullable(before.get(name)), state), () -> remove(id, name)));
        if (!exported.isEmpty() && embedded.isEmpty()) {
            others.values().forEach(state -> write(added(id, state), Optional.empty(), state));
        } else if (!embedded.isEmpty() || !others.isEmpty()) {
            JsonNode states = new Merged<>(StateChanges::technicalName, before, others)
                    .of(profile.at("lifecycleStates"), this::embedded);
            changes.object().set("lifecycleStates", states);
        }
    }

    private static Map<String, LifecycleStateDefinition> byName(List<LifecycleStateDefinition> states) {
        return Merged.byKey(states, LifecycleStateDefinition::technicalName);
    }

    private static Optional<String> technicalName(Place state) {
        return state.at("technicalName").text();
    }

    private static Set<String> embedded(Exported profile) {
        return profile.at("lifecycleStates").objects().stream()
                .map(StateChanges::technicalName)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** Those that count: an embedded one of the same name comes first. */
    private Map<String, Exported> exported(String profile, Set<String> embedded) {
        Map<String, Exported> exported = new LinkedHashMap<>();
        contents.partsOf(Types.PROFILE, profile).forEach(object -> technicalName(object.content())
                .filter(name -> !embedded.contains(name))
                .ifPresent(name -> exported.putIfAbsent(name, object)));
        return exported;
    }

    /** With those that would take its place. */
    private void remove(String profile, String name) {
        contents.partsOf(Types.PROFILE, profile).stream()
                .filter(object ->
                        technicalName(object.content()).filter(name::equals).isPresent())
                .forEach(shelf::remove);
    }

    private Exported added(String profile, LifecycleStateDefinition state) {
        Exported added = shelf.add(Types.LIFECYCLE_STATE, profile + "-" + state.technicalName(), state.name());
        ((ObjectNode) added.content().node()).set("identityProfile", references.to(Types.PROFILE, profile));
        return added;
    }

    private void write(Exported object, Optional<LifecycleStateDefinition> before, LifecycleStateDefinition now) {
        fields.write(
                object.content(), new Changes<>((ObjectNode) object.content().node(), before, now));
        if (object.self().has("name")) {
            new Changes<>((ObjectNode) object.self().node(), before, now).text("name", LifecycleStateDefinition::name);
        }
    }

    private JsonNode embedded(
            Optional<JsonNode> there, Optional<LifecycleStateDefinition> before, LifecycleStateDefinition now) {
        ObjectNode state = there.map(ObjectNode.class::cast).orElseGet(JsonNodeFactory.instance::objectNode);
        fields.write(Opened.silent(state), new Changes<>(state, before, now));
        return state;
    }
}
