package dev.selfsame.json;

import static dev.selfsame.json.Examples.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selfsame.access.Assigner;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.ownership.Association;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ports.driving.ManageRoleAssignments.Listing;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskMessage;
import dev.selfsame.task.TaskMessage.Severity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WritingTest {

    private static final V2024 FORMAT = V2024.format();

    @Test
    void an_identity_has_all_fields() {
        assertThat(new String(FORMAT.identity(Examples.walter()), StandardCharsets.UTF_8))
                .isEqualTo("""
                {"id":"01f04e428c484542a241dc89c303b178","name":"Walter White",\
                "created":"2023-01-03T21:16:22.432Z","modified":"2023-01-04T00:00:00.000Z",\
                "alias":"walter.white","emailAddress":"walter.white@example.com","processingState":"ERROR",\
                "identityStatus":"LOCKED",\
                "managerRef":{"type":"IDENTITY","id":"2c4180a46faadee4016fb4e018c20626","name":"Robert Robinson"},\
                "isManager":true,"lastRefresh":"2020-11-22T15:42:31.123Z",\
                "attributes":{"badge":100,"contractor":false,"email":"walter.white@example.com",\
                "groups":["Chemistry","Grün"],"quota":1.5,"uid":"86754","cloudStatus":"LOCKED",\
                "lastSyncDate":1470348809380},\
                "lifecycleState":{"stateName":"active","manuallyUpdated":true}}""");
    }

    @Test
    void an_identity_without_anything_has_nulls_where_the_schema_allows_them() {
        assertThat(json(FORMAT.identity(Examples.nobody()))).isEqualTo(json("""
                {"id":"n","name":"","created":"2023-01-03T21:16:22.432Z","modified":"2023-01-03T21:16:22.432Z",
                 "emailAddress":null,"processingState":null,"identityStatus":"UNREGISTERED","managerRef":null,
                 "isManager":false,"attributes":{"cloudStatus":"UNREGISTERED"},"lifecycleState":null}"""));
    }

    @Test
    void identities_are_a_list() {
        assertThat(json(FORMAT.identities(List.of(Examples.walter(), Examples.nobody())))
                        .findValuesAsText("name"))
                .containsExactly("Walter White", "Robert Robinson", "");
        assertThat(json(FORMAT.identities(List.of()))).isEqualTo(json("[]"));
    }

    @Test
    void half_a_surrogate_pair_does_not_break_the_answer() {
        assertThat(json(FORMAT.identity(Examples.nobody().withName("a\uD800b")))
                        .path("name")
                        .asText())
                .isEqualTo("a?b");
    }

    @Test
    void numbers_are_written_in_full_as_long_as_they_are_of_a_sensible_length() {
        Attributes numbers = Attributes.of(Map.of(
                "whole", AttributeValue.of(1_200_000),
                "huge", AttributeValue.of(new BigDecimal("1E+1000000000")),
                "small", AttributeValue.of(new BigDecimal("-0.05"))));

        assertThat(new String(FORMAT.identity(Examples.nobody().withAttributes(numbers)), StandardCharsets.UTF_8))
                .contains("{\"huge\":1E+1000000000,\"small\":-0.05,\"whole\":1200000,");
    }

    @Test
    void ownership_is_a_list_with_flat_entities() {
        assertThat(json(FORMAT.ownership(List.of(new Association(
                        AssociationType.ROLE_OWNER,
                        List.of(new OwnedEntity("ROLE", "b660a232f05b4e04812ca974b3011e0f", "Gaston.800ddf9640a")))))))
                .isEqualTo(json("""
                {"associationDetails":[{"associationType":"ROLE_OWNER","entities":[
                 {"id":"b660a232f05b4e04812ca974b3011e0f","name":"Gaston.800ddf9640a","type":"ROLE"}]}]}"""));
        assertThat(json(FORMAT.ownership(List.of()))).isEqualTo(json("{\"associationDetails\":[]}"));
    }

    @Test
    void a_role_assignment_has_all_fields() {
        assertThat(json(FORMAT.roleAssignment(Examples.engineer()))).isEqualTo(json("""
                {"id":"1cbb0705b38c4226b1334eadd8874086",
                 "role":{"type":"ROLE","id":"e7697a1e96d04db1ac7b0f4544915d2c","name":"Engineer"},
                 "comments":"I'm a new Engineer","assignmentSource":"UI",
                 "assigner":{"type":"IDENTITY","id":"w","name":"William Wilson"},
                 "assignedDimensions":[{"type":"DIMENSION","id":"1acc","name":"Northeast region"}],
                 "assignmentContext":{
                  "requested":{"contextAttributes":[
                   {"attribute":"department","value":"Engineering","derived":false},
                   {"attribute":"location","value":["Austin","Houston"],"derived":true}]},
                  "matched":[{"roleRef":{"type":"DIMENSION","id":"e769","name":"Engineer"},
                   "matchedAttributes":[{"attribute":"location","value":"Austin","derived":false}]}],
                  "computedDate":"Wed Feb 14 10:58:42"},
                 "accountTargets":[{
                  "source":{"type":"SOURCE","id":"d18b","name":"Active Directory"},
                  "accountInfo":{"nativeIdentity":"CN=Abby Smith","displayName":"Abby.Smith","uuid":"{ad9fc391}"},
                  "role":{"type":"ACCESS_PROFILE","id":"ap","name":"Marketing Access Profile"}}],
                 "startDate":"2026-07-10T18:45:37.098Z","removeDate":"2026-07-11T18:45:37.098Z",
                 "addedDate":"2025-07-11T18:45:37.098Z"}"""));
    }

    @Test
    void a_bare_role_assignment_was_made_by_nobody_in_particular() {
        assertThat(json(FORMAT.roleAssignment(Examples.bareAssignment()))).isEqualTo(json("""
                {"id":"a","role":{"type":"ROLE","id":"r","name":"Role"},"comments":null,"assignmentSource":"API",
                 "assigner":{"type":"UNKNOWN","name":null},"assignedDimensions":[],"assignmentContext":null,
                 "accountTargets":[],"startDate":null,"removeDate":null,"addedDate":"2023-01-03T21:16:22.432Z"}"""));
    }

    @Test
    void an_assignment_by_the_system_says_so() {
        assertThat(json(FORMAT.roleAssignment(Examples.bareAssignment().withAssigner(new Assigner.Unknown("system"))))
                        .path("assigner"))
                .isEqualTo(json("{\"type\":\"UNKNOWN\",\"name\":\"system\"}"));
    }

    @Test
    void assignments_asked_for_by_identity_are_references() {
        assertThat(json(FORMAT.roleAssignments(new Listing.References(List.of(Examples.engineer())))))
                .isEqualTo(json("""
                [{"id":"1cbb0705b38c4226b1334eadd8874086",
                  "role":{"type":"ROLE","id":"e7697a1e96d04db1ac7b0f4544915d2c","name":"Engineer"},
                  "addedDate":"2025-07-11T18:45:37.098Z","startDate":"2026-07-10T18:45:37.098Z",
                  "removeDate":"2026-07-11T18:45:37.098Z"}]"""));
    }

    @Test
    void assignments_narrowed_to_a_role_are_full() {
        JsonNode full = json(FORMAT.roleAssignments(new Listing.Full(List.of(Examples.engineer()))));

        assertThat(full.get(0)).isEqualTo(json(FORMAT.roleAssignment(Examples.engineer())));
    }

    @Test
    void a_synchronization_job_has_json_within_json() {
        assertThat(json(FORMAT.syncJob(Examples.job()))).isEqualTo(json("""
                {"id":"0f11f2a4-7c94-4bf3-a2bd-742580fe3bde","status":"IN_PROGRESS",
                 "payload":{"type":"SYNCHRONIZE_IDENTITY_ATTRIBUTES",
                  "dataJson":"{\\"identityId\\":\\"2c918083746f642c01746f990884012a\\"}"}}"""));
    }

    @Test
    void a_task_has_all_fields_and_speaks_the_caller_s_language_where_it_can() {
        assertThat(json(FORMAT.taskStatus(Examples.invitation(), List.of(Locale.ITALIAN, Locale.GERMANY))))
                .isEqualTo(json("""
                {"id":"id12345","type":"QUEUED_TASK","uniqueName":"Invite","description":"Invites identities",
                 "parentName":"Registration","launcher":"ada",
                 "target":{"id":"01f04e428c484542a241dc89c303b178","type":"IDENTITY","name":"Walter White"},
                 "created":"2023-01-03T21:16:22.432Z","modified":"2023-01-03T21:16:22.432Z",
                 "launched":"2023-01-03T21:16:22.432Z","completed":"2023-01-03T21:16:22.432Z",
                 "completionStatus":"WARNING",
                 "messages":[
                  {"type":"WARN","key":"alreadyInvited","parameters":["i1"],"localizedText":{"locale":"de",
                   "message":"Identität i1 wurde nicht eingeladen: Sie hat eine Einladung, die noch gültig ist."}},
                  {"type":"INFO","key":"unheardOf","parameters":[],
                   "localizedText":{"locale":"en-US","message":"So it is."}}],
                 "returns":[{"name":"invited","attributeName":"invited"},{"name":"skipped","attributeName":"skipped"}],
                 "attributes":{"invited":0,"skipped":1},"progress":"Completed","percentComplete":100,
                 "taskDefinitionSummary":{"id":"Invite","uniqueName":"Invite","description":"Invites identities",
                  "parentName":"Registration","executor":null,"arguments":{}}}"""));
    }

    @Test
    void a_task_that_waits_has_nulls() {
        assertThat(json(FORMAT.taskStatus(Examples.queued(), List.of()))).isEqualTo(json("""
                {"id":"t","type":"QUEUED_TASK","uniqueName":"Process","description":"Processes identities",
                 "parentName":null,"launcher":"ada","target":null,
                 "created":"2023-01-03T21:16:22.432Z","modified":"2023-01-03T21:16:22.432Z",
                 "launched":null,"completed":null,"completionStatus":null,"messages":[],"returns":[],
                 "attributes":{},"progress":"Queued","percentComplete":0,
                 "taskDefinitionSummary":{"id":"Process","uniqueName":"Process",
                  "description":"Processes identities","parentName":"Process","executor":null,"arguments":{}}}"""));
    }

    @Test
    void a_task_in_english_says_what_its_messages_say() {
        assertThat(json(FORMAT.taskStatus(Examples.invitation(), List.of(Locale.UK)))
                        .path("messages")
                        .path(0)
                        .path("localizedText"))
                .isEqualTo(json("{\"locale\":\"en-US\",\"message\":\"Identity i1 was not invited.\"}"));
    }

    @Test
    void a_message_without_its_parameters_stays_as_it_is() {
        Task task = Examples.queued()
                .withMessages(new TaskMessage(Severity.INFO, "invited", List.of(), "Somebody was invited."));

        assertThat(json(FORMAT.taskStatus(task, List.of(Locale.FRENCH)))
                        .path("messages")
                        .path(0)
                        .path("localizedText"))
                .isEqualTo(json("{\"locale\":\"en-US\",\"message\":\"Somebody was invited.\"}"));
    }

    @Test
    void a_task_s_result_has_no_name() {
        assertThat(json(FORMAT.taskResult(Examples.queued())))
                .isEqualTo(json("{\"type\":\"TASK_RESULT\",\"id\":\"t\",\"name\":null}"));
    }
}
