package dev.selfsame.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProvisioningTest {

    private static AccountUpdate update(Map<String, Optional<AttributeValue>> values) {
        return new AccountUpdate(new SourceId("ad"), new AccountId("account"), "cn=ada", values);
    }

    @Test
    void an_update_has_its_values_in_the_order_of_their_names() {
        Map<String, Optional<AttributeValue>> values = new HashMap<>();
        values.put("mail", Optional.of(AttributeValue.of("ada@example.com")));
        values.put("department", Optional.empty());
        values.put("title", Optional.empty());
        assertThat(update(values).values())
                .containsExactly(
                        Map.entry("department", Optional.empty()),
                        Map.entry("mail", Optional.of(AttributeValue.of("ada@example.com"))),
                        Map.entry("title", Optional.empty()));
    }

    @Test
    void an_update_does_not_change_when_the_map_that_it_came_from_does() {
        Map<String, Optional<AttributeValue>> values = new HashMap<>(Map.of("mail", Optional.empty()));
        AccountUpdate update = update(values);
        values.clear();
        assertThat(update).isEqualTo(update(Map.of("mail", Optional.empty())));
    }

    @Test
    void an_update_s_values_cannot_be_changed_in_place() {
        AccountUpdate update = update(Map.of("mail", Optional.empty()));
        assertThatThrownBy(() -> update.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void the_text_form_of_an_update_shows_names_and_no_values() {
        assertThat(update(Map.of("mail", Optional.of(AttributeValue.of("ada@example.com")))))
                .hasToString("AccountUpdate[ad, account, [mail]]");
    }

    @Test
    void an_empty_password_is_refused() {
        assertThatThrownBy(() -> new Password(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a password must not be empty");
    }

    @Test
    void a_password_is_revealed_as_it_was_given() {
        assertThat(new Password(" correct horse ").reveal()).isEqualTo(" correct horse ");
    }

    @Test
    void the_text_form_of_a_password_tells_nothing() {
        assertThat(new Password("correct horse")).hasToString("Password[]");
    }
}
