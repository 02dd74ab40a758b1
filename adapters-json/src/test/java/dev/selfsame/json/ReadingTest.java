package dev.selfsame.json;

import static dev.selfsame.json.Examples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.decision.Inviting;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ownership.Association;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import dev.selfsame.registration.VerificationChannel;
import dev.selfsame.task.CompletionStatus;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final V2024 FORMAT = V2024.format();

    @Test
    void an_invitation_names_identities() {
        assertThat(FORMAT.inviteRequest(bytes("{\"ids\":[\"a\",\"b\",\"a\",7],\"uninvited\":false,\"colour\":{}}")))
                .isEqualTo(Either.right(new Inviting.Request(ids("a", "b", "7"), false)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"uninvited\":true}",
                "{\"uninvited\":\"TRUE\",\"ids\":null}",
                "{\"uninvited\":true,\"ids\":[]}",
                "{\"uninvited\":false,\"uninvited\":true}"
            })
    void an_invitation_is_for_all_who_are_uninvited(String body) {
        assertThat(FORMAT.inviteRequest(bytes(body))).isEqualTo(Either.right(new Inviting.Request(List.of(), true)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"ids\":[\"a\",{}]}|ids[1]|a text is expected",
                "{\"ids\":[\" \"]}|ids[0]|it is required",
                "{\"ids\":[null]}|ids[0]|it is required",
                "{\"ids\":{}}|ids|a text is expected",
                "{\"uninvited\":1}|uninvited|true or false is expected"
            })
    void a_field_that_is_wrong_is_named(String body, String name, String reason) {
        assertThat(FORMAT.inviteRequest(bytes(body))).isEqualTo(Either.left(new InvalidParameter(name, reason)));
    }

    @Test
    void processing_names_identities_and_keeps_repetitions() {
        assertThat(FORMAT.processRequest(bytes("{\"identityIds\":[\"a\",\"a\"]}")))
                .isEqualTo(Either.right(ids("a", "a")));
        assertThat(FORMAT.processRequest(bytes("{}"))).isEqualTo(Either.right(List.of()));
        assertThat(FORMAT.processRequest(bytes("{\"identityIds\":\"a\"}"))).isEqualTo(Either.right(ids("a")));
    }

    @Test
    void a_verification_goes_a_way_and_may_be_for_a_source() {
        assertThat(FORMAT.verificationRequest(bytes("{\"via\":\"EMAIL_WORK\",\"sourceName\":null}")))
                .isEqualTo(Either.right(new VerificationRequest(VerificationChannel.EMAIL_WORK, Optional.empty())));
        assertThat(FORMAT.verificationRequest(bytes("{\"via\":\"link_personal\",\"sourceName\":\"HR\"}")))
                .isEqualTo(Either.right(new VerificationRequest(VerificationChannel.LINK_PERSONAL, Optional.of("HR"))));
    }

    @Test
    void a_verification_without_a_way_or_with_a_blank_source_is_refused() {
        assertThat(FORMAT.verificationRequest(bytes("{}")))
                .isEqualTo(Either.left(new InvalidParameter("via", "it is required")));
        assertThat(FORMAT.verificationRequest(bytes("{\"via\":\"FAX\"}")))
                .isEqualTo(Either.left(new InvalidParameter(
                        "via", "one of these is expected: EMAIL_WORK, EMAIL_PERSONAL, LINK_WORK, LINK_PERSONAL")));
        assertThat(FORMAT.verificationRequest(bytes("{\"via\":\"EMAIL_WORK\",\"sourceName\":\"\"}")))
                .isEqualTo(Either.left(new InvalidParameter("sourceName", "it is required")));
    }

    @Test
    void the_published_patch_of_a_task_is_understood() {
        assertThat(FORMAT.taskPatch(bytes("""
                [{"op":"replace","path":"/completionStatus","value":"Error"},
                 {"op":"add","path":"/completed","value":"2024-05-17 19:33:16.470000+00:00"}]""")))
                .isEqualTo(
                        Either.right(new TaskPatch(CompletionStatus.ERROR, Instant.parse("2024-05-17T19:33:16.470Z"))));
    }

    @Test
    void of_operations_on_the_same_path_the_last_one_counts() {
        assertThat(FORMAT.taskPatch(bytes("""
                [{"op":"add","path":"/completed","value":"2024-05-17"},
                 {"op":"add","path":"/completionStatus","value":"SUCCESS"},
                 {"op":"add","path":"/completionStatus","value":"TERMINATED"}]""")))
                .isEqualTo(Either.right(
                        new TaskPatch(CompletionStatus.TERMINATED, Instant.parse("2024-05-17T00:00:00Z"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|/completionStatus",
                "[{\"op\":\"add\",\"path\":\"/completionStatus\",\"value\":\"ERROR\"}]|/completed",
                "[{\"op\":\"remove\",\"path\":\"/completed\"}]|[0].op",
                "[{\"op\":\"add\",\"path\":\"/id\",\"value\":\"x\"}]|[0].path",
                "[{\"op\":\"add\",\"path\":\"/completed\",\"value\":\"tomorrow\"}]|[0].value",
                "[{\"op\":\"add\",\"path\":\"/completed\"}]|[0].value",
                "[{\"op\":\"add\",\"path\":\"/completionStatus\",\"value\":\"FINE\"}]|[0].value",
                "[{\"path\":\"/completed\"}]|[0].op",
                "[7]|[0]"
            })
    void a_patch_that_is_wrong_is_refused_where_it_is_wrong(String body, String name) {
        assertThat(FORMAT.taskPatch(bytes(body)).getLeft())
                .isInstanceOfSatisfying(InvalidParameter.class, refusal -> assertThat(refusal.name())
                        .isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"associationDetails\":[{\"associationType\":\"ROLE_OWNER\",\"entities\":[E]}]}",
                "{\"associationDetails\":{\"associationType\":\"ROLE_OWNER\",\"entities\":[E]}}",
                "{\"associationDetails\":[{\"associationType\":\"ROLE_OWNER\",\"entities\":[{\"identityEntity\":E}]}]}",
                "{\"message\":\"m\",\"associationDetails\":[{\"associationType\":\"ROLE_OWNER\",\"entities\":E}]}"
            })
    void association_details_come_in_all_published_shapes(String body) {
        String entity = "{\"id\":\"b660\",\"name\":\"Gaston\",\"type\":\"ROLE\"}";

        assertThat(FORMAT.associationDetails(
                        bytes(body.replace("E]", entity + "]").replace(":E}", ":" + entity + "}"))))
                .isEqualTo(Either.right(List.of(new Association(
                        AssociationType.ROLE_OWNER, List.of(new OwnedEntity("ROLE", "b660", "Gaston"))))));
    }

    @Test
    void what_is_written_of_associations_can_be_read() {
        List<Association> associations = List.of(
                new Association(AssociationType.ROLE_OWNER, List.of(new OwnedEntity("ROLE", "r", ""))),
                new Association(AssociationType.SOURCE_OWNER, List.of()));

        assertThat(FORMAT.associationDetails(FORMAT.ownership(associations))).isEqualTo(Either.right(associations));
        assertThat(FORMAT.associationDetails(bytes("{}"))).isEqualTo(Either.right(List.of()));
    }

    @Test
    void an_association_without_an_id_is_refused() {
        assertThat(
                        FORMAT.associationDetails(
                                bytes(
                                        "{\"associationDetails\":[{\"associationType\":\"ROLE_OWNER\",\"entities\":[{\"type\":\"ROLE\"}]}]}")))
                .isEqualTo(Either.left(new InvalidParameter("associationDetails[0].entities[0].id", "it is required")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0|0|it is empty",
                "'{\"ids\":'|1|8|it ends too early",
                "'{\"ids\": x}'|1|9|it is not valid JSON here",
                "'{} {}'|1|4|something follows its end",
                "'[]'|0|0|an object is expected",
                "'7'|0|0|an object is expected",
                "'null'|0|0|an object is expected"
            })
    void what_is_not_json_or_of_another_shape_is_refused(String body, int line, int column, String reason) {
        assertThat(FORMAT.inviteRequest(bytes(body)))
                .isEqualTo(Either.left(new MalformedDocument("request body", line, column, reason)));
    }

    @Test
    void a_list_where_an_object_is_expected_and_the_other_way_round_are_refused() {
        assertThat(FORMAT.taskPatch(bytes("{}")))
                .isEqualTo(
                        Either.left(new MalformedDocument("request body", 0, 0, "a list of operations is expected")));
    }

    @Test
    void nesting_ten_thousand_levels_deep_is_refused() {
        assertThat(FORMAT.inviteRequest(bytes("[".repeat(10_000))).getLeft().explanation())
                .contains("it is nested too deeply");
        assertThat(FORMAT.taskPatch(bytes("{\"a\":".repeat(10_000))).getLeft().explanation())
                .contains("it is nested too deeply");
    }

    @Test
    void what_is_not_utf_8_is_refused() {
        assertThat(FORMAT.inviteRequest("{\"ids\":[\"ä\"]}".getBytes(StandardCharsets.ISO_8859_1))
                        .isLeft())
                .isTrue();
    }

    @Test
    void what_is_no_text_at_all_is_refused() {
        assertThat(FORMAT.inviteRequest(new byte[] {0, 0, 0, '[', 0x7f, 0, 0, 0}))
                .isEqualTo(Either.left(
                        new MalformedDocument("request body", 0, 0, "it is not text in UTF-8, UTF-16 or UTF-32")));
    }

    @Test
    void a_refusal_does_not_repeat_the_content() {
        assertThat(FORMAT.inviteRequest(bytes("{\"ids\": Heisenberg}"))
                        .getLeft()
                        .explanation())
                .doesNotContain("Heisenberg");
    }

    private static List<IdentityId> ids(String... ids) {
        return List.of(ids).stream().map(IdentityId::new).toList();
    }
}
