package dev.selfsame.refresh;

import static dev.selfsame.refresh.Company.BEFORE;
import static dev.selfsame.refresh.Company.HR;
import static dev.selfsame.refresh.Company.NOW;
import static dev.selfsame.refresh.Company.hrAccount;
import static dev.selfsame.refresh.Company.person;
import static dev.selfsame.refresh.Transforms.account;
import static dev.selfsame.refresh.Transforms.mapping;
import static dev.selfsame.refresh.Transforms.passing;
import static dev.selfsame.refresh.Transforms.stored;
import static dev.selfsame.refresh.Transforms.transform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.profile.AttributeMapping;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalculatedAttributesTest {

    private final Company company = new Company();

    private Company mapped(AttributeMapping... mappings) {
        return company.with(Company.profile("employees", HR).withMappings(mappings));
    }

    private Attributes attributes(Identity before) {
        return company.refreshed(before).attributes();
    }

    @Test
    void an_attribute_is_what_its_transform_gives() {
        mapped(mapping("email", transform("lower", "input", account("mail")))).with(hrAccount("ada", "mail", "ADA@X"));
        assertThat(attributes(person("ada"))).isEqualTo(Attributes.ofTexts("email", "ada@x"));
    }

    @Test
    void a_mapping_refers_to_a_transform_by_name() {
        mapped(mapping("email", transform("reference", "id", "Mail", "input", account("mail"))))
                .with(stored("Mail", transform("lower")))
                .with(hrAccount("ada", "mail", "ADA@X"));
        assertThat(attributes(person("ada"))).isEqualTo(Attributes.ofTexts("email", "ada@x"));
    }

    @Test
    void a_mapping_that_fails_keeps_its_value_and_does_not_stop_the_others() {
        mapped(
                        mapping("floor", transform("substring", "begin", "9", "input", account("room"))),
                        mapping("email", transform("lower", "input", account("mail"))))
                .with(hrAccount("ada", "mail", "ADA@X", "room", "E1"));
        Identity after = company.refreshed(person("ada").withAttributes(Attributes.ofTexts("floor", "8")));
        assertThat(after.attributes()).isEqualTo(Attributes.ofTexts("floor", "8", "email", "ada@x"));
        assertThat(after.processingState())
                .get()
                .isInstanceOfSatisfying(ProcessingState.Failed.class, failed -> assertThat(failed.message())
                        .startsWith("floor: "));
    }

    @Test
    void a_transform_that_nobody_has_written_fails_its_attribute_only() {
        mapped(mapping("phone", transform("reference", "id", "Phone")), mapping("email", account("mail")))
                .with(hrAccount("ada", "mail", "ada@x"));
        assertThat(attributes(person("ada"))).isEqualTo(Attributes.ofTexts("email", "ada@x"));
    }

    @Test
    void attributes_that_rest_on_others_are_settled_at_once() {
        mapped(
                        mapping("c", transform("upper", "input", transform("identityAttribute", "name", "b"))),
                        mapping("b", transform("lower", "input", transform("identityAttribute", "name", "a"))),
                        mapping("a", account("mail")))
                .with(hrAccount("ada", "mail", "Ada@X"));
        assertThat(attributes(person("ada"))).isEqualTo(Attributes.ofTexts("a", "Ada@X", "b", "ada@x", "c", "ADA@X"));
    }

    @Test
    void attributes_that_never_settle_keep_their_values_and_are_told() {
        mapped(mapping(
                        "flag",
                        transform(
                                "lookup",
                                "input",
                                transform("identityAttribute", "name", "flag"),
                                "table",
                                Transforms.fields("on", "off", "default", "on"))))
                .with(hrAccount("ada"));
        Identity after = company.refreshed(person("ada").withAttributes(Attributes.ofTexts("flag", "kept")));
        assertThat(after.attributes()).isEqualTo(Attributes.ofTexts("flag", "kept"));
        assertThat(after.processingState())
                .get()
                .isInstanceOfSatisfying(ProcessingState.Failed.class, failed -> assertThat(failed.message())
                        .contains("never settles"));
    }

    @Test
    void the_managers_attributes_are_those_of_the_last_processing() {
        mapped(
                        mapping("number", account("number")),
                        mapping(
                                "bossMail",
                                transform("getReferenceIdentityAttribute", "uid", "manager", "attributeName", "email")))
                .with(person("bob").withAttributes(Attributes.ofTexts("number", "2", "email", "bob@x")))
                .with(hrAccount("bob", "number", "2"))
                .with(hrAccount("ada", "number", "1", "manager", "2"));
        assertThat(attributes(person("ada"))).isEqualTo(Attributes.ofTexts("number", "1", "bossMail", "bob@x"));
    }

    @Test
    void surroundings_that_break_down_are_no_error_of_a_transform() {
        mapped(mapping(
                        "bossMail",
                        transform("getReferenceIdentityAttribute", "uid", "grace", "attributeName", "email")))
                .with(hrAccount("ada"));
        Identity ada = person("ada");
        Unreachable unreachable = new Unreachable(company);
        assertThatThrownBy(() -> Refresh.refresh(ada, unreachable, NOW)).hasMessage("nobody can be asked");
    }

    @Test
    void what_is_left_to_chance_stays_the_same() {
        mapped(mapping("pin", transform("randomNumeric", "length", "8")))
                .with(hrAccount("ada"))
                .with(hrAccount("bob"));
        Attributes first = attributes(person("ada"));
        assertThat(first.text("pin")).get().asString().matches("[0-9]{8}");
        assertThat(attributes(person("ada").withAttributes(first))).isEqualTo(first);
        assertThat(attributes(person("bob"))).isNotEqualTo(first);
    }

    @Test
    void a_rule_of_the_host_takes_part() {
        mapped(mapping("site", transform("rule", "name", "Site", "room", account("room"))))
                .with("Site", (arguments, situation) -> Optional.of(AttributeValue.of("Site of " + arguments)))
                .with(hrAccount("ada", "room", "E1"));
        assertThat(attributes(person("ada"))).isEqualTo(Attributes.ofTexts("site", "Site of {room=E1}"));
    }

    @Test
    void an_attribute_that_follows_the_time_tells_when_it_changes() {
        mapped(mapping("state", passing("end"))).with(hrAccount("ada", "end", "2026-03-09T00:00:00Z"));
        Identity after = company.refreshed(person("ada"));
        assertThat(after.attributes()).isEqualTo(Attributes.ofTexts("state", "before"));
        assertThat(after.nextChange()).contains(Instant.parse("2026-03-09T00:00:00Z"));

        Identity later = company.processed(after, after.nextChange().orElseThrow());
        assertThat(later.attributes()).isEqualTo(Attributes.ofTexts("state", "after"));
    }

    @Test
    void the_attribute_that_changes_first_tells_when() {
        mapped(mapping("one", passing("end")), mapping("other", passing("start")))
                .with(hrAccount("ada", "end", "2026-05-09T00:00:00Z", "start", "2026-04-01T00:00:00Z"));
        assertThat(company.refreshed(person("ada")).nextChange()).contains(Instant.parse("2026-04-01T00:00:00Z"));
    }

    @Test
    void attributes_that_follow_no_time_never_change_by_themselves() {
        mapped(mapping("email", transform("lower", "input", account("mail")))).with(hrAccount("ada", "mail", "ADA@X"));
        assertThat(company.refreshed(person("ada")).nextChange()).isEmpty();
    }

    @Test
    void an_attribute_that_follows_every_minute_is_due_at_once() {
        mapped(mapping("clock", transform("dateMath", "expression", "now"))).with(hrAccount("ada"));
        assertThat(company.refreshed(person("ada")).nextChange()).contains(NOW);
    }

    @Test
    void a_look_that_is_planned_before_the_farthest_one_stays() {
        mapped(mapping("state", passing("end"))).with(hrAccount("ada", "end", "2020-03-09T00:00:00Z"));
        Identity first = company.processed(person("ada"), BEFORE);
        assertThat(first.nextChange()).contains(BEFORE.plus(Duration.ofDays(365)));
        assertThat(company.processed(first, NOW).nextChange()).isEqualTo(first.nextChange());
    }

    @Test
    void a_far_look_stays_whatever_the_clock_s_precision() {
        mapped(mapping("state", passing("end"))).with(hrAccount("ada", "end", "2020-03-09T00:00:00Z"));
        Identity first = company.processed(person("ada"), BEFORE.plusNanos(123_456_789));
        assertThat(company.processed(first, NOW.plusNanos(987_654_321)).nextChange())
                .isEqualTo(first.nextChange());
    }

    @Test
    void a_value_that_not_every_store_can_keep_is_an_error_of_its_attribute() {
        mapped(
                        mapping("raw", transform("base64Decode", "input", account("raw"))),
                        mapping("half", transform("substring", "begin", "0", "end", "1", "input", account("face"))),
                        mapping("face", account("face")))
                .with(hrAccount("ada", "raw", "AGE=", "face", "😀"));
        Identity after = company.refreshed(person("ada"));
        assertThat(after.attributes()).isEqualTo(Attributes.ofTexts("face", "😀"));
        assertThat(after.processingState()).get().isInstanceOf(ProcessingState.Failed.class);
    }

    @Test
    void a_blank_lifecycle_state_is_none() {
        mapped(mapping("cloudLifecycleState", transform("static", "value", " ")))
                .with(hrAccount("ada"));
        assertThat(company.refreshed(person("ada")).lifecycleState()).isEmpty();
    }

    @Test
    void a_rule_that_lacks_a_class_is_an_error_of_its_attribute() {
        mapped(mapping("site", transform("rule", "name", "Site")), mapping("email", account("mail")))
                .with("Site", (arguments, situation) -> {
                    throw new NoClassDefFoundError("Site");
                })
                .with(hrAccount("ada", "mail", "ada@x"));
        assertThat(attributes(person("ada"))).isEqualTo(Attributes.ofTexts("email", "ada@x"));
    }

    @Test
    void another_stronger_profile_has_everybody_looked_at() {
        mapped(mapping("email", account("mail"))).with(hrAccount("ada", "mail", "ada@x"));
        Identity ada = company.processed(person("ada"), NOW);
        company.with(
                Company.profile("stronger", Company.CONTRACTORS).withPriority(1),
                company.profiles().get(0));
        assertThat(company.mappings().areDue(ada, company.profiles().get(1), NOW))
                .isTrue();
    }

    @Test
    void a_mapping_is_not_calculated_again_as_long_as_its_accounts_are_the_same() {
        mapped(
                        mapping("email", transform("lower", "input", account("mail"))),
                        mapping("room", transform("lower", "input", account("room"))))
                .with(hrAccount("ada", "mail", "ADA@X", "room", "E1"));
        Identity marked = company.processed(person("ada"), BEFORE)
                .withAttributes(Attributes.ofTexts("email", "kept", "room", "old"));

        Company moved = new Company()
                .with(company.profiles().get(0))
                .with(hrAccount("ada", "mail", "ADA@X", "room", "E2").withVersion(2));
        assertThat(moved.processed(marked, NOW).attributes())
                .isEqualTo(Attributes.ofTexts("email", "kept", "room", "e2"));
    }

    @Test
    void another_version_of_the_profile_has_everything_calculated_again() {
        mapped(mapping("email", transform("lower", "input", account("mail")))).with(hrAccount("ada", "mail", "ADA@X"));
        Identity marked = company.processed(person("ada"), BEFORE).withAttributes(Attributes.ofTexts("email", "kept"));
        company.with(company.profiles().get(0).withVersion(2));
        assertThat(company.processed(marked, NOW).attributes()).isEqualTo(Attributes.ofTexts("email", "ada@x"));
    }

    @Test
    void errors_have_everything_calculated_again() {
        mapped(mapping("email", transform("lower", "input", account("mail")))).with(hrAccount("ada", "mail", "ADA@X"));
        Identity marked = company.processed(person("ada"), BEFORE)
                .withAttributes(Attributes.ofTexts("email", "kept"))
                .withProcessingState(new ProcessingState.Failed(BEFORE, "manager", 1, "a circle"));
        assertThat(company.processed(marked, NOW).attributes()).isEqualTo(Attributes.ofTexts("email", "ada@x"));
    }

    @Test
    void scheduled_processing_passes_over_those_of_whom_all_is_known() {
        mapped(mapping("state", passing("end")), mapping("email", account("mail")))
                .with(hrAccount("ada", "end", "2026-03-09T00:00:00Z"));
        Identity ada = company.processed(person("ada"), NOW);
        List<Boolean> due = List.of(
                isDue(ada, NOW.plusSeconds(1)),
                isDue(ada, Instant.parse("2026-03-09T00:00:00Z")),
                isDue(ada.withBasis("another"), NOW),
                isDue(person("ada"), NOW),
                isDue(ada.withProcessingState(new ProcessingState.Failed(NOW, "manager", 1, "a circle")), NOW));
        assertThat(due).containsExactly(false, true, true, true, true);
    }

    private boolean isDue(Identity who, Instant at) {
        return company.mappings().areDue(who, company.profiles().get(0), at);
    }
}
