package dev.selfsame.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.attribute.Attributes;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentityTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private static Identity.Builder ada() {
        return Identity.builder()
                .id(new IdentityId("ada"))
                .name("Ada Lovelace")
                .created(NOW)
                .modified(NOW)
                .status(IdentityStatus.UNREGISTERED);
    }

    @Test
    void an_identity_is_at_first_a_correlated_plain_unprotected_person_who_manages_nobody() {
        assertThat(ada().build())
                .isEqualTo(ada().attributes(Attributes.none())
                        .correlated(true)
                        .isManager(false)
                        .isProtected(false)
                        .version(1)
                        .build());
    }

    @Test
    void an_identity_without_a_name_is_refused() {
        assertThatThrownBy(() -> Identity.builder()
                        .id(new IdentityId("ada"))
                        .created(NOW)
                        .modified(NOW)
                        .status(IdentityStatus.ACTIVE)
                        .build())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void names_and_mail_address_come_from_the_attributes() {
        Identity ada = ada().attributes(
                        Attributes.ofTexts("firstname", "Ada", "lastname", "Lovelace", "email", "ada@example.com"))
                .build();
        assertThat(ada.firstname()).contains("Ada");
        assertThat(ada.lastname()).contains("Lovelace");
        assertThat(ada.email()).contains("ada@example.com");
    }

    @Test
    void without_attributes_there_are_neither_names_nor_mail_address() {
        Identity ada = ada().build();
        assertThat(ada.firstname()).isEmpty();
        assertThat(ada.lastname()).isEmpty();
        assertThat(ada.email()).isEmpty();
    }

    @Test
    void a_reference_has_the_id_and_the_display_name() {
        assertThat(ada().build().reference()).isEqualTo(new IdentityReference(new IdentityId("ada"), "Ada Lovelace"));
    }

    @Test
    void the_text_form_shows_no_personal_data() {
        assertThat(ada().alias("secret-alias")
                        .manager(new IdentityReference(new IdentityId("bob"), "secret-manager"))
                        .attributes(Attributes.ofTexts(
                                "firstname", "secret-first", "lastname", "secret-last", "email", "secret-mail"))
                        .build()
                        .withName("secret-name")
                        .toString())
                .contains("ada")
                .doesNotContain("secret");
    }

    @Test
    void the_text_form_of_a_reference_shows_the_id_only() {
        assertThat(new IdentityReference(new IdentityId("bob"), "Bob Ross")).hasToString("IdentityReference[bob]");
    }

    @Test
    void the_codes_of_processing_are_the_published_ones() {
        assertThat(new ProcessingState.Ok().code()).isEqualTo("OK");
        assertThat(new ProcessingState.Failed(NOW, "manager", 1, "unknown").code())
                .isEqualTo("ERROR");
    }

    @Test
    void what_is_not_known_is_absent() {
        Identity ada = ada().build();
        assertThat(ada.processingState()).isEqualTo(Optional.empty());
        assertThat(ada.manager()).isEqualTo(Optional.empty());
        assertThat(ada.lifecycleState()).isEqualTo(Optional.empty());
        assertThat(ada.profile()).isEqualTo(Optional.empty());
    }
}
