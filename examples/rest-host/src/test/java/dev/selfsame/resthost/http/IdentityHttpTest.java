package dev.selfsame.resthost.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.RoleAssignment;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.refusal.Refusal.NotFound;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdentityHttpTest {

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
    void an_identity_is_got_by_its_id() {
        Reply reply = host.asAdmin().get(path("bob"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("alias").asText()).isEqualTo("bob");
        assertThat(reply.json().path("managerRef").path("name").asText()).isEqualTo("Ada");
        assertThat(reply.json().path("lifecycleState").path("stateName").asText())
                .isEqualTo("active");
    }

    @Test
    void an_identity_that_nobody_has_is_not_found() {
        Reply reply = host.asAdmin().get("/identities/nobody");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().path("detailCode").asText()).startsWith("404");
    }

    @Test
    void somebody_who_owns_nothing_is_deleted() {
        IdentityId dan = host.idOf("dan");

        Reply reply = host.asAdmin().delete("/identities/" + dan);

        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.body()).isEmpty();
        assertThat(host.operations().get(dan)).isEqualTo(Either.left(new NotFound("IDENTITY", dan.value())));
    }

    @Test
    void an_owner_is_not_deleted_but_told_what_there_is_to_hand_over() {
        Reply reply = host.asAdmin().delete(path("ada"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("message").asText()).isNotBlank();
        assertThat(reply.json().at("/associationDetails/0/associationType").asText())
                .isEqualTo("ROLE_OWNER");
        assertThat(reply.json().at("/associationDetails/0/entities/0/name").asText())
                .isEqualTo("Auditor");
    }

    @Test
    void a_protected_identity_is_not_deleted() {
        Reply reply = host.asAdmin().delete(path("cleo"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("message").asText()).contains("protected");
    }

    @Test
    void nobody_is_not_deleted() {
        assertThat(host.asAdmin().delete("/identities/nobody").status()).isEqualTo(404);
    }

    @Test
    void what_somebody_owns_is_listed() {
        Reply reply = host.asAdmin().get(path("ada") + "/ownership");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/associationDetails/0/entities/0/id").asText())
                .isEqualTo("r-1");
        assertThat(host.asAdmin().get("/identities/nobody/ownership").status()).isEqualTo(404);
    }

    @Test
    void assignments_are_references_until_they_are_narrowed_to_a_role() {
        Reply references = host.asAdmin().get(path("bob") + "/role-assignments");
        Reply full = host.asAdmin().get(path("bob") + "/role-assignments?roleName=auditor");

        assertThat(references.json()).hasSize(2);
        assertThat(references.json().path(0).has("comments")).isFalse();
        assertThat(full.each("comments")).contains("for the audit");
        assertThat(host.asAdmin()
                        .get(path("bob") + "/role-assignments?roleId=r-1")
                        .json())
                .isEqualTo(full.json());
    }

    @Test
    void a_blank_role_id_is_refused() {
        assertThat(host.asAdmin()
                        .get(path("bob") + "/role-assignments?roleId=+")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void one_assignment_is_got_by_its_id() {
        RoleAssignment assignment = host.operations()
                .roleAssignments(host.idOf("bob"), Optional.empty(), Optional.empty())
                .get()
                .assignments()
                .get(0);

        Reply reply = host.asAdmin().get(path("bob") + "/role-assignments/" + assignment.id());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/role/name").asText()).isEqualTo("Auditor");
        assertThat(host.asAdmin()
                        .get(path("ada") + "/role-assignments/" + assignment.id())
                        .status())
                .isEqualTo(404);
        assertThat(host.asAdmin().get(path("bob") + "/role-assignments/none").status())
                .isEqualTo(404);
    }

    @Test
    void somebody_is_reset_by_a_post_without_a_body_whatever_its_type() {
        for (String type : List.of("application/x-www-form-urlencoded", "text/plain", "application/json")) {
            Reply reply = host.asAdmin().with("Content-Type", type).post(path("bob") + "/reset");

            assertThat(reply.status()).isEqualTo(202);
            assertThat(reply.body()).isEmpty();
        }
        assertThat(host.asAdmin().post("/identities/nobody/reset").status()).isEqualTo(404);
    }
}
