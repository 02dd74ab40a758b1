package dev.selfsame.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.selfsame.access.AccountTarget;
import dev.selfsame.access.Assigner;
import dev.selfsame.access.AssignmentContext;
import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.ContextAttribute;
import dev.selfsame.access.Dimension;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.access.RoleMatch;
import dev.selfsame.access.RoleReference;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.LifecycleState;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.source.SourceId;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.sync.SyncJobId;
import dev.selfsame.sync.SyncStatus;
import dev.selfsame.task.CompletionStatus;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import dev.selfsame.task.TaskMessage;
import dev.selfsame.task.TaskMessage.Severity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the tests write, with everything and with nothing in it, after the published examples. */
final class Examples {

    static final Instant CREATED = Instant.parse("2023-01-03T21:16:22.432987Z");
    static final IdentityId WALTER = new IdentityId("01f04e428c484542a241dc89c303b178");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Examples() {}

    static Identity walter() {
        return Identity.builder()
                .id(WALTER)
                .name("Walter White")
                .created(CREATED)
                .modified(Instant.parse("2023-01-04T00:00:00Z"))
                .alias("walter.white")
                .status(IdentityStatus.LOCKED)
                .processingState(new ProcessingState.Failed(CREATED, "attributes", 2, "a transform failed"))
                .manager(new IdentityReference(new IdentityId("2c4180a46faadee4016fb4e018c20626"), "Robert Robinson"))
                .isManager(true)
                .lastRefresh(Instant.parse("2020-11-22T15:42:31.123Z"))
                .lastSync(Instant.ofEpochMilli(1_470_348_809_380L))
                .attributes(Attributes.of(Map.of(
                        "uid", AttributeValue.of("86754"),
                        "email", AttributeValue.of("walter.white@example.com"),
                        "badge", AttributeValue.of(100),
                        "quota", AttributeValue.of(new BigDecimal("1.50")),
                        "contractor", AttributeValue.of(false),
                        "groups", AttributeValue.of(List.of("Chemistry", "Grün")))))
                .lifecycleState(new LifecycleState("active", true))
                .build();
    }

    static Identity nobody() {
        return Identity.builder()
                .id(new IdentityId("n"))
                .name("")
                .created(CREATED)
                .modified(CREATED)
                .status(IdentityStatus.UNREGISTERED)
                .build();
    }

    static RoleAssignment engineer() {
        return RoleAssignment.builder()
                .id(new AssignmentId("1cbb0705b38c4226b1334eadd8874086"))
                .identity(WALTER)
                .role(new RoleReference(new RoleId("e7697a1e96d04db1ac7b0f4544915d2c"), "Engineer"))
                .comments("I'm a new Engineer")
                .assignmentSource("UI")
                .assigner(new Assigner.Person(new IdentityReference(new IdentityId("w"), "William Wilson")))
                .addAssignedDimensions(new Dimension("1acc", "Northeast region"))
                .assignmentContext(new AssignmentContext(
                        List.of(
                                new ContextAttribute("department", List.of("Engineering"), false, false),
                                new ContextAttribute("location", List.of("Austin", "Houston"), true, true)),
                        List.of(new RoleMatch(
                                "DIMENSION",
                                "e769",
                                "Engineer",
                                List.of(new ContextAttribute("location", List.of("Austin"), false, false)))),
                        "Wed Feb 14 10:58:42"))
                .addAccountTargets(AccountTarget.builder()
                        .source(new SourceId("d18b"))
                        .sourceName("Active Directory")
                        .nativeIdentity("CN=Abby Smith")
                        .displayName("Abby.Smith")
                        .uuid("{ad9fc391}")
                        .accessType("ACCESS_PROFILE")
                        .accessId("ap")
                        .accessName("Marketing Access Profile")
                        .build())
                .startDate(Instant.parse("2026-07-10T18:45:37.098Z"))
                .removeDate(Instant.parse("2026-07-11T18:45:37.098Z"))
                .addedDate(Instant.parse("2025-07-11T18:45:37.098Z"))
                .build();
    }

    static RoleAssignment bareAssignment() {
        return RoleAssignment.builder()
                .id(new AssignmentId("a"))
                .identity(WALTER)
                .role(new RoleReference(new RoleId("r"), "Role"))
                .assignmentSource("API")
                .addedDate(CREATED)
                .build();
    }

    static Task invitation() {
        return Task.builder()
                .id(new TaskId("id12345"))
                .uniqueName("Invite")
                .description("Invites identities")
                .parentName("Registration")
                .launcher("ada")
                .target(new IdentityReference(WALTER, "Walter White"))
                .created(CREATED)
                .modified(CREATED)
                .launched(CREATED)
                .completed(CREATED)
                .completionStatus(CompletionStatus.WARNING)
                .addMessages(
                        new TaskMessage(Severity.WARN, "alreadyInvited", List.of("i1"), "Identity i1 was not invited."),
                        new TaskMessage(Severity.INFO, "unheardOf", List.of(), "So it is."))
                .putAllAttributes(Map.of("skipped", AttributeValue.of(1), "invited", AttributeValue.of(0)))
                .total(1)
                .done(1)
                .build();
    }

    static Task queued() {
        return Task.builder()
                .id(new TaskId("t"))
                .uniqueName("Process")
                .description("Processes identities")
                .launcher("ada")
                .created(CREATED)
                .modified(CREATED)
                .build();
    }

    static SyncJob job() {
        return SyncJob.builder()
                .id(new SyncJobId("0f11f2a4-7c94-4bf3-a2bd-742580fe3bde"))
                .identity(new IdentityId("2c918083746f642c01746f990884012a"))
                .status(SyncStatus.IN_PROGRESS)
                .requested(CREATED)
                .modified(CREATED)
                .build();
    }

    static JsonNode json(byte[] written) {
        return json(new String(written, StandardCharsets.UTF_8));
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
