package dev.selfsame.resthost.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GateHttpTest {

    @Test
    void somebody_without_a_token_or_with_a_wrong_one_is_told_so_and_nothing_else() {
        try (HttpHost host = HttpHost.start()) {
            for (Asking asking : List.of(
                    host.asNobody(),
                    host.as("wrong"),
                    host.as(""),
                    host.asNobody().with("Authorization", "Basic " + HttpHost.ADMIN))) {
                Reply reply = asking.get("/identities");

                assertThat(reply.status()).isEqualTo(401);
                assertThat(reply.json())
                        .isEqualTo(new ObjectMapper()
                                .valueToTree(Map.of(
                                        "error",
                                        "The request has no bearer token, or one that nobody has been given.")));
            }
        }
    }

    @Test
    void the_word_bearer_may_be_in_any_case() {
        try (HttpHost host = HttpHost.start()) {
            assertThat(host.asAdmin()
                            .with("Authorization", "bearer " + HttpHost.ADMIN)
                            .get("/identities")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_caller_who_lacks_a_right_is_told_which() {
        try (HttpHost host = HttpHost.start()) {
            Reply reply = host.as("reader-token").delete("/identities/" + host.idOf("dan"));

            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.cause()).contains("idn:identity:manage");
            assertThat(host.as("reader-token").get("/identities").status()).isEqualTo(200);
        }
    }

    @Test
    void an_application_deletes_but_does_not_list() {
        try (HttpHost host = HttpHost.start()) {
            assertThat(host.as("app-token")
                            .delete("/identities/" + host.idOf("dan"))
                            .status())
                    .isEqualTo(204);
            assertThat(host.as("app-token").get("/identities").status()).isEqualTo(403);
        }
    }

    @Test
    void a_manager_sees_the_assignments_of_reports_only() {
        try (HttpHost host = HttpHost.start()) {
            assertThat(host.as("lead-token")
                            .get("/identities/" + host.idOf("bob") + "/role-assignments")
                            .json())
                    .hasSize(2);
            assertThat(host.as("lead-token")
                            .get("/identities/" + host.idOf("eve") + "/role-assignments")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void who_asks_too_often_waits_and_others_do_not() {
        try (HttpHost host = HttpHost.start(3)) {
            host.memory().clock().set(HttpHost.START.plusSeconds(4));
            for (int i = 0; i < 3; i++) {
                assertThat(host.asAdmin().get("/identities").status()).isEqualTo(200);
            }
            Reply refused = host.asAdmin().get("/identities");

            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).isEqualTo(Optional.of("10"));
            assertThat(refused.json().has("message")).isTrue();
            assertThat(host.as("reader-token").get("/identities").status()).isEqualTo(200);

            host.memory().clock().advance(Duration.ofSeconds(10));
            assertThat(host.asAdmin().get("/identities").status()).isEqualTo(200);
        }
    }

    @Test
    void who_guesses_tokens_waits_too() {
        try (HttpHost host = HttpHost.start(2)) {
            host.as("guess-1").get("/identities");
            host.as("guess-2").get("/identities");

            assertThat(host.as("guess-3").get("/identities").status()).isEqualTo(429);
            assertThat(host.asAdmin().get("/identities").status()).isEqualTo(200);
        }
    }

    @Test
    void an_experimental_operation_needs_its_header_and_a_stable_one_does_not() {
        try (HttpHost host = HttpHost.start()) {
            Asking asking = host.asAdmin().without("X-SailPoint-Experimental");
            String bob = "/identities/" + host.idOf("bob");
            List<Reply> refused = List.of(
                    asking.get("/identities"),
                    asking.get(bob),
                    asking.delete(bob),
                    asking.get(bob + "/ownership"),
                    asking.get(bob + "/role-assignments"),
                    asking.get(bob + "/role-assignments/any"),
                    asking.post(bob + "/reset"),
                    asking.postJson(bob + "/verification/account/send", "{}"),
                    asking.postJson("/identities/invite", "{}"),
                    asking.postJson("/identities/process", "{}"),
                    asking.post(bob + "/synchronize-attributes"));

            assertThat(refused).allSatisfy(reply -> {
                assertThat(reply.status()).isEqualTo(400);
                assertThat(reply.cause()).contains("X-SailPoint-Experimental: true");
            });
            assertThat(asking.get("/task-status/none").status()).isEqualTo(404);
            assertThat(asking.with("X-SailPoint-Experimental", "false")
                            .get("/identities")
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void an_error_has_the_tracking_id_of_the_response() {
        try (HttpHost host = HttpHost.start()) {
            Reply reply = host.asAdmin().get("/identities/nobody");

            assertThat(reply.json().path("trackingId").asText()).matches("[0-9a-f]{32}");
            assertThat(reply.header("SLPT-Request-ID"))
                    .isEqualTo(Optional.of(reply.json().path("trackingId").asText()));
            assertThat(host.asAdmin()
                            .get("/identities")
                            .header("SLPT-Request-ID")
                            .orElse(""))
                    .matches("[0-9a-f]{32}");
        }
    }

    @Test
    void messages_are_in_the_language_that_the_client_prefers() {
        try (HttpHost host = HttpHost.start()) {
            Reply german =
                    host.asAdmin().with("Accept-Language", "de-CH, en;q=0.5").get("/identities/nobody");
            Reply unknown = host.asAdmin().with("Accept-Language", "tlh").get("/identities/nobody");
            Reply malformed = host.asAdmin().with("Accept-Language", ";;;").get("/identities/nobody");

            assertThat(german.json().path("messages").findValuesAsText("locale"))
                    .isEqualTo(List.of("en-US", "de"));
            assertThat(unknown.json().path("messages").findValuesAsText("locale"))
                    .isEqualTo(List.of("en-US"));
            assertThat(malformed.status()).isEqualTo(404);
        }
    }
}
