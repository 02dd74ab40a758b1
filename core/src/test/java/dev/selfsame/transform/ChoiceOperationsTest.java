package dev.selfsame.transform;

import static dev.selfsame.transform.Evaluating.evaluated;
import static dev.selfsame.transform.Evaluating.failed;
import static dev.selfsame.transform.Evaluating.found;
import static dev.selfsame.transform.Evaluating.language;
import static dev.selfsame.transform.Evaluating.nothing;
import static dev.selfsame.transform.Writing.fields;
import static dev.selfsame.transform.Writing.items;
import static dev.selfsame.transform.Writing.transform;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.transform.Written.Fields;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoiceOperationsTest {

    private static final Fields NOBODY = transform("identityAttribute", "name", "none");
    private static final Fields BROKEN = transform("base64Decode", "input", "!");

    private static void assertGives(Fields document, String input, String expected) {
        assertThat(evaluated(document, Given.input(input))).isEqualTo(found(expected));
    }

    private static void assertFails(Fields document, String input, String reason, String offending) {
        String type = document.text("type").orElseThrow();
        assertThat(evaluated(document, Given.input(input))).isEqualTo(failed(type, reason, offending));
    }

    private static Fields when(String expression, Object... variables) {
        Object[] all = new Object[variables.length + 6];
        System.arraycopy(variables, 0, all, 6, variables.length);
        all[0] = "expression";
        all[1] = expression;
        all[2] = "positiveCondition";
        all[3] = "yes";
        all[4] = "negativeCondition";
        all[5] = "no";
        return transform("conditional", all);
    }

    @Test
    void a_static_value_is_filled_in() {
        assertGives(transform("static", "value", "x"), "ignored", "x");
        assertGives(transform("static", "value", "", "unused", NOBODY), "ignored", "");
        assertGives(transform("static", "value", "${a}-$b", "a", "$b", "b", transform("upper")), "in", "IN-IN");
    }

    @Test
    void a_variable_that_is_a_template_is_filled_in_with_what_all_know() {
        assertThat(evaluated(
                        transform("static", "value", "$a", "a", "<$field>"),
                        Given.nothing().field("field", "x")))
                .isEqualTo(found("<x>"));
    }

    @Test
    void variables_that_name_each_other_are_an_error() {
        assertThat(evaluated(transform("static", "value", "$a", "a", "$b", "b", "$a"), Given.nothing())
                        .isLeft())
                .isTrue();
    }

    @Test
    void a_static_value_is_needed() {
        assertFails(transform("static", "values", "x"), "", "the attribute \"value\" is missing", "");
    }

    @Test
    void a_variable_without_a_value_is_an_error_where_it_is_named() {
        assertThat(evaluated(transform("static", "value", "$a", "a", NOBODY), Given.nothing()))
                .isEqualTo(failed("static", "attributes.value", "the template can't be rendered: $a is nothing", ""));
    }

    @Test
    void an_expression_chooses_by_exact_equality() {
        assertGives(when("$a eq b", "a", "b"), "", "yes");
        assertGives(when("$a eq B", "a", "b"), "", "no");
        assertGives(when("x y eq x y"), "", "yes");
    }

    @Test
    void operands_may_hold_the_word_themselves() {
        assertGives(when("$a eq x", "a", "x eq y"), "", "no");
        assertGives(when("$a eq $b", "a", "x eq y", "b", "x eq y"), "", "yes");
    }

    @Test
    void an_expression_without_the_one_operator_is_an_error() {
        for (String wrong : new String[] {"a ne b", "a EQ b", "a==b", "", "a eqb"}) {
            assertFails(when(wrong), "", "the expression isn't of the form \"A eq B\"", "text of " + wrong.length());
        }
    }

    @Test
    void an_operand_that_is_nothing_is_an_error() {
        assertThat(evaluated(when("$a eq b", "a", NOBODY), Given.nothing()).isLeft())
                .isTrue();
    }

    @Test
    void a_condition_needs_all_of_its_parts() {
        assertFails(transform("conditional"), "", "the attribute \"positiveCondition\" is missing", "");
        assertFails(
                transform("conditional", "expression", "a eq b", "positiveCondition", ""),
                "",
                "the attribute \"negativeCondition\" is missing",
                "");
    }

    @Test
    void the_first_value_that_there_is_is_taken() {
        assertGives(transform("firstValid", "values", items(null, NOBODY, "a", BROKEN)), "", "a");
        assertGives(transform("firstValid", "values", items("", "a")), "", "");
        assertThat(evaluated(transform("firstValid", "values", items(null, NOBODY)), Given.nothing()))
                .isEqualTo(nothing());
    }

    @Test
    void an_error_is_one_unless_errors_are_ignored() {
        assertThat(evaluated(transform("firstValid", "values", items(BROKEN, "a")), Given.nothing()))
                .isEqualTo(failed("firstValid", "attributes.values[0]", "the input isn't Base64", "text of 1"));
        assertGives(transform("firstValid", "values", items(BROKEN, "a"), "ignoreErrors", "true"), "", "a");
        assertGives(
                transform("firstValid", "values", items(fields("type", "none"), "a"), "ignoreErrors", true), "", "a");
    }

    @Test
    void a_text_that_can_not_be_filled_in_is_passed_over() {
        assertGives(transform("firstValid", "values", items("$nobody", "a")), "", "a");
        assertThat(evaluated(
                                transform("firstValid", "values", items(transform("static", "value", "$nobody"), "a")),
                                Given.nothing())
                        .isLeft())
                .isTrue();
    }

    @Test
    void a_key_is_looked_up_exactly() {
        Fields lookup = transform("lookup", "table", fields("a", "1", "b", transform("upper"), "default", "?"));
        assertGives(lookup, "a", "1");
        assertGives(lookup, "b", "B");
        assertGives(lookup, "A", "?");
        assertGives(lookup, " a", "?");
        assertThat(evaluated(lookup, Given.nothing())).isEqualTo(found("?"));
    }

    @Test
    void a_key_without_an_entry_is_an_error_where_there_is_no_default() {
        Fields lookup = transform("lookup", "table", fields("a", "1"));
        assertFails(lookup, "secret", "the table has no entry for the input, and no default", "text of 6");
        assertThat(evaluated(lookup, Given.nothing()))
                .isEqualTo(failed("lookup", "the table has no entry for the input, and no default", "nothing"));
        assertFails(transform("lookup"), "a", "the attribute \"table\" is missing", "");
    }

    @Test
    void a_reference_is_as_if_its_transform_stood_there() {
        Language language = language()
                .putAllTransforms(Map.of(
                        "Shout", transform("upper"),
                        "Fixed", transform("upper", "input", "fixed"),
                        "Both", transform("concat", "values", items(transform("lower"), transform("upper")))))
                .build();
        assertThat(language.compile(transform("reference", "id", "Shout")).evaluate(Given.input("a")))
                .isEqualTo(found("A"));
        assertThat(language.compile(transform("reference", "id", "Both", "input", "Xx"))
                        .evaluate(Given.input("a")))
                .isEqualTo(found("xxXX"));
        assertThat(language.compile(transform("reference", "id", "Fixed", "input", "x"))
                        .evaluate(Given.input("a")))
                .isEqualTo(found("FIXED"));
    }

    @Test
    void a_reference_to_nothing_is_an_error() {
        assertFails(transform("reference", "id", "shout"), "", "there is no transform of this name", "text of 5");
        assertFails(transform("reference"), "", "the attribute \"id\" is missing", "");
        assertFails(transform("reference", "id", "$a", "a", "b"), "", "the id of a reference is no template", "");
    }

    @Test
    void references_in_a_circle_are_an_error() {
        Language language = language()
                .putAllTransforms(Map.of(
                        "a", transform("upper", "input", transform("reference", "id", "b")),
                        "b", transform("reference", "id", "a")))
                .build();
        assertThat(language.compile(transform("reference", "id", "a")).evaluate(Given.input("x")))
                .isEqualTo(failed("b", "the references go round in a circle", ""));
    }
}
