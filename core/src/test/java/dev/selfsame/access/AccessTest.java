package dev.selfsame.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.source.SourceId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final SourceId AD = new SourceId("ad");

    @Test
    void a_role_is_at_first_disabled_empty_and_not_requestable() {
        assertThat(Role.builder().id(new RoleId("engineer")).name("Engineer").build())
                .isEqualTo(Role.builder()
                        .id(new RoleId("engineer"))
                        .name("Engineer")
                        .enabled(false)
                        .requestable(false)
                        .version(1)
                        .build());
    }

    @Test
    void an_access_profile_is_at_first_disabled_and_requestable() {
        assertThat(AccessProfile.builder()
                        .id(new AccessProfileId("files"))
                        .name("Files")
                        .source(AD)
                        .build())
                .isEqualTo(AccessProfile.builder()
                        .id(new AccessProfileId("files"))
                        .name("Files")
                        .source(AD)
                        .enabled(false)
                        .requestable(true)
                        .version(1)
                        .build());
    }

    @Test
    void an_entitlement_is_at_first_neither_privileged_nor_requestable() {
        assertThat(Entitlement.builder()
                        .id(new EntitlementId("staff"))
                        .name("Staff")
                        .source(AD)
                        .attribute("groups")
                        .value("staff")
                        .build())
                .isEqualTo(Entitlement.builder()
                        .id(new EntitlementId("staff"))
                        .name("Staff")
                        .source(AD)
                        .attribute("groups")
                        .value("staff")
                        .privileged(false)
                        .requestable(false)
                        .version(1)
                        .build());
    }

    @Test
    void a_context_does_not_change_when_the_lists_that_it_came_from_do() {
        List<String> values = new ArrayList<>(List.of("Engines"));
        ContextAttribute attribute = new ContextAttribute("department", values, false, false);
        List<ContextAttribute> attributes = new ArrayList<>(List.of(attribute));
        RoleMatch match = new RoleMatch("ROLE", "engineer", "Engineer", attributes);
        List<RoleMatch> matches = new ArrayList<>(List.of(match));
        AssignmentContext context = new AssignmentContext(attributes, matches, "now");
        values.clear();
        attributes.clear();
        matches.clear();
        assertThat(context)
                .isEqualTo(new AssignmentContext(
                        List.of(new ContextAttribute("department", List.of("Engines"), false, false)),
                        List.of(new RoleMatch(
                                "ROLE",
                                "engineer",
                                "Engineer",
                                List.of(new ContextAttribute("department", List.of("Engines"), false, false)))),
                        "now"));
    }
}
