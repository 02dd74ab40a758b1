package dev.selfsame.resthost.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.source.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessHttpTest {

    private static final String LEADS = """
            {"id": "r-1", "name": "Auditor", "enabled": true, "membership": {"type": "STANDARD", "criteria":
              {"operation": "%s", "key": {"type": "IDENTITY", "property": "attribute.number"}, "stringValue": "4"}}}
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

    private Reply ask(String method, String path, String body) {
        return host.send(
                method,
                "/selfsame/" + path,
                Map.of("Authorization", "Bearer " + HttpHost.ADMIN, "Content-Type", "application/json"),
                body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private Reply get(String path) {
        return ask("GET", path, "");
    }

    private IdentityId bob() {
        return host.idOf("bob");
    }

    @Test
    void with_nothing_to_change_the_plan_is_empty_and_has_a_hash() {
        Reply reply = get("provisioning/plan");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("changes").asInt(-1)).isZero();
        assertThat(reply.json().path("people").size()).isZero();
        assertThat(reply.json().path("hash").asText()).hasSize(64);
    }

    @Test
    void another_plan_than_the_present_one_is_not_approved() {
        Reply reply = ask("POST", "provisioning/plan/0123/approve", "");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("0123 was approved");
    }

    @Test
    void the_present_plan_is_approved() {
        String hash = get("provisioning/plan").json().path("hash").asText();

        assertThat(ask("POST", "provisioning/plan/" + hash + "/approve", "").status())
                .isEqualTo(202);
        assertThat(ask("POST", "provisioning", "").status()).isEqualTo(202);
    }

    @Test
    void drift_is_reported_for_a_person_and_for_a_source() {
        Reply ofBob = get("identities/" + bob() + "/drift");
        Reply ofSource = get("sources/ad-1/drift?limit=250");

        assertThat(ofBob.json().at("/0/attributes/0/name").asText()).isEqualTo("mail");
        assertThat(ofBob.json().at("/0/attributes/0/has").asText()).isEqualTo("old@small.example");
        assertThat(ofBob.json().at("/0/attributes/0/due").asText()).isEqualTo("bob@small.example");
        assertThat(ofSource.json().path("drifts")).isEqualTo(ofBob.json());
        assertThat(ofSource.json().path("next").isNull()).isTrue();
    }

    @Test
    void a_report_goes_on_after_the_account_that_it_ended_with() {
        List<String> accounts = new ArrayList<>();
        String after = "";
        do {
            Reply reply = get("sources/ad-1/drift?limit=1&after=" + after);
            reply.json()
                    .path("drifts")
                    .forEach(drift -> accounts.add(drift.path("account").asText()));
            after = reply.json().path("next").asText("");
        } while (!after.isEmpty());

        assertThat(accounts).hasSize(1);
    }

    @Test
    void a_bad_limit_and_an_unknown_source_are_refused() {
        assertThat(get("sources/ad-1/drift?limit=0").status()).isEqualTo(400);
        assertThat(get("sources/ad-1/drift?limit=251").status()).isEqualTo(400);
        assertThat(get("sources/ad-1/drift?limit=many").status()).isEqualTo(400);
        assertThat(get("sources/none/drift").status()).isEqualTo(404);
        assertThat(get("identities/none/drift").status()).isEqualTo(404);
    }

    @Test
    void whom_a_change_of_a_role_would_hit_is_told() {
        Reply reply = ask("POST", "roles/impact", LEADS.formatted("EQUALS"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("gains").size()).isEqualTo(1);
        assertThat(reply.json().at("/gains/0").asText())
                .isEqualTo(host.idOf("dan").value());
        assertThat(reply.json().path("loses").size()).isZero();
    }

    @Test
    void criteria_that_are_not_understood_are_refused() {
        Reply reply = ask("POST", "roles/impact", LEADS.formatted("RESEMBLES"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("membership.criteria.operation");
        assertThat(ask("POST", "roles/impact", "{}").status()).isEqualTo(400);
        assertThat(ask("POST", "roles/impact", "nonsense").status()).isEqualTo(400);
    }

    @Test
    void why_somebody_has_no_role_by_its_membership_is_told() {
        assertThat(get("identities/" + bob() + "/roles/none/explanation").status())
                .isEqualTo(404);
        assertThat(get("identities/" + bob() + "/roles/r-1/explanation").body()).contains("no membership");
    }

    @Test
    void what_was_given_up_is_listed_retried_and_discarded() {
        host.memory()
                .connector(new SourceId("ad-1"))
                .breakDown(new Outcome.Failed(Cause.PERMANENT, "the directory says no"));
        host.operations()
                .aggregate(new SourceId("hr-1"), List.of(PeopleOfSmallTenant.bobWithMail("new@small.example")))
                .get();
        host.memory().runUntilIdle();
        Reply listed = get("dead-letters");
        assertThat(listed.json().at("/0/trouble").asText()).isEqualTo("the directory says no");
        String key = java.net.URLEncoder.encode(
                listed.json().at("/0/key").asText(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(ask("POST", "dead-letters/retry?key=" + key, "").status()).isEqualTo(202);
        assertThat(get("dead-letters").json().size()).isZero();
        host.memory().runUntilIdle();
        assertThat(ask("DELETE", "dead-letters?key=" + key, "").status()).isEqualTo(204);
        assertThat(ask("DELETE", "dead-letters?key=" + key, "").status()).isEqualTo(404);
        assertThat(ask("DELETE", "dead-letters", "").status()).isEqualTo(400);
    }

    @Test
    void who_is_no_administrator_is_kept_out() {
        Map<String, String> reader = Map.of("Authorization", "Bearer reader-token");

        for (String path :
                List.of("provisioning/plan", "dead-letters", "sources/ad-1/drift", "identities/" + bob() + "/drift")) {
            assertThat(host.send("GET", "/selfsame/" + path, reader, new byte[0])
                            .status())
                    .isEqualTo(403);
        }
        assertThat(host.send("GET", "/selfsame/provisioning/plan", Map.of(), new byte[0])
                        .status())
                .isEqualTo(401);
    }
}
