package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.profile.AccountAction;
import dev.selfsame.profile.LifecycleStateDefinition;
import java.util.List;
import java.util.Optional;

/** Writes what has changed of a lifecycle state. */
record StateFields(LifecycleStateShape shape) {

    void write(Place there, Changes<LifecycleStateDefinition> changes) {
        changes.text("name", LifecycleStateDefinition::name)
                .text("technicalName", LifecycleStateDefinition::technicalName)
                .optionalText("description", LifecycleStateDefinition::description)
                .flag("enabled", LifecycleStateDefinition::enabled)
                .text("identityState", state -> state.identityState().name())
                .field("accessProfileIds", StateFields::accessProfileIds);
        if (changes.hasChanged(LifecycleStateDefinition::accountActions)) {
            changes.object().set("accountActions", accountActions(there.at("accountActions"), changes));
        }
    }

    private static JsonNode accessProfileIds(LifecycleStateDefinition state) {
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        state.accessProfiles().stream().map(AccessProfileId::value).forEach(ids::add);
        return ids;
    }

    /** By their places, since several can be of one kind. */
    private ArrayNode accountActions(Place there, Changes<LifecycleStateDefinition> changes) {
        List<AccountAction> before =
                changes.before().map(LifecycleStateDefinition::accountActions).orElse(List.of());
        return Merged.byPlace(
                there,
                item -> shape.action(item).isPresent(),
                before,
                changes.now().accountActions(),
                StateFields::accountAction);
    }

    private static JsonNode accountAction(Optional<JsonNode> there, Optional<AccountAction> before, AccountAction now) {
        ObjectNode action = there.map(ObjectNode.class::cast).orElseGet(JsonNodeFactory.instance::objectNode);
        if (before.filter(now::equals).isEmpty()) {
            action.put("action", now.kind().name());
            ArrayNode sources = action.putArray("sourceIds");
            now.sources().forEach(source -> sources.add(source.value()));
        }
        return action;
    }
}
