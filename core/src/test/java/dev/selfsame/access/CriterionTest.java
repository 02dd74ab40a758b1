package dev.selfsame.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Group;
import dev.selfsame.access.Criterion.Joint;
import dev.selfsame.access.Criterion.Operation;
import dev.selfsame.access.CriterionFault.NoValue;
import dev.selfsame.access.CriterionFault.NotAlternating;
import dev.selfsame.access.CriterionFault.TooDeep;
import dev.selfsame.access.CriterionKey.OfAccount;
import dev.selfsame.access.CriterionKey.OfIdentity;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CriterionTest {

    private static final SourceId AD = new SourceId("ad");
    private static final CriterionKey A = new OfIdentity("a");
    private static final CriterionKey OF_ACCOUNT = new OfAccount(AD, "a");

    @ParameterizedTest
    @CsvSource({
        "Berlin, EQUALS, BERLIN, true",
        "Berlin, EQUALS, Berli, false",
        "Berlin, NOT_EQUALS, berlin, false",
        "Berlin, NOT_EQUALS, Bonn, true",
        "Berlin, CONTAINS, ERL, true",
        "Berlin, CONTAINS, x, false",
        "Berlin, DOES_NOT_CONTAIN, x, true",
        "Berlin, DOES_NOT_CONTAIN, RL, false",
        "Berlin, STARTS_WITH, be, true",
        "Berlin, STARTS_WITH, er, false",
        "Berlin, ENDS_WITH, IN, true",
        "Berlin, ENDS_WITH, li, false",
        "Berlin, GREATER_THAN, aachen, true",
        "Berlin, GREATER_THAN, berlin, false",
        "Berlin, GREATER_THAN_EQUALS, berlin, true",
        "Berlin, LESS_THAN, bonn, true",
        "Berlin, LESS_THAN_EQUALS, aachen, false",
        "10, GREATER_THAN, 9, true",
        "010, GREATER_THAN_EQUALS, 10.0, true",
        "-10, LESS_THAN, -9.5, true",
        "-0, LESS_THAN, 0, false",
        "10, LESS_THAN, 9a, true",
        "1e3, LESS_THAN, 2, true",
        "010, EQUALS, 10, false"
    })
    void texts_are_compared_folded_and_numbers_by_order_as_numbers(
            String value, Operation operation, String text, boolean met) {
        assertThat(identity(value).meets(new Comparison(operation, A, text))).isEqualTo(met);
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void without_a_value_only_what_is_negative_is_met(Operation operation) {
        Comparison comparison = new Comparison(operation, A, "x");
        boolean negative = operation == Operation.NOT_EQUALS || operation == Operation.DOES_NOT_CONTAIN;

        assertThat(person(Attributes.none()).meets(comparison)).isEqualTo(negative);
        assertThat(identity("").meets(comparison)).isEqualTo(negative);
        assertThat(identities().meets(comparison)).isEqualTo(negative);
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void without_an_account_nothing_is_met(Operation operation) {
        assertThat(identity("x").meets(new Comparison(operation, OF_ACCOUNT, "x")))
                .isFalse();
        assertThat(accounts().meets(new Comparison(operation, new OfAccount(new SourceId("hr"), "a"), "x")))
                .isFalse();
    }

    @Test
    void of_several_values_one_has_to_be_as_said_and_none_as_is_said_not_to_be() {
        assertThat(identities("x", "y").meets(new Comparison(Operation.EQUALS, A, "y")))
                .isTrue();
        assertThat(identities("x", "y").meets(new Comparison(Operation.NOT_EQUALS, A, "y")))
                .isFalse();
        assertThat(identities("x", "y").meets(new Comparison(Operation.NOT_EQUALS, A, "z")))
                .isTrue();
        assertThat(identities("x", "y").meets(new Comparison(Operation.EQUALS, A, "x,y")))
                .isFalse();
    }

    @Test
    void one_account_suffices_and_another_one_may_meet_the_other_comparison() {
        Criterion is = new Comparison(Operation.EQUALS, OF_ACCOUNT, "x");
        Criterion isNot = new Comparison(Operation.NOT_EQUALS, OF_ACCOUNT, "x");
        Criterion both = new Group(Joint.AND, List.of(is, isNot));

        assertThat(accounts("x").meets(is)).isTrue();
        assertThat(accounts("x").meets(isNot)).isFalse();
        assertThat(accounts("x", "y").meets(both)).isTrue();
    }

    @Test
    void numbers_and_flags_are_compared_as_their_texts() {
        Attributes attributes =
                Attributes.of(Map.of("a", AttributeValue.of(new BigDecimal("7.50")), "b", AttributeValue.of(true)));

        assertThat(person(attributes).meets(new Comparison(Operation.EQUALS, A, "7.5")))
                .isTrue();
        assertThat(person(attributes).meets(new Comparison(Operation.EQUALS, A, "7.50")))
                .isFalse();
        assertThat(person(attributes).meets(new Comparison(Operation.EQUALS, new OfIdentity("b"), "TRUE")))
                .isTrue();
    }

    @Test
    void criteria_of_three_levels_that_alternate_have_no_fault() {
        assertThat(CriterionFault.in(and(or(leaf("x"), leaf("y")), leaf("z")))).isEmpty();
    }

    @Test
    void each_fault_of_criteria_is_found_once() {
        assertThat(CriterionFault.in(and(or(and(leaf("x")), and(leaf("x"))), and(leaf(" "), leaf(" ")))))
                .containsExactly(new TooDeep(), new NotAlternating(Joint.AND), new NoValue(A));
        assertThat(new NoValue(A).explanation()).isEqualTo("its criteria compare a with nothing");
        assertThat(new NotAlternating(Joint.OR).explanation()).isEqualTo("its criteria have OR directly in OR");
        assertThat(new TooDeep().explanation()).isEqualTo("its criteria have more than 3 levels");
    }

    @Test
    void a_group_is_not_empty() {
        assertThatIllegalArgumentException().isThrownBy(() -> and());
    }

    private static Criterion leaf(String value) {
        return new Comparison(Operation.EQUALS, A, value);
    }

    private static Criterion and(Criterion... children) {
        return new Group(Joint.AND, List.of(children));
    }

    private static Criterion or(Criterion... children) {
        return new Group(Joint.OR, List.of(children));
    }

    private static Facts identity(String value) {
        return person(Attributes.ofTexts("a", value));
    }

    private static Facts identities(String... values) {
        return person(Attributes.none().with("a", AttributeValue.of(List.of(values))));
    }

    private static Facts person(Attributes attributes) {
        return new Facts(new IdentityId("ada"), attributes, List.of());
    }

    private static Facts accounts(String... values) {
        List<Account> accounts = Stream.of(values)
                .<Account>map(value -> Account.builder()
                        .id(new AccountId(value))
                        .source(AD)
                        .nativeIdentity(value)
                        .name(value)
                        .attributes(Attributes.ofTexts("a", value))
                        .created(Instant.EPOCH)
                        .modified(Instant.EPOCH)
                        .build())
                .toList();
        return new Facts(new IdentityId("ada"), Attributes.none(), accounts);
    }
}
