package dev.selfsame.refresh;

import static dev.selfsame.refresh.Company.HR;
import static dev.selfsame.refresh.Company.NOW;
import static dev.selfsame.refresh.Company.hrAccount;
import static dev.selfsame.refresh.Company.person;
import static dev.selfsame.refresh.Transforms.account;
import static dev.selfsame.refresh.Transforms.mapping;
import static dev.selfsame.refresh.Transforms.transform;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.transform.TransformError;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreviewTest {

    private static final AttributeMapping MAIL = mapping("email", transform("lower", "input", account("mail")));

    private final Company company = new Company()
            .with(Company.profile("employees", HR).withMappings(MAIL))
            .with(hrAccount("ada", "mail", "ADA@X"));

    private Either<Refusal, IdentityPreview> preview(Identity who, AttributeMapping... mappings) {
        Optional<List<AttributeMapping>> changed =
                Optional.of(List.of(mappings)).filter(some -> !some.isEmpty());
        return new Preview(company, NOW).of(who, changed);
    }

    private static IdentityPreview.Attribute attribute(String name, String value, String previous) {
        return new IdentityPreview.Attribute(name, text(value), text(previous), Optional.empty());
    }

    private static Optional<AttributeValue> text(String value) {
        return Optional.of(value).filter(some -> !some.isEmpty()).map(AttributeValue::of);
    }

    @Test
    void without_other_mappings_it_is_what_processing_would_make() {
        Identity ada = person("ada").withAttributes(Attributes.ofTexts("email", "old@x"));
        assertThat(preview(ada))
                .isEqualTo(Either.right(
                        new IdentityPreview(ada.reference(), List.of(attribute("email", "ada@x", "old@x")))));
    }

    @Test
    void other_mappings_take_the_place_of_all_there_are() {
        Identity ada = person("ada").withAttributes(Attributes.ofTexts("email", "ada@x"));
        assertThat(preview(ada, mapping("mail", account("mail"))))
                .isEqualTo(Either.right(new IdentityPreview(
                        ada.reference(), List.of(attribute("mail", "ADA@X", ""), attribute("email", "", "ada@x")))));
    }

    @Test
    void other_mappings_count_though_the_accounts_are_the_same() {
        Identity ada = company.processed(person("ada"), NOW);
        assertThat(preview(ada, mapping("email", transform("upper", "input", account("mail"))))
                        .get()
                        .attributes())
                .containsExactly(attribute("email", "ADA@X", "ada@x"));
    }

    @Test
    void an_error_is_told_beside_the_value_that_stays() {
        Identity ada = person("ada").withAttributes(Attributes.ofTexts("email", "old@x"));
        assertThat(preview(ada, mapping("email", transform("substring", "begin", "9", "input", account("mail"))))
                        .get()
                        .attributes())
                .singleElement()
                .satisfies(email -> {
                    assertThat(email.value()).isEqualTo(text("old@x"));
                    assertThat(email.differs()).isFalse();
                    assertThat(email.error().map(TransformError::transform)).contains("substring");
                });
    }

    @Test
    void who_has_no_account_of_any_profile_has_no_preview() {
        assertThat(preview(person("eve")).getLeft()).isInstanceOf(Refusal.InvalidParameter.class);
        assertThat(preview(person("ada").withCorrelated(false)).getLeft()).isInstanceOf(Refusal.InvalidParameter.class);
    }

    @Test
    void a_trace_tells_how_an_attribute_comes_to_its_value() {
        assertThat(new Preview(company, NOW).trace(person("ada"), "email").get().value())
                .contains(AttributeValue.of("ada@x"));
    }

    @Test
    void an_attribute_without_a_mapping_has_no_trace() {
        assertThat(new Preview(company, NOW).trace(person("ada"), "shoeSize"))
                .isEqualTo(Either.left(new Refusal.NotFound("ATTRIBUTE_MAPPING", "shoeSize")));
    }
}
