package dev.selfsame.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.transform.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantTest {

    private static final Path EXPORT = Path.of("src", "test", "resources", "sp-config.json");
    private static final Tenant TENANT = Tenant.of(EXPORT);
    private static final Scenario ADA = TENANT.at("2026-03-01T08:00:00Z")
            .account("HR", Map.of("id", "4711", "name", "Ada Lovelace", "firstName", "Ada", "lastName", "Lovelace"));

    private static Scenario having(String attribute, Object value) {
        return TENANT.at("2026-03-01T08:00:00Z").account("HR", Map.of("id", "4711", attribute, value));
    }

    @Test
    void people_are_inactive_after_their_last_day() {
        Scenario leaving = having("endDate", "2026-03-01");
        leaving.attribute("cloudLifecycleState").hasValue("inactive");
        having("endDate", "2026-03-02").attribute("cloudLifecycleState").hasValue("active");
    }

    @Test
    void templates_are_filled_in() {
        ADA.attribute("email").hasValue("ada.lovelace@acorn.example");
    }

    @Test
    void a_stored_transform_is_tested_alone() {
        TENANT.at("2026-03-01T08:00:00Z").transform("Department", "ENG").hasValue("Engineering");
        TENANT.at("2026-03-01T08:00:00Z").transform("Department", "X").hasValue("Other");
        TENANT.at("2026-03-01T08:00:00Z").transform("Department").hasValue("Other");
        ADA.transform("Mail").hasValue("ada.lovelace@acorn.example");
        ADA.transform("Nobody's").failsWith("there is no transform of this name");
    }

    @Test
    void an_attribute_may_have_no_value() {
        ADA.attribute("groups").hasNoValue();
    }

    @Test
    void an_attribute_may_have_several_values() {
        ADA.account("Active Directory", Map.of("memberOf", List.of("a", "b")))
                .attribute("groups")
                .hasValues(List.of("a", "b"));
    }

    @Test
    void of_several_accounts_the_first_given_is_the_oldest() {
        having("room", "E1")
                .account("HR", Map.of("id", "2", "room", "F2"))
                .attribute("floor")
                .hasValue("E1");
    }

    @Test
    void the_manager_is_the_one_given() {
        ADA.manager(Map.of("displayName", "Grace Hopper")).attribute("boss").hasValue("Grace Hopper");
        ADA.attribute("boss").hasNoValue();
    }

    @Test
    void the_identity_has_the_attributes_given() {
        ADA.identity(Map.of("badge", "B1")).attribute("badge").hasValue("B1");
        ADA.attribute("badge").hasValue("new");
    }

    @Test
    void attributes_rest_on_others() {
        ADA.attribute("initial").hasValue("A");
    }

    @Test
    void a_rule_is_what_the_test_says() {
        having("room", "E1").attribute("site").failsWith("Site of Room");
        TENANT.withRule(
                        "Site of Room",
                        (arguments, situation) -> Optional.of(AttributeValue.of("Site of " + arguments)))
                .at("2026-03-01T08:00:00Z")
                .account("HR", Map.of("room", "E1"))
                .attribute("site")
                .hasValue("Site of {room=E1}");
    }

    @Test
    void an_error_is_expected_by_its_reason() {
        having("room", "E").attribute("floor").failsWith("substring");
    }

    @Test
    void what_was_not_expected_is_told_with_the_trace() {
        Outcome email = ADA.attribute("email");
        assertThatThrownBy(() -> email.hasValue("ada@acorn.example"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "expected email to be \"ada@acorn.example\", but it is \"ada.lovelace@acorn.example\"")
                .hasMessageContaining("accountAttribute HR.firstName → \"Ada\"");
        assertThatThrownBy(email::hasNoValue).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> email.failsWith("x")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> email.hasValues(List.of("x"))).isInstanceOf(AssertionError.class);
    }

    @Test
    void who_has_no_account_of_a_profile_is_told_so() {
        Outcome email = TENANT.at("2026-03-01T08:00:00Z").attribute("email");
        assertThatThrownBy(() -> email.hasValue("x"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no account on the source of any identity profile");
    }

    @Test
    void a_source_that_the_tenant_does_not_have_is_a_mistake() {
        assertThatThrownBy(() -> ADA.account("SAP", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SAP");
    }

    @Test
    void problems_and_findings_can_be_asserted() {
        assertThat(TENANT.problems()).isEmpty();
        assertThat(TENANT.findings()).extracting(Finding::transform).contains("Lifecycle State");
        assertThat(Tenant.ofJson("{").problems()).hasSize(1);
    }

    @Test
    void a_folder_is_read_whole(@TempDir Path folder) throws IOException {
        Files.copy(EXPORT, folder.resolve("a.json"));
        Files.writeString(folder.resolve("notes.txt"), "no json");
        assertThat(Tenant.of(folder).configuration()).isEqualTo(TENANT.configuration());
        assertThat(Tenant.of(folder).problems()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThatThrownBy(() -> Tenant.of(Path.of("nowhere.json"))).isInstanceOf(UncheckedIOException.class);
    }
}
