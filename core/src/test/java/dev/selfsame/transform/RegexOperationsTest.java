package dev.selfsame.transform;

import static dev.selfsame.transform.Evaluating.evaluated;
import static dev.selfsame.transform.Evaluating.failed;
import static dev.selfsame.transform.Evaluating.found;
import static dev.selfsame.transform.Evaluating.nothing;
import static dev.selfsame.transform.Writing.fields;
import static dev.selfsame.transform.Writing.transform;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.transform.Written.Fields;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class RegexOperationsTest {

    private static void assertGives(Fields document, String input, String expected) {
        assertThat(evaluated(document, Given.input(input))).isEqualTo(found(expected));
    }

    private static void assertFails(Fields document, String input, String reason, String offending) {
        String type = document.text("type").orElseThrow();
        assertThat(evaluated(document, Given.input(input))).isEqualTo(failed(type, reason, offending));
    }

    @Test
    void every_match_is_replaced() {
        assertGives(transform("replace", "regex", "[aeiou]", "replacement", ""), "banana", "bnn");
        assertGives(transform("replace", "regex", "(?i)A", "replacement", "x"), "aA", "xx");
        assertGives(transform("replace", "regex", "z", "replacement", "x"), "abc", "abc");
        assertGives(transform("replace", "regex", "(?<=b)a", "replacement", "\\\\"), "baba", "b\\b\\");
    }

    @Test
    void a_replacement_needs_both_of_its_parts() {
        assertFails(transform("replace", "regex", "a"), "a", "the attribute \"replacement\" is missing", "");
        assertFails(transform("replace", "replacement", "a"), "a", "the attribute \"regex\" is missing", "");
    }

    @Test
    void a_pattern_may_be_filled_in() {
        assertGives(
                transform("replace", "regex", "$what", "replacement", "$by", "what", "[ab]", "by", "x"), "abc", "xxc");
    }

    @Test
    void a_wrong_pattern_is_an_error_that_does_not_tell_it() {
        assertFails(
                transform("replace", "regex", "(ada", "replacement", ""),
                "x",
                "the pattern is wrong: Unclosed group",
                "text of 4");
        assertFails(
                transform("replace", "regex", "$what", "replacement", "", "what", "\\p{Lovelace}"),
                "x",
                "the pattern is wrong: Unknown character property name",
                "text of 12");
    }

    @Test
    void a_wrong_replacement_is_an_error() {
        assertFails(
                transform("replace", "regex", "a", "replacement", "\\"),
                "a",
                "the pattern has a wrong replacement",
                "text of 1");
    }

    @Test
    void a_pattern_that_would_take_for_ever_is_an_error() {
        assertFails(
                transform("replace", "regex", "(a+)+\\1b", "replacement", ""),
                "a".repeat(5_000),
                "the pattern takes too much on this input",
                "");
    }

    @Test
    void all_patterns_of_a_transform_share_what_they_may_do() {
        Written costly = transform("replace", "regex", "(?=a)a*b", "replacement", "");
        Written all = new Written.Items(Collections.nCopies(10, costly));
        assertThat(evaluated(transform("concat", "values", all), Given.input("a".repeat(1_500))))
                .isEqualTo(failed("concat", "attributes.values[2]", "the pattern takes too much on this input", ""));
    }

    @Test
    void pairs_are_replaced_one_after_the_other_as_they_are_written() {
        assertGives(transform("replaceAll", "table", fields("a", "b", "b", "c")), "ab", "cc");
        assertGives(transform("replaceAll", "table", fields("b", "c", "a", "b")), "ab", "bc");
        assertGives(transform("replaceAll", "table", fields("-", "", "[()]", "")), "(1)-2", "12");
    }

    @Test
    void without_a_table_nothing_is_replaced() {
        assertGives(transform("replaceAll"), "ab", "ab");
        assertGives(transform("replaceAll", "table", fields()), "ab", "ab");
    }

    @Test
    void a_table_is_a_table_of_texts() {
        assertThat(evaluated(transform("replaceAll", "table", "a"), Given.input("a")))
                .isEqualTo(failed("replaceAll", "attributes.table", "it is not a table", ""));
        assertFails(transform("replaceAll", "table", fields("a", null)), "a", "a replacement is nothing", "");
    }

    @Test
    void a_text_is_split_at_each_match() {
        assertGives(transform("split", "delimiter", ",", "index", 1), "a,b,c", "b");
        assertGives(transform("split", "delimiter", "[;,] ?", "index", "2"), "a; b,c", "c");
        assertGives(transform("split", "delimiter", "x", "index", 0), "abc", "abc");
        assertGives(transform("split", "delimiter", ",", "index", 0), ",a", "");
    }

    @Test
    void a_part_that_is_not_there_is_an_error_unless_it_is_said_otherwise() {
        assertFails(
                transform("split", "delimiter", ",", "index", 2),
                "a,b,,",
                "split resulted in 2 items, and there is none at 2",
                "text of 5");
        assertFails(
                transform("split", "delimiter", ",", "index", -1),
                "a",
                "split resulted in 1 items, and there is none at -1",
                "text of 1");
        assertThat(evaluated(transform("split", "delimiter", ",", "index", 2, "throws", "false"), Given.input("a")))
                .isEqualTo(nothing());
    }

    @Test
    void a_split_needs_what_it_splits_at_and_what_it_takes() {
        assertFails(transform("split", "index", 0), "a", "the attribute \"delimiter\" is missing", "");
        assertFails(transform("split", "delimiter", ","), "a", "the attribute \"index\" is missing", "");
        assertThat(evaluated(transform("split", "delimiter", ",", "index", 0, "throws", "maybe"), Given.input("a")))
                .isEqualTo(failed("split", "attributes.throws", "it is neither true nor false", "text of 5"));
    }
}
