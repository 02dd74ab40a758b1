package dev.selfsame.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.LifecycleState;
import dev.selfsame.identity.ProcessingState;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code Identity} schema. */
record IdentityWire(
        String id,
        String name,
        String created,
        String modified,
        @JsonInclude(Include.NON_NULL) @Nullable String alias,
        @Nullable String emailAddress,
        @Nullable String processingState,
        String identityStatus,
        @Nullable ReferenceWire managerRef,
        @JsonProperty("isManager") boolean isManager,
        @JsonInclude(Include.NON_NULL) @Nullable String lastRefresh,
        Map<String, Object> attributes,
        @Nullable LifecycleWire lifecycleState) {

    /** The {@code LifecycleStateDto} schema. */
    record LifecycleWire(String stateName, boolean manuallyUpdated) {
        static LifecycleWire of(LifecycleState state) {
            return new LifecycleWire(state.stateName(), state.manuallyUpdated());
        }
    }

    static IdentityWire of(Identity identity) {
        return new IdentityWire(
                identity.id().value(),
                identity.name(),
                Instants.text(identity.created()),
                Instants.text(identity.modified()),
                identity.alias().orElse(null),
                identity.email().orElse(null),
                identity.processingState().map(ProcessingState::code).orElse(null),
                identity.status().name(),
                identity.manager().map(ReferenceWire::of).orElse(null),
                identity.isManager(),
                identity.lastRefresh().map(Instants::text).orElse(null),
                attributes(identity),
                identity.lifecycleState().map(LifecycleWire::of).orElse(null));
    }

    private static Map<String, Object> attributes(Identity identity) {
        Map<String, Object> attributes = AttributesWire.of(identity.attributes().asMap());
        attributes.put("cloudStatus", identity.status().name());
        identity.lastSync().ifPresent(last -> attributes.put("lastSyncDate", last.toEpochMilli()));
        return attributes;
    }
}
