package dev.selfsame.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProvisioningTest {

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
