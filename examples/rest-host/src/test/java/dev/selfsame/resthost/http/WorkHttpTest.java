package dev.selfsame.resthost.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.ports.driven.Mailer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkHttpTest {

    private static final String CLEARED = """
            [{"op": "replace", "path": "/completionStatus", "value": "Error"},
             {"op": "replace", "path": "/completed", "value": "2026-03-01T12:00:00Z"}]""";

    private HttpHost host;

    @BeforeEach
    void start() {
        host = HttpHost.start();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private String path(String alias) {
        return "/identities/" + host.idOf(alias);
    }

    @Test
    void a_verification_by_mail_has_an_empty_answer_and_leads_to_a_mail() {
        Reply reply = host.asAdmin().postJson(path("bob") + "/verification/account/send", "{\"via\": \"EMAIL_WORK\"}");
        host.memory().runUntilIdle();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEmpty();
        assertThat(host.memory().mailbox().mails())
                .extracting(Mailer.Mail::kind)
                .containsExactly(Mailer.Kind.VERIFICATION);
    }

    @Test
    void a_verification_by_link_answers_the_link_and_sends_nothing() {
        Reply reply = host.asAdmin()
                .postJson(
                        path("bob") + "/verification/account/send",
                        "{\"via\": \"LINK_WORK\", \"sourceName\": \"Directory\"}");
        host.memory().runUntilIdle();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("link").asText()).startsWith("http://").contains("token=");
        assertThat(host.memory().mailbox().mails()).isEmpty();
    }

    @Test
    void a_verification_is_refused_without_an_address_an_account_or_sense() {
        String dan = path("dan") + "/verification/account/send";
        String bob = path("bob") + "/verification/account/send";

        assertThat(host.asAdmin().postJson(dan, "{\"via\": \"EMAIL_WORK\"}").status())
                .isEqualTo(400);
        assertThat(host.asAdmin()
                        .postJson(dan, "{\"via\": \"LINK_WORK\", \"sourceName\": \"Directory\"}")
                        .status())
                .isEqualTo(400);
        assertThat(host.asAdmin().postJson(bob, "{\"via\": \"PIGEON\"}").status())
                .isEqualTo(400);
        assertThat(host.asAdmin()
                        .postJson("/identities/nobody/verification/account/send", "{\"via\": \"LINK_WORK\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_invitation_is_a_task_that_tells_how_it_ended() {
        String ids = "{\"ids\": [\"%s\", \"%s\"]}".formatted(host.idOf("bob"), host.idOf("dan"));

        Reply launched = host.asAdmin().postJson("/identities/invite", ids);
        host.memory().runUntilIdle();
        Reply ended = host.asAdmin()
                .without("X-SailPoint-Experimental")
                .get("/task-status/" + launched.json().path("id").asText());

        assertThat(launched.status()).isEqualTo(202);
        assertThat(launched.json().path("percentComplete").asInt()).isZero();
        assertThat(ended.json().path("percentComplete").asInt()).isEqualTo(100);
        assertThat(ended.json().path("completionStatus").asText()).isEqualTo("WARNING");
        assertThat(ended.json().path("messages")).isNotEmpty();
        assertThat(host.memory().mailbox().mails()).hasSize(1);
    }

    @Test
    void an_invitation_of_nobody_and_of_ten_thousand_is_refused() {
        assertThat(host.asAdmin().postJson("/identities/invite", "{}").status()).isEqualTo(400);
        assertThat(host.asAdmin()
                        .postJson("/identities/invite", ids("ids", 10_000))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void processing_is_a_task() {
        Reply launched = host.asAdmin()
                .postJson("/identities/process", "{\"identityIds\": [\"%s\"]}".formatted(host.idOf("bob")));
        host.memory().runUntilIdle();

        assertThat(launched.status()).isEqualTo(202);
        assertThat(launched.json().path("type").asText()).isEqualTo("TASK_RESULT");
        assertThat(host.asAdmin()
                        .get("/task-status/" + launched.json().path("id").asText())
                        .json()
                        .path("completionStatus")
                        .asText())
                .isEqualTo("SUCCESS");
    }

    @Test
    void processing_nobody_251_and_ten_thousand_is_refused() {
        for (int count : List.of(0, 251, 10_000)) {
            assertThat(host.asAdmin()
                            .postJson("/identities/process", ids("identityIds", count))
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void somebody_is_synchronized_at_most_once_in_ten_seconds() {
        String path = path("bob") + "/synchronize-attributes";

        Reply first = host.asAdmin()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post(path);
        Reply second = host.asAdmin().post(path);

        assertThat(first.status()).isEqualTo(202);
        assertThat(first.json().path("status").asText()).isEqualTo("QUEUED");
        assertThat(first.json().at("/payload/type").asText()).isEqualTo("SYNCHRONIZE_IDENTITY_ATTRIBUTES");
        assertThat(second.status()).isEqualTo(429);
        assertThat(second.header("Retry-After")).isEqualTo(Optional.of("10"));
        assertThat(host.asAdmin()
                        .post("/identities/nobody/synchronize-attributes")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_task_that_is_stuck_is_cleared_once() {
        String task = host.asAdmin()
                .postJson("/identities/process", "{\"identityIds\": [\"%s\"]}".formatted(host.idOf("bob")))
                .json()
                .path("id")
                .asText();

        Reply cleared = host.asAdmin().patch("/task-status/" + task, CLEARED);
        Reply again = host.asAdmin().patch("/task-status/" + task, CLEARED);

        assertThat(cleared.status()).isEqualTo(200);
        assertThat(cleared.json().path("completionStatus").asText()).isEqualTo("ERROR");
        assertThat(again.status()).isEqualTo(400);
    }

    @Test
    void a_task_that_there_is_not_is_not_found() {
        assertThat(host.asAdmin().get("/task-status/none").status()).isEqualTo(404);
        assertThat(host.asAdmin().patch("/task-status/none", CLEARED).status()).isEqualTo(404);
    }

    @Test
    void a_patch_of_anything_else_is_refused() {
        assertThat(host.asAdmin()
                        .patch("/task-status/none", "[{\"op\": \"replace\", \"path\": \"/launcher\", \"value\": 1}]")
                        .status())
                .isEqualTo(400);
    }

    private static String ids(String field, int count) {
        return "{\"%s\": [%s]}"
                .formatted(
                        field,
                        IntStream.range(0, count)
                                .mapToObj(i -> "\"id-" + i + "\"")
                                .collect(Collectors.joining(",")));
    }
}
