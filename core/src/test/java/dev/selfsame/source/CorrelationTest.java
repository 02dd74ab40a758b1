package dev.selfsame.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.IdentityId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorrelationTest {

    private static final IdentityId ADA = new IdentityId("ada");
    private static final IdentityId BOB = new IdentityId("bob");
    private static final CorrelationRule BY_NUMBER = new CorrelationRule("number", "employeeNumber");
    private static final CorrelationRule BY_MAIL = new CorrelationRule("mail", "email");

    private static final Map<String, Set<IdentityId>> KNOWN = Map.of(
            "employeeNumber=1", Set.of(ADA),
            "employeeNumber=2", Set.of(BOB),
            "employeeNumber=12", Set.of(ADA, BOB),
            "email=ada@example.com", Set.of(ADA),
            "email=bob@example.com", Set.of(BOB));

    private static Optional<IdentityId> correlated(List<CorrelationRule> rules, String... attributes) {
        return Correlation.correlate(
                rules,
                Attributes.ofTexts(attributes),
                (attribute, value) -> KNOWN.getOrDefault(attribute + "=" + value, Set.of()));
    }

    @Test
    void an_account_belongs_to_the_identity_that_a_rule_finds() {
        assertThat(correlated(List.of(BY_NUMBER), "number", "1")).contains(ADA);
    }

    @Test
    void the_rules_tell_what_they_look_up_in_their_order() {
        assertThat(Correlation.sought(
                        List.of(BY_MAIL, BY_NUMBER), Attributes.ofTexts("number", "1", "mail", "ada@example.com")))
                .containsExactly(new Sought("email", "ada@example.com"), new Sought("employeeNumber", "1"));
        assertThat(Correlation.sought(List.of(BY_MAIL, BY_NUMBER), Attributes.ofTexts("number", "1", "mail", "")))
                .containsExactly(new Sought("employeeNumber", "1"));
    }

    @Test
    void without_rules_an_account_belongs_to_nobody() {
        assertThat(correlated(List.of(), "number", "1")).isEmpty();
    }

    @Test
    void the_first_rule_that_matches_wins() {
        assertThat(correlated(List.of(BY_NUMBER, BY_MAIL), "number", "1", "mail", "bob@example.com"))
                .contains(ADA);
        assertThat(correlated(List.of(BY_MAIL, BY_NUMBER), "number", "1", "mail", "bob@example.com"))
                .contains(BOB);
    }

    @Test
    void a_rule_that_finds_nobody_leaves_it_to_the_next() {
        assertThat(correlated(List.of(BY_NUMBER, BY_MAIL), "number", "9", "mail", "bob@example.com"))
                .contains(BOB);
    }

    @Test
    void a_rule_whose_attribute_the_account_lacks_leaves_it_to_the_next() {
        assertThat(correlated(List.of(BY_NUMBER, BY_MAIL), "mail", "bob@example.com"))
                .contains(BOB);
    }

    @Test
    void a_rule_whose_attribute_is_empty_is_not_asked() {
        Optional<IdentityId> found = Correlation.correlate(
                List.of(BY_NUMBER), Attributes.ofTexts("number", ""), (attribute, value) -> Set.of(ADA));
        assertThat(found).isEmpty();
    }

    @Test
    void a_rule_that_finds_several_says_nothing() {
        assertThat(correlated(List.of(BY_NUMBER), "number", "12")).isEmpty();
    }

    @Test
    void after_a_rule_that_finds_several_the_next_decides() {
        assertThat(correlated(List.of(BY_NUMBER, BY_MAIL), "number", "12", "mail", "bob@example.com"))
                .contains(BOB);
    }
}
