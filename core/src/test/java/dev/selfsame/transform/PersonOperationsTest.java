package dev.selfsame.transform;

import static dev.selfsame.transform.Evaluating.HR;
import static dev.selfsame.transform.Evaluating.evaluated;
import static dev.selfsame.transform.Evaluating.failed;
import static dev.selfsame.transform.Evaluating.found;
import static dev.selfsame.transform.Evaluating.language;
import static dev.selfsame.transform.Evaluating.nothing;
import static dev.selfsame.transform.Writing.transform;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonOperationsTest {

    private static final Given TWO = Given.nothing()
            .account(account("old", "2020", "mail", "old@x", "level", "2", "groups", "a,b"))
            .account(account("new", "2024", "mail", "new@x", "level", "10", "city", "Paris"));

    private static Account account(String name, String year, String... attributes) {
        Instant created = Instant.parse(year + "-01-01T00:00:00Z");
        Map<String, AttributeValue> values = new HashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            values.put(
                    attributes[i],
                    value.contains(",") ? AttributeValue.of(List.of(value.split(",", -1))) : AttributeValue.of(value));
        }
        return Account.builder()
                .id(new AccountId(name))
                .source(HR)
                .nativeIdentity(name)
                .name(name + " account")
                .created(created)
                .modified(created)
                .attributes(Attributes.of(values))
                .build();
    }

    private static String asked(Object... attributes) {
        Object[] all = new Object[attributes.length + 2];
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        all[0] = "sourceName";
        all[1] = "HR";
        return evaluated(transform("accountAttribute", all), TWO)
                .fold(error -> "error: " + error.reason(), value -> value.map(AttributeValue::asText)
                        .orElse("nothing"));
    }

    @Test
    void the_oldest_account_with_a_value_wins() {
        assertThat(asked("attributeName", "mail")).isEqualTo("old@x");
        assertThat(asked("attributeName", "city")).isEqualTo("Paris");
        assertThat(asked("attributeName", "none")).isEqualTo("nothing");
    }

    @Test
    void the_order_may_be_another() {
        assertThat(asked("attributeName", "mail", "accountSortDescending", true))
                .isEqualTo("new@x");
        assertThat(asked("attributeName", "mail", "accountSortAttribute", "mail"))
                .isEqualTo("new@x");
        assertThat(asked("attributeName", "mail", "accountSortAttribute", "city"))
                .isEqualTo("new@x");
    }

    @Test
    void the_first_account_alone_may_be_asked() {
        assertThat(asked("attributeName", "city", "accountReturnFirstLink", "true"))
                .isEqualTo("nothing");
        assertThat(asked("attributeName", "mail", "accountReturnFirstLink", true))
                .isEqualTo("old@x");
    }

    @Test
    void an_account_has_what_every_account_has() {
        assertThat(asked("attributeName", "nativeIdentity")).isEqualTo("old");
        assertThat(asked("attributeName", "displayName")).isEqualTo("old account");
        assertThat(asked("attributeName", "created")).isEqualTo("2020-01-01T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "city == \"Paris\" ; new@x",
                "city != 'Paris' ; old@x",
                "!(city == \"Paris\") ; old@x",
                "mail.startsWith('new') ; new@x",
                "mail.contains(\"@x\") && level == '10' ; new@x",
                "level == \"3\" || level == \"10\" ; new@x",
                "groups.containsAll({'a','b'}) ; old@x",
                "groups.containsAll({'a','c'}) ; nothing",
                "none == 'x' ; nothing",
            })
    void a_filter_chooses_accounts_by_any_attribute(String filter, String expected) {
        assertThat(asked("attributeName", "mail", "accountPropertyFilter", filter))
                .isEqualTo(expected);
    }

    @Test
    void a_filter_of_the_database_knows_three_attributes_only() {
        assertThat(asked("attributeName", "mail", "accountFilter", "nativeIdentity == \"new\""))
                .isEqualTo("new@x");
        assertThat(asked("attributeName", "mail", "accountFilter", "city == \"Paris\""))
                .isEqualTo("error: the account filter asks for an attribute that can't be searched");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "city",
                "city ==",
                "== 'x'",
                "city = 'x'",
                "city == 'x' &&",
                "(city == 'x'",
                "city == 'x')",
                "city.matches('x')",
                "city.containsAll({'x'",
                "city == \"x",
                "city == 'x' €",
            })
    void a_wrong_filter_is_an_error(String filter) {
        assertThat(asked("attributeName", "mail", "accountPropertyFilter", filter))
                .isEqualTo("error: the account filter can't be understood");
    }

    @Test
    void filters_without_end_do_no_harm() {
        assertThat(asked("attributeName", "mail", "accountPropertyFilter", "€" + " ".repeat(400_000)))
                .startsWith("error");
        assertThat(asked("attributeName", "mail", "accountPropertyFilter", "!".repeat(9_000) + "city == 'x'"))
                .startsWith("error");
        assertThat(asked("attributeName", "mail", "accountPropertyFilter", "a==b||".repeat(1_000) + "a==b"))
                .isEqualTo("nothing");
    }

    @Test
    void a_source_has_a_name_or_an_id() {
        assertThat(evaluated(transform("accountAttribute", "applicationId", "hr", "attributeName", "mail"), TWO))
                .isEqualTo(found("old@x"));
        assertThat(evaluated(
                        transform("accountAttribute", "applicationName", "HR [source]", "attributeName", "mail"), TWO))
                .isEqualTo(found("old@x"));
        assertThat(evaluated(transform("accountAttribute", "sourceName", "hr", "attributeName", "mail"), TWO))
                .isEqualTo(nothing());
    }

    @Test
    void a_source_and_an_attribute_are_needed() {
        assertThat(evaluated(transform("accountAttribute", "attributeName", "mail"), TWO))
                .isEqualTo(failed("accountAttribute", "the attribute \"sourceName\" is missing", ""));
        assertThat(evaluated(transform("accountAttribute", "sourceName", "HR"), TWO))
                .isEqualTo(failed("accountAttribute", "the attribute \"attributeName\" is missing", ""));
    }

    @Test
    void accounts_are_not_asked_for_provisioning() {
        assertThat(language()
                        .provisioning(true)
                        .build()
                        .compile(transform("accountAttribute", "sourceName", "HR", "attributeName", "mail"))
                        .evaluate(TWO))
                .isEqualTo(failed(
                        "accountAttribute", "accounts can't be asked for the fields of a provisioning policy", ""));
    }

    @Test
    void an_attribute_of_the_identity_is_named_exactly() {
        Given ada = Given.nothing().attribute("costCenter", "7");
        assertThat(evaluated(transform("identityAttribute", "name", "costCenter"), ada))
                .isEqualTo(found("7"));
        assertThat(evaluated(transform("identityAttribute", "name", "costcenter"), ada))
                .isEqualTo(nothing());
        assertThat(evaluated(transform("identityAttribute"), ada))
                .isEqualTo(failed("identityAttribute", "the attribute \"name\" is missing", ""));
    }

    @Test
    void a_display_name_prefers_the_preferred_name() {
        assertThat(evaluated(
                        transform("displayName"),
                        Given.nothing()
                                .attribute("preferredName", "Ada")
                                .attribute("firstname", "Augusta")
                                .attribute("lastname", "King")))
                .isEqualTo(found("Ada King"));
        assertThat(evaluated(
                        transform("displayName"),
                        Given.nothing().attribute("firstName", "Augusta").attribute("LastName", "King")))
                .isEqualTo(found("Augusta King"));
    }

    @Test
    void a_display_name_is_made_of_what_there_is() {
        assertThat(evaluated(
                        transform("displayName"),
                        Given.nothing().attribute("preferredName", "").attribute("firstname", "Augusta")))
                .isEqualTo(found("Augusta"));
        assertThat(evaluated(transform("displayName"), Given.nothing())).isEqualTo(nothing());
    }
}
