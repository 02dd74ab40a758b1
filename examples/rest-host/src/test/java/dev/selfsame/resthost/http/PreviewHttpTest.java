package dev.selfsame.resthost.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreviewHttpTest {

    private static final String PREVIEW = "/identity-profiles/identity-preview";
    private static final String MAPPINGS = """
            {"identityId": "%s", "identityAttributeConfig": {"enabled": true, "attributeTransforms": [
              {"identityAttributeName": "email", "transformDefinition": {"type": "static", "attributes": {
                "login": {"type": "upper", "attributes": {"input": {"type": "accountAttribute",
                  "attributes": {"sourceName": "HR", "attributeName": "login"}}}},
                "value": "${login}@small.example"}}},
              {"identityAttributeName": "number", "transformDefinition": {"type": "nonsense"}}]}}
            """;

    private HttpHost host;

    @BeforeEach
    void start() {
        host = HttpHost.start();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private Reply trace(String path, Map<String, String> headers) {
        return host.send("GET", "/selfsame/identities/" + path, headers, new byte[0]);
    }

    private String attribute(Reply reply, String name, String field) {
        for (var attribute : reply.json().path("previewAttributes")) {
            if (attribute.path("name").asText().equals(name)) {
                return attribute.path(field).asText();
            }
        }
        return "";
    }

    @Test
    void a_preview_shows_what_attributes_would_be() {
        String bob = host.idOf("bob").value();

        Reply reply = host.asAdmin().postJson(PREVIEW, MAPPINGS.formatted(bob));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/identity/type").asText()).isEqualTo("IDENTITY");
        assertThat(reply.json().at("/identity/id").asText()).isEqualTo(bob);
        assertThat(attribute(reply, "email", "value")).isEqualTo("BOB@small.example");
        assertThat(attribute(reply, "email", "previousValue")).isEqualTo("bob@small.example");
        assertThat(attribute(reply, "firstname", "previousValue")).isEqualTo("Bob");
        assertThat(reply.json().at("/previewAttributes/1/errorMessages/0/text").asText())
                .contains("there is no operation of this type");
        assertThat(host.operations().get(host.idOf("bob")).get().email()).contains("bob@small.example");
    }

    @Test
    void a_preview_without_mappings_is_of_those_there_are() {
        Reply reply = host.asAdmin()
                .postJson(
                        PREVIEW,
                        "{\"identityId\": \"%s\"}".formatted(host.idOf("bob").value()));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(attribute(reply, "firstname", "value")).isEqualTo("Bob");
    }

    @Test
    void a_preview_of_nobody_is_not_found_and_one_without_an_identity_is_refused() {
        assertThat(host.asAdmin()
                        .postJson(PREVIEW, MAPPINGS.formatted("nobody"))
                        .status())
                .isEqualTo(404);
        assertThat(host.asAdmin().postJson(PREVIEW, "{}").status()).isEqualTo(400);
        assertThat(host.asAdmin().postJson(PREVIEW, "[").status()).isEqualTo(400);
    }

    @Test
    void a_trace_is_a_tree_of_operations() {
        Reply reply = trace(
                host.idOf("bob") + "/attributes/email/trace", host.asAdmin().headers());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("type").asText()).isEqualTo("accountAttribute");
        assertThat(reply.json().path("name").asText()).isEqualTo("HR.mail");
        assertThat(reply.json().path("value").asText()).isEqualTo("bob@small.example");
        assertThat(reply.json().at("/notes/0").asText()).contains("the only one");
    }

    @Test
    void an_attribute_without_a_mapping_has_no_trace() {
        assertThat(trace(
                                host.idOf("bob") + "/attributes/shoeSize/trace",
                                host.asAdmin().headers())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_trace_is_for_those_who_may_see_it() {
        String path = host.idOf("bob") + "/attributes/email/trace";
        assertThat(trace(path, Map.of()).status()).isEqualTo(401);
        assertThat(trace(path, Map.of("Authorization", "Bearer reader-token")).status())
                .isEqualTo(403);
    }
}
