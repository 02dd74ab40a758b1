package dev.selfsame.json;

import static dev.selfsame.json.Examples.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selfsame.ownership.Association;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ports.driving.ManageRoleAssignments.Listing;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.refusal.Refusal.OwnsResources;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written, against the published schemas. */
class SchemaTest {

    private static final V2024 FORMAT = V2024.format();
    private static final List<Association> OWNED = List.of(new Association(AssociationType.ROLE_OWNER, List.of()));

    static Stream<Arguments> written() {
        return Stream.of(
                Arguments.of("Identity", json(FORMAT.identity(Examples.walter()))),
                Arguments.of("Identity", json(FORMAT.identity(Examples.nobody()))),
                Arguments.of("IdentityOwnershipAssociationDetails", json(FORMAT.ownership(OWNED))),
                Arguments.of("RoleAssignmentDto", json(FORMAT.roleAssignment(Examples.engineer()))),
                Arguments.of("RoleAssignmentDto", json(FORMAT.roleAssignment(Examples.bareAssignment()))),
                Arguments.of("RoleAssignmentRef", reference()),
                Arguments.of("IdentitySyncJob", json(FORMAT.syncJob(Examples.job()))),
                Arguments.of("TaskStatus", json(FORMAT.taskStatus(Examples.invitation(), List.of(Locale.FRENCH)))),
                Arguments.of("TaskStatus", json(FORMAT.taskStatus(Examples.queued(), List.of()))),
                Arguments.of("IdentityAssociationDetails", refusal(OWNED)),
                Arguments.of("ErrorResponseDto", conflict()));
    }

    private static JsonNode reference() {
        return json(FORMAT.roleAssignments(new Listing.References(List.of(Examples.bareAssignment()))))
                .get(0);
    }

    private static JsonNode refusal(List<Association> owned) {
        return json(FORMAT.refusal(new OwnsResources(Examples.WALTER, owned), "0", List.of())
                .body());
    }

    private static JsonNode conflict() {
        return json(
                FORMAT.refusal(new Conflict("No"), "0", List.of(Locale.FRENCH)).body());
    }

    @ParameterizedTest
    @MethodSource("written")
    void what_is_written_is_as_published(String schema, JsonNode written) {
        assertThat(Schema.violations(schema, written)).isEmpty();
    }

    @Test
    void the_check_finds_what_is_missing_unknown_null_or_of_another_type() {
        ObjectNode broken = (ObjectNode) json(FORMAT.taskStatus(Examples.queued(), List.of()));
        broken.remove("returns");
        broken.put("colour", "red");
        broken.put("type", "CRON");
        broken.set("uniqueName", NullNode.getInstance());
        broken.put("percentComplete", "0");

        assertThat(Schema.violations("TaskStatus", broken))
                .containsExactlyInAnyOrder(
                        "TaskStatus.returns is missing",
                        "TaskStatus.colour is unknown",
                        "TaskStatus.type is \"CRON\"",
                        "TaskStatus.uniqueName is null",
                        "TaskStatus.percentComplete is no integer");
    }
}
