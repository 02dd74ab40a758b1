package dev.selfsame.transform;

import static dev.selfsame.transform.Evaluating.evaluated;
import static dev.selfsame.transform.Evaluating.failed;
import static dev.selfsame.transform.Evaluating.found;
import static dev.selfsame.transform.Evaluating.nothing;
import static dev.selfsame.transform.Writing.transform;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.transform.Written.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateOperationsTest {

    private static final String NO_DATE = "the input is no date in ISO 8601";

    private static void assertGives(Fields document, String input, String expected) {
        assertThat(evaluated(document, Given.input(input))).isEqualTo(found(expected));
    }

    private static void assertFails(Fields document, String input, String reason, String offending) {
        String type = document.text("type").orElseThrow();
        assertThat(evaluated(document, Given.input(input))).isEqualTo(failed(type, reason, offending));
    }

    private static Fields from(String format) {
        return transform("dateFormat", "inputFormat", format);
    }

    private static Fields to(String format) {
        return transform("dateFormat", "outputFormat", format);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-10-28T12:00:00.123Z, ISO8601, 2020-10-28T12:00:00.123Z",
        "20201028120000.Z, LDAP, ",
        "20201028120000.+0000, LDAP, 2020-10-28T12:00:00.000Z",
        "10/28/2020, PEOPLE_SOFT, 2020-10-28T00:00:00.000Z",
        "1603886400123, EPOCH_TIME_JAVA, 2020-10-28T12:00:00.123Z",
        "-1, EPOCH_TIME_JAVA, 1969-12-31T23:59:59.999Z",
        "132483600001239999, EPOCH_TIME_WIN32, 2020-10-28T12:00:00.123Z",
        "0, EPOCH_TIME_WIN32, 1601-01-01T00:00:00.000Z",
        "16038864001234567, EPOCH_TIME_WIN32, 2020-10-28T12:00:00.123Z",
        "28.10.2020, dd.MM.yyyy, 2020-10-28T00:00:00.000Z",
        "2020-10-28, YYYY-MM-dd, 2020-10-28T00:00:00.000Z",
        "Oct 28 2020, MMM d yyyy, 2020-10-28T00:00:00.000Z",
    })
    void a_date_is_read_by_its_format(String written, String format, String expected) {
        assertThat(evaluated(from(format), Given.input(written)))
                .isEqualTo(expected == null ? nothing() : found(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "ISO8601, 2020-10-28T12:00:00.123Z",
        "LDAP, 20201028120000.+0000",
        "PEOPLE_SOFT, 10/28/2020",
        "EPOCH_TIME_JAVA, 1603886400123",
        "EPOCH_TIME_WIN32, 132483600001230000",
        "'EEEE, d MMMM yyyy z', 'Wednesday, 28 October 2020 GMT'",
        "YYYY, 2020",
        "'\"YYYY\" ''YYYY'' YY', '\"2020\" YYYY 20'",
    })
    void a_date_is_written_by_its_format(String format, String expected) {
        assertGives(to(format), "2020-10-28T12:00:00.123Z", expected);
    }

    @Test
    void formats_are_lenient_as_java_s_are() {
        assertGives(from("MM/dd/yyyy"), "1/2/2020 and more", "2020-01-02T00:00:00.000Z");
        assertGives(from("MM/dd/yyyy"), "13/01/2020", "2021-01-01T00:00:00.000Z");
        assertGives(from("MM/dd/yy"), "03/05/46", "1946-03-05T00:00:00.000Z");
    }

    /** Each is another way to get the default format wrong. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "now",
                "null",
                "2020",
                "2020-10",
                "2020-10-28",
                "2020/10/28",
                "20201028",
                "20201028T120000Z",
                "10/28/2020",
                "28.10.2020",
                "28-10-2020",
                "28 Oct 2020",
                "Oct 28, 2020",
                "2020-10-28 12:00:00",
                "2020-10-28 12:00:00.000Z",
                "2020-10-28T12",
                "2020-10-28T12:00",
                "2020-10-28T12:00Z",
                "2020-10-28T12:00:00",
                "2020-10-28T12:00:00Z",
                "2020-10-28T12:00:00+01:00",
                "2020-10-28T12:00:00.000",
                "2020-10-28T12:00:00,000Z",
                "2020-10-28T12:00:00:000Z",
                "2020-10-28T12.00.00.000Z",
                "2020-10-28t12:00:00.000Z",
                "2020-10-28T12:00:00.000z",
                "2020-10-28T12:00:00.000UTC",
                "2020-10-28T12:00:00.000GMT",
                "2020-10-28T:00:00.000Z",
                "2020-W44-3T12:00:00.000Z",
                "2020-302T12:00:00.000Z",
                "T12:00:00.000Z",
                "1603886400000",
                "132483600000000000",
                "20201028120000.0Z",
                "Wed, 28 Oct 2020 12:00:00 GMT",
                "yesterday",
                "２０２０-10-28",
            })
    void a_date_in_a_wrong_format_is_nothing(String written) {
        assertThat(evaluated(transform("dateFormat"), Given.input(written))).isEqualTo(nothing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.5", "1e9", "0x1", "9223372036854775808", "1 2"})
    void what_is_no_count_is_nothing(String written) {
        assertThat(evaluated(from("EPOCH_TIME_JAVA"), Given.input(written))).isEqualTo(nothing());
        assertThat(evaluated(from("EPOCH_TIME_WIN32"), Given.input(written))).isEqualTo(nothing());
    }

    @Test
    void a_date_beyond_all_counts_is_an_error() {
        assertFails(
                transform("dateFormat", "inputFormat", "EPOCH_TIME_JAVA", "outputFormat", "EPOCH_TIME_WIN32"),
                "9223372036854775807",
                "the date is too far away for the output format",
                "");
    }

    @Test
    void a_wrong_format_is_an_error() {
        assertFails(from("yyyy-bb"), "2020", "the date format is wrong", "text of 7");
        assertFails(to("'"), "2020-10-28T12:00:00.123Z", "the date format is wrong", "text of 1");
        assertFails(from("y".repeat(201)), "2020", "the date format has more than 200 characters", "text of 201");
    }

    @Test
    void a_date_is_reckoned_from_left_to_right() {
        assertGives(transform("dateMath", "expression", "+1d"), "2020-02-28T00:00:00Z", "2020-02-29T00:00Z");
        assertGives(transform("dateMath", "expression", "+1M"), "2020-01-31T00:00:00Z", "2020-02-29T00:00Z");
        assertGives(transform("dateMath", "expression", "-1y+2w/d"), "2020-02-29T10:00:00Z", "2019-03-14T00:00Z");
        assertGives(transform("dateMath", "expression", "+1h-1m+60s"), "2020-01-01T00:00:00.000Z", "2020-01-01T01:00Z");
        assertGives(transform("dateMath", "expression", ""), "2020-01-01T01:00:00+01:00", "2020-01-01T00:00Z");
    }

    @Test
    void now_beats_the_input() {
        assertThat(evaluated(transform("dateMath", "expression", "now/h"), Given.input("no date")))
                .isEqualTo(found("2026-03-04T05:00Z"));
    }

    @Test
    void a_date_is_rounded_down_or_up_by_one_unit() {
        assertGives(transform("dateMath", "expression", "/M"), "2020-02-28T10:00:00Z", "2020-02-01T00:00Z");
        assertGives(
                transform("dateMath", "expression", "/y", "roundUp", true),
                "2020-02-28T10:00:00Z",
                "2021-01-01T00:00Z");
        assertGives(
                transform("dateMath", "expression", "/d", "roundUp", "true"),
                "2020-02-28T00:00:00Z",
                "2020-02-29T00:00Z");
        assertGives(
                transform("dateMath", "expression", "+1d", "roundUp", true),
                "2020-02-28T00:00:00Z",
                "2020-02-29T00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"d, 0", "+d, 0", "+1, 0", "+1D, 0", "+1d 2, 3", "1d, 0", "now-, 3", "NOW, 0", "+1x, 0", "/q, 0"})
    void a_wrong_expression_is_an_error(String expression, int at) {
        assertFails(
                transform("dateMath", "expression", expression),
                "2020-02-28T00:00:00Z",
                "the expression is wrong at character " + at,
                "text of " + expression.length());
    }

    @Test
    void weeks_are_not_rounded_to() {
        assertFails(transform("dateMath", "expression", "now/w"), "", "weeks can't be rounded to", "");
        assertFails(transform("dateMath", "expression", "now/w", "roundUp", true), "", "weeks can't be rounded to", "");
    }

    @Test
    void what_is_no_date_can_not_be_reckoned_with() {
        assertFails(transform("dateMath", "expression", "+1d"), "28.02.2020", NO_DATE, "text of 10");
        assertFails(transform("dateMath", "expression", "+1d"), "2020-02-30T00:00:00Z", NO_DATE, "text of 20");
        assertFails(transform("dateMath"), "2020-02-28T00:00:00Z", "the attribute \"expression\" is missing", "");
        assertThat(evaluated(transform("dateMath", "expression", "+1d"), Given.nothing()))
                .isEqualTo(nothing());
    }

    @Test
    void a_date_beyond_the_calendar_is_an_error() {
        assertFails(transform("dateMath", "expression", "now+999999999y+999999999y"), "", "there is no such date", "");
    }

    private static Fields comparing(String first, String operator, String second) {
        return transform(
                "dateCompare",
                "firstDate",
                first,
                "operator",
                operator,
                "secondDate",
                second,
                "positiveCondition",
                "yes",
                "negativeCondition",
                "no");
    }

    @ParameterizedTest
    @CsvSource({"lt, yes, no", "LTE, yes, yes", "gt, no, no", "GtE, no, yes"})
    void dates_are_compared_as_instants(String operator, String earlier, String same) {
        assertGives(comparing("2020-01-01T00:00:00Z", operator, "2020-01-01T00:00:01Z"), "", earlier);
        assertGives(comparing("2020-01-01T01:00:00.000+01:00", operator, "2020-01-01T00:00:00Z"), "", same);
    }

    @Test
    void now_is_the_instant_of_the_evaluation() {
        assertGives(comparing("now", "lt", "2026-03-04T05:06:07Z"), "", "no");
        assertGives(comparing("2026-03-04T05:06:06Z", "lt", "now"), "", "yes");
    }

    @Test
    void what_can_not_be_compared_is_an_error() {
        assertFails(comparing("now", "eq", "now"), "", "the operator is none of LT, LTE, GT, GTE", "");
        assertThat(evaluated(comparing("now", "lt", "2020-01-01"), Given.nothing()))
                .isEqualTo(failed("dateCompare", "attributes.secondDate", "it is no date in ISO 8601", "text of 10"));
        Fields none = transform("identityAttribute", "name", "none");
        assertFails(
                transform(
                        "dateCompare",
                        "firstDate",
                        none,
                        "secondDate",
                        "now",
                        "operator",
                        "lt",
                        "positiveCondition",
                        "",
                        "negativeCondition",
                        ""),
                "",
                "a date is nothing",
                "");
        assertFails(transform("dateCompare"), "", "the attribute \"firstDate\" is missing", "");
    }
}
