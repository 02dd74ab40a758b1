package dev.selfsame.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterParsingTest {

    private static final Filter A = new Filter.Equal(FilterField.NAME, "a");
    private static final Filter B = new Filter.StartsWith(FilterField.ALIAS, "b");
    private static final Filter C = new Filter.Is(FilterField.PROTECTED, true);
    private static final String CONTROL = "control characters are not allowed";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "     "})
    void a_blank_filter_lets_everything_through(String text) {
        assertThat(Filter.parse(text)).isEqualTo(Either.right(new Filter.All()));
    }

    @Test
    void each_field_has_its_operators() {
        assertThat(parsed("name eq \"a\"")).isEqualTo(A);
        assertThat(parsed("alias sw b")).isEqualTo(B);
        assertThat(parsed("protected eq true")).isEqualTo(C);
        assertThat(parsed("correlated eq false")).isEqualTo(new Filter.Is(FilterField.CORRELATED, false));
        assertThat(parsed("id in (\"1\" , 2,\"3\")")).isEqualTo(new Filter.In(FilterField.ID, List.of("1", "2", "3")));
        assertThat(parsed("cloudStatus eq \"x\"")).isEqualTo(new Filter.Equal(FilterField.CLOUD_STATUS, "x"));
    }

    @Test
    void not_binds_tighter_than_and_and_and_tighter_than_or() {
        String text = "not name eq a or name eq a and alias sw b or protected eq true";

        assertThat(parsed(text)).isEqualTo(new Filter.Or(List.of(new Filter.Not(A), new Filter.And(List.of(A, B)), C)));
    }

    @Test
    void parentheses_override_and_may_touch_words() {
        String text = "not(name eq a or alias sw b)and(protected eq true)and id in(x)";

        assertThat(parsed(text))
                .isEqualTo(new Filter.And(List.of(
                        new Filter.Not(new Filter.Or(List.of(A, B))), C, new Filter.In(FilterField.ID, List.of("x")))));
    }

    @Test
    void redundant_parentheses_and_double_negations_are_left_out() {
        assertThat(parsed("(((name eq a)))")).isEqualTo(A);
        assertThat(parsed("not not name eq a")).isEqualTo(A);
        assertThat(parsed("not (not (not name eq a))")).isEqualTo(new Filter.Not(A));
        assertThat(parsed("name eq a and (alias sw b and (protected eq true and name eq a))"))
                .isEqualTo(new Filter.And(List.of(A, B, C, A)));
        assertThat(parsed("((name eq a or alias sw b) or protected eq true) or (name eq a or alias sw b)"))
                .isEqualTo(new Filter.Or(List.of(A, B, C, A, B)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`name eq \"a\\\"b\\\\c\"`, `a\"b\\c`",
                "`name eq \"\\\\\"`, `\\`",
                "`name eq \"a\\\") or (name eq \\\"b\"`, `a\") or (name eq \"b`",
                "`name eq \"and\"`, `and`",
                "`name eq eq`, `eq`",
                "`name eq 'alice'`, `'alice'`",
                "`name eq \"\"`, ``",
                "`name eq \" x \"`, ` x `",
            })
    void strings_and_words_have_the_value_that_is_written(String text, String value) {
        assertThat(parsed(text)).isEqualTo(new Filter.Equal(FilterField.NAME, value));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`department eq x`, 0, there is no such filter field; field names are exact in case",
                "`NAME eq x`, 0, there is no such filter field; field names are exact in case",
                "`name  co x`, 6, the operator here is eq or sw",
                "`name eq a and id sw x`, 17, the operator here is eq or in",
                "`cloudStatus in (x)`, 12, the operator here is eq",
                "`name`, 4, the operator here is eq or sw",
                "`name EQ x`, 5, the operator here is eq or sw",
                "`name eq`, 7, a value is missing here",
                "`name eq (x)`, 8, a value is missing here",
                "`name eq and`, 8, `and, or and not are values in quotation marks only`",
                "`correlated eq \"true\"`, 14, `the value here is true or false, without quotation marks`",
                "`protected eq TRUE`, 13, `the value here is true or false, without quotation marks`",
                "`protected eq trueish`, 13, `the value here is true or false, without quotation marks`",
                "`name eq\"a\"`, 7, a space is missing before the string",
                "`name eq \"a\"and name eq b`, 11, a space is missing after the string",
                "`name eq \"a\"\"`, 11, a space is missing after the string",
                "`name eq \"a`, 8, the string that begins here has no end",
                "`name eq \"a\\\"`, 8, the string that begins here has no end",
                "`name eq \"a\\nb\"`, 10, a backslash stands before a quotation mark or another backslash only",
                "`name eq \"a\\`, 10, a backslash stands before a quotation mark or another backslash only",
                "`name eq a\\b`, 9, `and, or or a closing parenthesis is expected here`",
                "`name eq a name eq b`, 10, `and, or or a closing parenthesis is expected here`",
                "`name eq a, name eq b`, 9, `and, or or a closing parenthesis is expected here`",
                "`name eq a and `, 14, a comparison is missing here",
                "`and name eq a`, 0, there is no such filter field; field names are exact in case",
                "`()`, 1, a comparison is missing here",
                "`(name eq a or (name eq b)`, 0, this parenthesis is not closed",
                "`(name eq a or (name eq b`, 14, this parenthesis is not closed",
                "`name eq a) or (name eq b`, 9, this parenthesis closes nothing",
                "`id in x`, 6, a list in parentheses is expected here",
                "`id in ()`, 7, a value is missing here",
                "`id in (a,)`, 9, a value is missing here",
                "`id in (a b)`, 9, a comma or a closing parenthesis is expected here",
                "`id in (\"a\",\"b\"`, 14, a comma or a closing parenthesis is expected here",
            })
    void a_mistake_is_refused_where_it_stands(String text, int position, String reason) {
        assertThat(Filter.parse(text)).isEqualTo(refused(position, reason));
    }

    @Test
    void control_characters_are_refused_where_they_stand() {
        assertThat(Filter.parse("name eq \"a\u0000b\"")).isEqualTo(refused(10, CONTROL));
        assertThat(Filter.parse("name eq \"a\u007f\"")).isEqualTo(refused(10, CONTROL));
        assertThat(Filter.parse("\tname eq a")).isEqualTo(refused(0, CONTROL));
        assertThat(Filter.parse("name eq \n")).isEqualTo(refused(8, CONTROL));
    }

    @Test
    void positions_count_utf_16_units() {
        assertThat(Filter.parse("name eq \"\ud83d\udc4d\" or x eq y"))
                .isEqualTo(refused(16, "there is no such filter field; field names are exact in case"));
    }

    @Test
    void other_spaces_are_ordinary_characters() {
        assertThat(parsed("name eq a\u00a0b")).isEqualTo(new Filter.Equal(FilterField.NAME, "a\u00a0b"));
    }

    @Test
    void thousands_of_nested_parentheses_and_negations_are_read() {
        assertThat(parsed("(".repeat(50_000) + "name eq a" + ")".repeat(50_000)))
                .isEqualTo(A);
        assertThat(parsed("not ".repeat(50_001) + "name eq a")).isEqualTo(new Filter.Not(A));
        assertThat(parsed("not (".repeat(5_000) + "name eq a" + ")".repeat(5_000)))
                .isEqualTo(A);
        assertThat(Filter.parse("(".repeat(100_000))).isEqualTo(refused(100_000, "a comparison is missing here"));
    }

    @Test
    void long_chains_are_flat_however_they_are_grouped() {
        List<Filter> same = new ArrayList<>();
        for (int i = 0; i < 20_001; i++) {
            same.add(A);
        }
        String toTheLeft = "(".repeat(20_000) + "name eq a" + " and name eq a)".repeat(20_000);
        String toTheRight = "(name eq a and ".repeat(20_000) + "name eq a" + ")".repeat(20_000);

        assertThat(parsed(toTheLeft)).isEqualTo(new Filter.And(same));
        assertThat(parsed(toTheRight)).isEqualTo(new Filter.And(same));
    }

    @Test
    void a_meaning_of_500_levels_is_read_and_one_of_more_is_refused() {
        String deepest = nested(499);
        String tooDeep = nested(501);

        assertThat(Filter.parse(deepest).map(filter -> filter.compile().test(People.named("x"))))
                .isEqualTo(Either.right(true));
        assertThat(Filter.parse(tooDeep))
                .isEqualTo(refused(tooDeep.length(), "the filter is nested more than 500 levels deep"));
    }

    @Test
    void a_string_may_be_long() {
        String name = "a".repeat(100_000);

        assertThat(parsed("name eq \"" + name + "\"")).isEqualTo(new Filter.Equal(FilterField.NAME, name));
    }

    /** Alternates {@code and} with {@code or}, so that nothing can be flattened. */
    private static String nested(int levels) {
        StringBuilder text = new StringBuilder("name eq x");
        for (int i = 1; i < levels; i++) {
            text.insert(0, i % 2 == 0 ? "(name eq x and " : "(name eq y or ").append(')');
        }
        return text.toString();
    }

    private static Filter parsed(String text) {
        return Filter.parse(text).get();
    }

    private static Either<Refusal, Filter> refused(int position, String reason) {
        return Either.left(new Refusal.InvalidFilter(position, reason));
    }
}
