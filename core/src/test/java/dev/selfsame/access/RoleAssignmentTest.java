package dev.selfsame.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.source.SourceId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleAssignmentTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant REMOVE = Instant.parse("2026-03-03T10:00:00Z");

    private static final RoleAssignment ASSIGNMENT = RoleAssignment.builder()
            .id(new AssignmentId("assignment"))
            .identity(new IdentityId("ada"))
            .role(new RoleReference(new RoleId("engineer"), "Engineer"))
            .assignmentSource("UI")
            .addedDate(START)
            .build();

    @Test
    void an_assignment_without_dates_is_active_for_ever() {
        assertThat(ASSIGNMENT.isActive(Instant.MIN)).isTrue();
        assertThat(ASSIGNMENT.isActive(Instant.MAX)).isTrue();
        assertThat(ASSIGNMENT.isOver(Instant.MAX)).isFalse();
    }

    @Test
    void an_assignment_is_not_active_before_its_start_date() {
        RoleAssignment assignment = ASSIGNMENT.withStartDate(START);
        assertThat(assignment.isActive(START.minusNanos(1))).isFalse();
        assertThat(assignment.isOver(START.minusNanos(1))).isFalse();
    }

    @Test
    void an_assignment_is_active_from_its_start_date_on() {
        RoleAssignment assignment = ASSIGNMENT.withStartDate(START);
        assertThat(assignment.isActive(START)).isTrue();
        assertThat(assignment.isActive(START.plusNanos(1))).isTrue();
    }

    @Test
    void an_assignment_is_active_until_right_before_its_remove_date() {
        RoleAssignment assignment = ASSIGNMENT.withStartDate(START).withRemoveDate(REMOVE);
        assertThat(assignment.isActive(REMOVE.minusNanos(1))).isTrue();
        assertThat(assignment.isOver(REMOVE.minusNanos(1))).isFalse();
    }

    @Test
    void an_assignment_is_over_from_its_remove_date_on() {
        RoleAssignment assignment = ASSIGNMENT.withStartDate(START).withRemoveDate(REMOVE);
        assertThat(assignment.isActive(REMOVE)).isFalse();
        assertThat(assignment.isOver(REMOVE)).isTrue();
        assertThat(assignment.isOver(REMOVE.plusNanos(1))).isTrue();
    }

    @Test
    void an_assignment_without_a_start_date_is_over_as_well() {
        RoleAssignment assignment = ASSIGNMENT.withRemoveDate(REMOVE);
        assertThat(assignment.isActive(REMOVE.minusNanos(1))).isTrue();
        assertThat(assignment.isActive(REMOVE)).isFalse();
    }

    @Test
    void an_assignment_s_first_version_is_1() {
        assertThat(ASSIGNMENT.version()).isEqualTo(1);
    }

    @Test
    void a_request_comes_from_the_api_where_it_does_not_say() {
        AssignmentRequest request = AssignmentRequest.builder()
                .identity(new IdentityId("ada"))
                .role(new RoleId("engineer"))
                .build();
        assertThat(request)
                .isEqualTo(AssignmentRequest.builder()
                        .identity(new IdentityId("ada"))
                        .role(new RoleId("engineer"))
                        .assignmentSource("API")
                        .build());
    }

    @Test
    void the_text_form_shows_no_personal_data() {
        ContextAttribute attribute = new ContextAttribute("department", List.of("secret-department"), false, false);
        AccountTarget target = AccountTarget.builder()
                .source(new SourceId("ad"))
                .sourceName("Active Directory")
                .nativeIdentity("secret-native")
                .displayName("secret-display")
                .uuid("secret-uuid")
                .accessType("ROLE")
                .accessId("engineer")
                .accessName("Engineer")
                .build();
        assertThat(ASSIGNMENT
                        .withComments("secret-comments")
                        .withAssigner(new Assigner.Person(new IdentityReference(new IdentityId("bob"), "secret-name")))
                        .withAssignmentContext(new AssignmentContext(
                                List.of(attribute),
                                List.of(new RoleMatch("ROLE", "engineer", "Engineer", List.of(attribute))),
                                "now"))
                        .withAccountTargets(target)
                        .toString())
                .contains("assignment")
                .doesNotContain("secret");
    }

    @Test
    void the_text_form_of_a_request_shows_no_comments() {
        assertThat(AssignmentRequest.builder()
                        .identity(new IdentityId("ada"))
                        .role(new RoleId("engineer"))
                        .comments("secret-comments")
                        .build()
                        .toString())
                .contains("engineer")
                .doesNotContain("secret");
    }

    @Test
    void the_text_form_of_a_context_attribute_shows_its_name_only() {
        assertThat(new ContextAttribute("department", List.of("Engines"), false, true))
                .hasToString("ContextAttribute[department]");
    }
}
