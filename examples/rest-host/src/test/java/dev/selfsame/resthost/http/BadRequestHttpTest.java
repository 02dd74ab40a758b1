package dev.selfsame.resthost.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.inmemory.InMemory;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadRequestHttpTest {

    private static final String TOO_LONG = " ".repeat(1024 * 1024 + 1);

    private static HttpHost host;

    @BeforeAll
    static void start() {
        host = HttpHost.start();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v2024/identities/%zz",
                "/v2024/identities/%",
                "/v2024/identities/%c3%28",
                "/v2024/identities/a%00b",
                "/v2024/identities?filters=%zz",
                "/v2024/identities?filters=%c3%28",
                "/v2024/identities?limit=%",
                "/v2024/identities?%zz=1"
            })
    void a_malformed_escape_is_refused_in_json(String path) {
        assertThat(RawHttp.get(host.port(), path))
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: application/json")
                .containsPattern("\"trackingId\":\"[0-9a-f]{32}\"")
                .doesNotContain("<html>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/identities/..%2Fidentities",
                "/identities/a%2Fb",
                "/identities/%2E%2E",
                "/identities/%20",
                "/identities/%20/ownership",
                "/identities//ownership",
                "/identities/",
                "/identities/..%5C..%5Cetc",
                "/task-status/%09"
            })
    void an_id_that_is_none_is_nobodys(String path) {
        Reply reply = host.asAdmin().get(path);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().path("trackingId").asText()).matches("[0-9a-f]{32}");
    }

    @Test
    void a_path_that_there_is_not_is_not_found() {
        assertThat(host.asAdmin().get("/identities/a/b/c").status()).isEqualTo(404);
        assertThat(host.asAdmin().get("/roles").json().path("detailCode").asText())
                .startsWith("404");
        assertThat(RawHttp.get(host.port(), "/")).startsWith("HTTP/1.1 404").contains("application/json");
    }

    @Test
    void a_wrong_method_is_told_which_methods_there_are() {
        Reply reply = host.asAdmin().send("PUT", "/identities/x", "");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(List.of(reply.header("Allow").orElse("").split(", ")))
                .containsExactlyInAnyOrder("GET", "HEAD", "DELETE");
        assertThat(reply.json().path("detailCode").asText()).startsWith("405");
    }

    @Test
    void a_body_over_a_mebibyte_is_refused_wherever_it_is_sent() {
        for (String path : List.of("/identities/invite", "/identities/process", "/identities/x/reset")) {
            Reply reply = host.asAdmin().postJson(path, TOO_LONG);

            assertThat(reply.status()).isEqualTo(413);
            assertThat(reply.json().path("detailCode").asText()).startsWith("413");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/json-patch+json", "json"})
    void a_body_of_another_type_is_refused(String type) {
        Reply reply = host.asAdmin()
                .with("Content-Type", type)
                .send("POST", "/identities/process", "{\"identityIds\": [\"x\"]}");

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.cause()).contains("application/json");
    }

    @Test
    void a_type_may_name_its_character_set() {
        assertThat(host.asAdmin()
                        .with("Content-Type", "Application/JSON; charset=UTF-8")
                        .send("POST", "/identities/process", "{\"identityIds\": [\"x\"]}")
                        .status())
                .isEqualTo(202);
    }

    @Test
    void a_patch_must_be_a_json_patch() {
        assertThat(host.asAdmin()
                        .with("Content-Type", "application/json")
                        .send("PATCH", "/task-status/x", "[]")
                        .status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "\"x\"", "{\"identityIds\": 1.5e}", "{} {}", "{\"identityIds\": {}}"})
    void a_malformed_body_is_refused(String body) {
        Reply reply = host.asAdmin().postJson("/identities/process", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.cause()).isNotBlank();
    }

    @Test
    void deeply_nested_json_is_refused() {
        assertThat(host.asAdmin()
                        .postJson("/identities/process", "[".repeat(100_000))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void headers_that_are_too_long_are_refused_in_json() {
        assertThat(RawHttp.get(host.port(), "/v2024/identities?filters=" + "a".repeat(300_000)))
                .startsWith("HTTP/1.1 4")
                .contains("application/json")
                .doesNotContain("<html>");
    }

    @Test
    void a_breakdown_tells_its_tracking_id_and_nothing_else() {
        InMemory memory = InMemory.deterministic(HttpHost.START, 1);
        try (HttpHost broken = HttpHost.serving(memory, caller -> {
            throw new IllegalStateException("Łukasz is in the message");
        })) {
            Reply reply = broken.asAdmin().get("/identities");

            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.json().path("trackingId").asText())
                    .isEqualTo(reply.header("SLPT-Request-ID").orElse(""));
            assertThat(reply.body())
                    .doesNotContain("Łukasz")
                    .doesNotContain("Exception")
                    .doesNotContain("\\tat ");
        }
    }

    @Test
    void even_a_stack_that_overflows_is_answered_in_json() {
        InMemory memory = InMemory.deterministic(HttpHost.START, 1);
        try (HttpHost broken = HttpHost.serving(memory, caller -> {
            throw new StackOverflowError();
        })) {
            assertThat(broken.asAdmin()
                            .get("/identities")
                            .json()
                            .path("detailCode")
                            .asText())
                    .startsWith("500");
        }
    }
}
