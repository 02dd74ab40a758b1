package dev.selfsame.transform;

import static dev.selfsame.transform.Evaluating.evaluated;
import static dev.selfsame.transform.Evaluating.failed;
import static dev.selfsame.transform.Evaluating.found;
import static dev.selfsame.transform.Evaluating.language;
import static dev.selfsame.transform.Evaluating.nothing;
import static dev.selfsame.transform.Writing.transform;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.transform.Written.Fields;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RuleOperationsTest {

    private static Fields shipped(String operation, Object... attributes) {
        Object[] all = new Object[attributes.length + 4];
        System.arraycopy(attributes, 0, all, 4, attributes.length);
        all[0] = "name";
        all[1] = "Cloud Services Deployment Utility";
        all[2] = "operation";
        all[3] = operation;
        return transform("rule", all);
    }

    private static Either<TransformError, Optional<AttributeValue>> with(Rule rule, Fields document, Given given) {
        return language().putRules("Ours", rule).build().compile(document).evaluate(given);
    }

    @Test
    void a_host_s_function_gets_all_values_as_texts() {
        assertThat(with(
                        (arguments, situation) -> Optional.of(AttributeValue.of(new TreeMap<>(arguments).toString())),
                        transform(
                                "rule",
                                "name",
                                "Ours",
                                "a",
                                1,
                                "b",
                                transform("upper"),
                                "none",
                                transform("identityAttribute", "name", "none")),
                        Given.input("x")))
                .isEqualTo(found("{a=1, b=X, input=x}"));
    }

    @Test
    void a_host_s_function_may_give_nothing() {
        assertThat(with((arguments, situation) -> Optional.empty(), transform("rule", "name", "Ours"), Given.nothing()))
                .isEqualTo(nothing());
    }

    @Test
    void a_host_s_function_that_breaks_down_is_an_error_without_its_message() {
        Rule broken = (arguments, situation) -> {
            throw new IllegalStateException("ada's secret");
        };
        assertThat(with(broken, transform("rule", "name", "Ours"), Given.nothing()))
                .isEqualTo(failed("rule", "the rule \"Ours\" broke down: IllegalStateException", ""));
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_host_s_function_that_gives_null_is_an_error() {
        assertThat(with((arguments, situation) -> null, transform("rule", "name", "Ours"), Given.nothing()))
                .isEqualTo(failed("rule", "the rule \"Ours\" broke down: NullPointerException", ""));
    }

    @Test
    void a_host_s_function_that_calls_itself_for_ever_is_an_error() {
        Rule endless = (arguments, situation) -> {
            throw new StackOverflowError();
        };
        assertThat(with(endless, transform("rule", "name", "Ours"), Given.nothing()))
                .isEqualTo(failed("rule", "it is nested too deep", ""));
    }

    @Test
    void a_rule_that_nobody_has_registered_is_an_error() {
        assertThat(evaluated(transform("rule", "name", "Theirs"), Given.nothing()))
                .isEqualTo(failed("rule", "the rule \"Theirs\" can't be evaluated: nobody has registered it", ""));
        assertThat(evaluated(shipped("doSomething"), Given.nothing()).isLeft()).isTrue();
        assertThat(evaluated(transform("rule"), Given.nothing()))
                .isEqualTo(failed("rule", "the attribute \"name\" is missing", ""));
    }

    @Test
    void the_end_of_a_text_is_cut_off() {
        assertThat(evaluated(shipped("getEndOfString", "numChars", "4"), Given.input("123-45-6789")))
                .isEqualTo(found("6789"));
        assertThat(evaluated(shipped("getEndOfString", "numChars", 3, "input", "abc"), Given.nothing()))
                .isEqualTo(found("abc"));
        assertThat(evaluated(shipped("getEndOfString", "numChars", 4), Given.input("abc")))
                .isEqualTo(nothing());
        assertThat(evaluated(shipped("getEndOfString", "numChars", 4), Given.nothing()))
                .isEqualTo(nothing());
    }

    @Test
    void the_end_of_a_text_has_a_length() {
        assertThat(evaluated(shipped("getEndOfString"), Given.input("abc")))
                .isEqualTo(failed("rule", "the attribute \"numChars\" is missing", ""));
        assertThat(evaluated(shipped("getEndOfString", "numChars", "x"), Given.input("abc")))
                .isEqualTo(failed("rule", "it is not a whole number", "text of 1"));
        assertThat(evaluated(shipped("getEndOfString", "numChars", -1), Given.input("abc")))
                .isEqualTo(failed("rule", "the number of characters is negative", ""));
    }

    @Test
    void a_random_text_is_of_what_was_asked_for() {
        Given last = Given.nothing().dice(51);
        assertThat(evaluated(
                        shipped(
                                "generateRandomString",
                                "length",
                                "3",
                                "includeNumbers",
                                "false",
                                "includeSpecialChars",
                                false),
                        last))
                .isEqualTo(found("zzz"));
        assertThat(evaluated(
                        shipped(
                                "generateRandomString",
                                "length",
                                3,
                                "includeNumbers",
                                true,
                                "includeSpecialChars",
                                "true"),
                        Given.nothing().dice(74)))
                .isEqualTo(found("???"));
        assertThat(evaluated(
                        shipped(
                                "generateRandomString",
                                "length",
                                3,
                                "includeNumbers",
                                false,
                                "includeSpecialChars",
                                false),
                        Given.nothing().dice(52)))
                .isEqualTo(failed("rule", "the host gives no number below 52", ""));
        assertThat(evaluated(
                        shipped(
                                "generateRandomString",
                                "length",
                                451,
                                "includeNumbers",
                                true,
                                "includeSpecialChars",
                                true),
                        last))
                .isEqualTo(failed("rule", "the length is not from 1 to 450", ""));
        assertThat(evaluated(shipped("generateRandomString", "length", 4), last))
                .isEqualTo(failed("rule", "the attribute \"includeNumbers\" is missing", ""));
    }

    @Test
    void an_attribute_of_somebody_else_is_found_by_user_name() {
        Given given = Given.nothing().other("grace", "mail", "g@x").other("manager", "mail", "m@x");
        assertThat(evaluated(shipped("getReferenceIdentityAttribute", "uid", "grace", "attributeName", "mail"), given))
                .isEqualTo(found("g@x"));
        assertThat(evaluated(
                        shipped("getReferenceIdentityAttribute", "uid", "manager", "attributeName", "mail"), given))
                .isEqualTo(found("m@x"));
        assertThat(evaluated(shipped("getReferenceIdentityAttribute", "uid", "nobody", "attributeName", "mail"), given))
                .isEqualTo(nothing());
        assertThat(evaluated(shipped("getReferenceIdentityAttribute", "uid", "grace"), given))
                .isEqualTo(failed("rule", "the attribute \"attributeName\" is missing", ""));
    }
}
