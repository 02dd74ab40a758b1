package dev.selfsame.transform;

import static dev.selfsame.transform.Evaluating.evaluated;
import static dev.selfsame.transform.Evaluating.failed;
import static dev.selfsame.transform.Evaluating.found;
import static dev.selfsame.transform.Evaluating.nothing;
import static dev.selfsame.transform.Writing.items;
import static dev.selfsame.transform.Writing.transform;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.transform.Written.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextOperationsTest {

    private static final String NOT_WITHIN = "begin and end don't lie within the text";

    private static void assertGives(Fields document, String input, String expected) {
        assertThat(evaluated(document, Given.input(input))).isEqualTo(found(expected));
    }

    private static void assertFails(Fields document, String input, String reason, String offending) {
        String type = document.text("type").orElseThrow();
        assertThat(evaluated(document, Given.input(input))).isEqualTo(failed(type, reason, offending));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lower",
                "upper",
                "trim",
                "normalizeNames",
                "decomposeDiacriticalMarks",
                "base64Encode",
                "base64Decode"
            })
    void nothing_stays_nothing(String type) {
        assertThat(evaluated(transform(type), Given.nothing())).isEqualTo(nothing());
    }

    @Test
    void what_needs_attributes_makes_nothing_of_nothing_too() {
        assertThat(evaluated(transform("leftPad", "length", 3), Given.nothing()))
                .isEqualTo(nothing());
        assertThat(evaluated(transform("rightPad", "length", 3), Given.nothing()))
                .isEqualTo(nothing());
        assertThat(evaluated(transform("indexOf", "substring", "a"), Given.nothing()))
                .isEqualTo(nothing());
        assertThat(evaluated(transform("lastIndexOf", "substring", "a"), Given.nothing()))
                .isEqualTo(nothing());
        assertThat(evaluated(transform("substring", "begin", 1), Given.nothing()))
                .isEqualTo(nothing());
        assertThat(evaluated(transform("replaceAll"), Given.nothing())).isEqualTo(nothing());
    }

    @Test
    void attributes_may_be_missing_or_null() {
        assertGives(Writing.fields("type", "upper"), "ß", "SS");
        assertGives(Writing.fields("type", "upper", "attributes", null), "a", "A");
    }

    @Test
    void case_does_not_depend_on_the_country() {
        assertGives(transform("lower"), "TITLE İ", "title i̇");
        assertGives(transform("upper"), "title", "TITLE");
    }

    @Test
    void trimming_takes_what_is_no_more_than_a_blank_off_both_ends() {
        assertGives(transform("trim"), "\t a b \u0000\n", "a b");
        assertGives(transform("trim"), "\u00a0a", "\u00a0a");
    }

    @Test
    void an_explicit_input_wins_unless_it_is_empty() {
        assertGives(transform("upper", "input", "b"), "a", "B");
        assertGives(transform("upper", "input", ""), "a", "A");
        assertThat(evaluated(
                        transform("upper", "input", transform("identityAttribute", "name", "none")), Given.input("a")))
                .isEqualTo(nothing());
    }

    @ParameterizedTest
    @CsvSource({
        "JOHN SMITH, John Smith",
        "mary-jane o'neil, Mary-Jane O'Neil",
        "LUDWIG VON MISES, Ludwig von Mises",
        "von mises, von Mises",
        "john smith iii, John Smith III",
        "king henry viii, King Henry VIII",
        "MCDONALD, McDonald",
        "macedo, MacEdo",
        "mac mc, Mac Mc",
        "'élodie ', 'Élodie '",
        "d. o., D. O.",
    })
    void names_get_their_capitals(String written, String expected) {
        assertGives(transform("normalizeNames"), written, expected);
    }

    @Test
    void marks_are_taken_off_and_ligatures_taken_apart() {
        assertGives(transform("decomposeDiacriticalMarks"), "Āric Dvořák ﬁ① Ａ", "Aric Dvorak fi1 A");
        assertGives(transform("decomposeDiacriticalMarks"), "øßŁĐæ", "øßŁĐæ");
    }

    @Test
    void base_64_is_of_utf_8_without_line_breaks() {
        assertGives(transform("base64Encode"), "é", "w6k=");
        assertGives(transform("base64Decode"), "w6k=", "é");
        assertGives(transform("base64Encode"), "", "");
        assertThat(evaluated(transform("base64Encode"), Given.input("a".repeat(300)))
                        .get()
                        .orElseThrow()
                        .asText())
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "w6k=\n", "w6k_", "secret!", "=", "\"w6k=\""})
    void what_is_no_base_64_is_an_error(String input) {
        assertFails(transform("base64Decode"), input, "the input isn't Base64", "text of " + input.length());
    }

    @Test
    void texts_are_put_together_without_what_is_nothing() {
        assertGives(transform("concat", "values", items("a", null, transform("upper"), 1, true)), "b", "aB1true");
        assertGives(transform("concat", "values", items()), "b", "");
    }

    @Test
    void texts_are_joined_with_a_word_for_what_is_nothing() {
        assertGives(transform("join", "values", items("a", null, "b")), "", "a,null,b");
        assertGives(transform("join", "values", items("a", "b"), "separator", ""), "", "ab");
        assertGives(transform("join", "values", items("a"), "separator", "; "), "", "a");
    }

    @Test
    void values_are_needed_and_a_list() {
        assertFails(transform("concat"), "", "the attribute \"values\" is missing", "");
        assertThat(evaluated(transform("join", "values", "a"), Given.nothing()))
                .isEqualTo(failed("join", "attributes.values", "it is not a list", ""));
        assertThat(evaluated(transform("concat", "values", items("a", items())), Given.nothing()))
                .isEqualTo(failed("concat", "attributes.values[1]", "it is neither a text nor a transform", ""));
    }

    @Test
    void a_part_is_found_from_the_left_or_from_the_right() {
        assertGives(transform("indexOf", "substring", "a"), "banana", "1");
        assertGives(transform("lastIndexOf", "substring", "a"), "banana", "5");
        assertGives(transform("indexOf", "substring", "A"), "banana", "-1");
        assertGives(transform("lastIndexOf", "substring", "."), "banana", "-1");
    }

    @Test
    void a_part_to_find_is_needed() {
        assertFails(transform("indexOf"), "a", "the attribute \"substring\" is missing", "");
        assertFails(transform("lastIndexOf"), "a", "the attribute \"substring\" is missing", "");
    }

    @Test
    void a_search_that_would_take_for_ever_is_an_error() {
        Fields search = transform("indexOf", "substring", "a".repeat(500_000) + "b");
        assertFails(search, "a".repeat(1_000_000), "it is too much work", "");
    }

    @Test
    void a_text_is_filled_up_on_either_side() {
        assertGives(transform("leftPad", "length", "5", "padding", "0"), "12", "00012");
        assertGives(transform("rightPad", "length", 5, "padding", "x"), "12", "12xxx");
        assertGives(transform("leftPad", "length", 4), "12", "  12");
        assertGives(transform("leftPad", "length", 4, "padding", ""), "12", "  12");
        assertGives(transform("leftPad", "length", 7, "padding", "abc"), "12", "abcab12");
        assertGives(transform("rightPad", "length", 3, "padding", "0"), "", "000");
    }

    @Test
    void what_is_long_enough_is_not_filled_up() {
        assertGives(transform("leftPad", "length", 2), "123", "123");
        assertGives(transform("rightPad", "length", -1), "123", "123");
    }

    @Test
    void a_length_is_a_whole_number_that_is_no_burden() {
        assertFails(transform("leftPad"), "a", "the attribute \"length\" is missing", "");
        assertThat(evaluated(transform("leftPad", "length", "ten"), Given.input("a")))
                .isEqualTo(failed("leftPad", "attributes.length", "it is not a whole number", "text of 3"));
        assertFails(transform("leftPad", "length", 2_000_000_000), "a", "the length is more than 1000000", "");
    }

    @Test
    void a_part_is_cut_out() {
        assertGives(transform("substring", "begin", 1, "end", 3), "abcdef", "bc");
        assertGives(transform("substring", "begin", "2"), "abcdef", "cdef");
        assertGives(transform("substring", "begin", -1, "end", -1), "abcdef", "abcdef");
        assertGives(transform("substring", "begin", 1, "beginOffset", 2, "end", 4, "endOffset", 1), "abcdef", "de");
        assertGives(transform("substring", "begin", -1, "beginOffset", 2), "abcdef", "abcdef");
        assertGives(transform("substring", "begin", 3, "end", 3), "abc", "");
    }

    @Test
    void a_bound_may_be_found_in_the_text_itself() {
        Fields at = transform("indexOf", "substring", "@");
        assertGives(transform("substring", "begin", 0, "end", at), "ada@example.com", "ada");
        assertGives(transform("substring", "begin", at, "beginOffset", 1), "ada@example.com", "example.com");
    }

    @Test
    void bounds_outside_the_text_are_an_error_that_tells_no_data() {
        assertFails(transform("substring", "begin", 1, "end", 10), "abc", NOT_WITHIN, "text of 3");
        assertFails(transform("substring", "begin", 4), "abc", NOT_WITHIN, "text of 3");
        assertFails(transform("substring", "begin", -2), "abc", NOT_WITHIN, "text of 3");
        assertFails(transform("substring", "begin", 2, "end", 1), "abc", NOT_WITHIN, "text of 3");
        assertFails(
                transform("substring", "begin", Integer.MAX_VALUE, "beginOffset", 1), "abc", NOT_WITHIN, "text of 3");
    }

    @Test
    void bounds_are_whole_numbers() {
        assertFails(transform("substring"), "abc", "the attribute \"begin\" is missing", "");
        assertFails(transform("substring", "start", 1), "abc", "the attribute \"begin\" is missing", "");
        assertFails(
                transform("substring", "begin", transform("identityAttribute", "name", "none")),
                "abc",
                "a bound is nothing",
                "");
        assertThat(evaluated(transform("substring", "begin", transform("lower")), Given.input("abc")))
                .isEqualTo(failed("substring", "attributes.begin", "it is not a whole number", "text of 3"));
    }
}
