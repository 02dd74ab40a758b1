package dev.selfsame.resthost.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.refusal.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The people of a file with conformance cases. */
record ConformancePeople(List<Identity> identities) {

    static ConformancePeople of(JsonNode fixture) {
        return new ConformancePeople(StreamSupport.stream(fixture.spliterator(), false)
                .map(ConformancePeople::identity)
                .toList());
    }

    void into(Store store) {
        identities.forEach(identity -> store.journal()
                .record(Decision.happened(new IdentityCreated(identity, HttpHost.START)))
                .getOrElseThrow(RefusedException::new));
    }

    private static Identity identity(JsonNode person) {
        return Identity.builder()
                .id(new IdentityId(person.path("id").asText()))
                .name(person.path("name").asText())
                .created(HttpHost.START)
                .modified(HttpHost.START)
                .alias(text(person, "alias"))
                .status(IdentityStatus.valueOf(person.path("cloudStatus").asText()))
                .processingState(text(person, "processingState").map(ConformancePeople::state))
                .attributes(attributes(person))
                .correlated(person.path("correlated").asBoolean())
                .isProtected(person.path("protected").asBoolean())
                .build();
    }

    private static ProcessingState state(String code) {
        return code.equals("OK")
                ? new ProcessingState.Ok()
                : new ProcessingState.Failed(HttpHost.START, "attributes", 1, "it failed");
    }

    private static Attributes attributes(JsonNode person) {
        Attributes attributes = Attributes.none();
        for (String name : List.of("firstname", "lastname", "email")) {
            Optional<String> value = text(person, name);
            if (value.isPresent()) {
                attributes = attributes.with(name, AttributeValue.of(value.get()));
            }
        }
        return attributes;
    }

    private static Optional<String> text(JsonNode person, String field) {
        return Optional.ofNullable(person.get(field))
                .filter(value -> !value.isNull())
                .map(JsonNode::asText);
    }
}
