package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.ports.Caller;
import dev.selfsame.query.ListRequest;
import dev.selfsame.query.Page;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Runs the cases of {@code filters.json} in the folder that the system property {@code selfsame.conformance} names. */
class FilterConformanceTest {

    private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");

    private final InMemory memory = InMemory.deterministic(AT, 1);

    @Test
    void every_case_that_is_not_ambiguous_passes() throws IOException {
        String folder = System.getProperty("selfsame.conformance");
        assumeTrue(folder != null, "no conformance cases: the system property selfsame.conformance is not set");
        JsonNode document =
                new ObjectMapper().readTree(Path.of(folder, "filters.json").toFile());
        document.get("fixture").forEach(this::put);
        int passed = 0;
        int ambiguous = 0;
        List<String> failed = new ArrayList<>();
        for (JsonNode each : document.get("cases")) {
            if (holds(each)) {
                passed++;
            } else if (each.path("ambiguous").asBoolean()) {
                ambiguous++;
            } else {
                failed.add(each.get("id").asText());
            }
        }
        System.out.printf(
                "conformance filters: %d passed, %d failed, %d ambiguous differ%n", passed, failed.size(), ambiguous);
        assertThat(failed).isEmpty();
    }

    private void put(JsonNode person) {
        Map<String, String> attributes = new HashMap<>();
        List.of("firstname", "lastname", "email")
                .forEach(name -> text(person, name).ifPresent(value -> attributes.put(name, value)));
        Identity identity = Identity.builder()
                .id(new IdentityId(person.get("id").asText()))
                .name(person.get("name").asText())
                .alias(text(person, "alias"))
                .attributes(Attributes.ofTexts(attributes.entrySet().stream()
                        .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                        .toArray(String[]::new)))
                .status(IdentityStatus.valueOf(person.get("cloudStatus").asText()))
                .processingState(text(person, "processingState").map(FilterConformanceTest::state))
                .correlated(person.get("correlated").asBoolean())
                .isProtected(person.get("protected").asBoolean())
                .created(AT)
                .modified(AT)
                .build();
        memory.store()
                .journal()
                .record(Decision.happened(new IdentityCreated(identity, AT)))
                .get();
    }

    private static ProcessingState state(String code) {
        return "OK".equals(code) ? new ProcessingState.Ok() : new ProcessingState.Failed(AT, "test", 1, "test");
    }

    private boolean holds(JsonNode each) {
        Either<Refusal, Page<Identity>> answer =
                memory.selfsame().as(Caller.system()).list(request(each));
        JsonNode expected = each.get("expect");
        if (expected.has("status")) {
            return answer.isLeft();
        }
        if (answer.isLeft()) {
            return each.path("either").asBoolean();
        }
        return rows(answer.get(), expected) && total(each, answer.get(), expected);
    }

    private static ListRequest request(JsonNode each) {
        return ListRequest.builder()
                .filters(text(each, "filters"))
                .sorters(text(each, "sorters"))
                .defaultFilter(text(each, "defaultFilter"))
                .limit(text(each, "limit"))
                .offset(text(each, "offset"))
                .count(text(each, "count").or(() -> Optional.of("true")))
                .build();
    }

    private static boolean rows(Page<Identity> page, JsonNode expected) {
        List<String> wanted = new ArrayList<>();
        expected.get("ids").forEach(id -> wanted.add(id.asText()));
        List<String> found =
                page.items().stream().map(identity -> identity.id().value()).toList();
        return expected.path("unordered").asBoolean()
                ? found.size() == wanted.size() && new HashSet<>(found).equals(new HashSet<>(wanted))
                : found.equals(wanted);
    }

    private static boolean total(JsonNode each, Page<Identity> page, JsonNode expected) {
        JsonNode total = expected.path("total");
        if (total.isMissingNode()) {
            return true;
        }
        return total.isNull()
                ? page.total().isEmpty() || !each.has("count")
                : page.total().equals(java.util.OptionalLong.of(total.asLong()));
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asText());
    }
}
