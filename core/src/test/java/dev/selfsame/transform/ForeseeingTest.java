package dev.selfsame.transform;

import static dev.selfsame.transform.Writing.items;
import static dev.selfsame.transform.Writing.transform;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.transform.Written.Fields;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForeseeingTest {

    private static final Fields TODAY = math("now/d");

    private static Fields math(String expression) {
        return transform("dateMath", "expression", expression);
    }

    private static Fields later(String expression, Object input) {
        return transform("dateMath", "expression", expression, "input", input);
    }

    private static Fields compare(Object first, String operator, Object second) {
        return compare(first, operator, second, "yes", "no");
    }

    private static Fields compare(Object first, String operator, Object second, String yes, String no, Object... more) {
        Object[] all = new Object[10 + more.length];
        Object[] usual = {
            "firstDate",
            first,
            "secondDate",
            second,
            "operator",
            operator,
            "positiveCondition",
            yes,
            "negativeCondition",
            no
        };
        System.arraycopy(usual, 0, all, 0, usual.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return transform("dateCompare", all);
    }

    private static Fields hr(String attribute) {
        return transform("accountAttribute", "sourceName", "HR", "attributeName", attribute);
    }

    private static Fields iso(String inputFormat, Object input) {
        return transform("dateFormat", "inputFormat", inputFormat, "outputFormat", "ISO8601", "input", input);
    }

    private static Foreseen foreseen(Fields document, Scene scene) {
        return Scene.language().build().compile(document).foresee(scene);
    }

    private static Foreseen foreseen(Fields document, String now) {
        return foreseen(document, Scene.at(now));
    }

    private static Foreseen until(@Nullable String value, String next) {
        return new Foreseen(given(value), Optional.of(Instant.parse(next)), false);
    }

    private static Foreseen forEver(@Nullable String value) {
        return new Foreseen(given(value), Optional.empty(), false);
    }

    private static Foreseen restless(@Nullable String value) {
        return new Foreseen(given(value), Optional.empty(), true);
    }

    private static Either<TransformError, Optional<AttributeValue>> given(@Nullable String value) {
        return Either.right(Optional.ofNullable(value).map(AttributeValue::of));
    }

    @Test
    void what_asks_for_no_time_never_changes() {
        assertThat(foreseen(transform("static", "value", "a"), "2026-03-01T00:00:00Z"))
                .isEqualTo(forEver("a"));
    }

    @Test
    void two_dates_that_are_written_never_turn() {
        assertThat(foreseen(compare("2026-01-01T00:00:00Z", "LT", "2027-01-01T00:00:00Z"), "2026-03-01T00:00:00Z"))
                .isEqualTo(forEver("yes"));
    }

    @Test
    void a_comparison_turns_when_now_has_come_to_the_date() {
        assertThat(foreseen(compare("2026-06-01T00:00:00Z", "LTE", "now"), "2026-03-01T12:00:00Z"))
                .isEqualTo(until("no", "2026-06-01T00:00:00Z"));
    }

    @Test
    void a_comparison_without_equality_turns_a_millisecond_later() {
        assertThat(foreseen(compare("2026-06-01T00:00:00Z", "LT", "now"), "2026-03-01T12:00:00Z"))
                .isEqualTo(until("no", "2026-06-01T00:00:00.001Z"));
    }

    @Test
    void a_date_that_has_passed_is_looked_at_again_in_a_year() {
        assertThat(foreseen(compare("2026-01-01T00:00:00Z", "LTE", "now"), "2026-03-01T00:00:00Z"))
                .isEqualTo(until("yes", "2027-03-01T00:00:00Z"));
    }

    @Test
    void a_date_at_the_end_of_all_time_is_looked_at_again_in_a_year() {
        assertThat(foreseen(compare("9999-12-31T00:00:00Z", "LTE", "now"), "2026-03-01T00:00:00Z"))
                .isEqualTo(until("no", "2027-03-01T00:00:00Z"));
    }

    @Test
    void a_date_that_is_rounded_to_days_changes_at_midnight() {
        assertThat(foreseen(TODAY, "2026-03-01T13:30:15.123Z"))
                .isEqualTo(until("2026-03-01T00:00Z", "2026-03-02T00:00:00Z"));
    }

    @Test
    void a_date_that_is_rounded_up_changes_at_midnight_too() {
        assertThat(foreseen(
                        transform("dateMath", "expression", "now/d", "roundUp", true),
                        "2026-03-01T13:30:15.123456789Z"))
                .isEqualTo(until("2026-03-02T00:00Z", "2026-03-02T00:00:00Z"));
    }

    @Test
    void a_date_that_is_rounded_to_years_changes_at_new_year() {
        assertThat(foreseen(math("now/y"), "2026-03-01T13:30:00Z"))
                .isEqualTo(until("2026-01-01T00:00Z", "2027-01-01T00:00:00Z"));
    }

    @Test
    void a_date_of_next_month_is_the_same_on_its_last_days() {
        assertThat(foreseen(math("now/d+1M"), "2026-01-28T10:00:00Z"))
                .isEqualTo(until("2026-02-28T00:00Z", "2026-02-01T00:00:00Z"));
    }

    @Test
    void a_leap_day_is_next_month_s_last() {
        assertThat(foreseen(math("now/d+1M"), "2028-01-28T10:00:00Z"))
                .isEqualTo(until("2028-02-28T00:00Z", "2028-01-29T00:00:00Z"));
        assertThat(foreseen(math("now/d+1y"), "2028-02-28T10:00:00Z"))
                .isEqualTo(until("2029-02-28T00:00Z", "2028-03-01T00:00:00Z"));
    }

    @Test
    void what_changes_by_the_hour_or_faster_is_restless() {
        assertThat(foreseen(math("now/h"), "2026-03-01T13:30:00Z")).isEqualTo(restless("2026-03-01T13:00Z"));
        assertThat(foreseen(math("now"), "2026-03-01T13:30:00Z")).isEqualTo(restless("2026-03-01T13:30Z"));
        assertThat(foreseen(math("now+1M"), "2026-03-01T13:30:00Z")).isEqualTo(restless("2026-04-01T13:30Z"));
    }

    @Test
    void a_comparison_with_a_sum_of_dates_turns_when_the_sum_has_come_to_the_date() {
        assertThat(foreseen(compare("2026-06-01T00:00:00Z", "LTE", math("now+14d")), "2026-03-01T12:00:00Z"))
                .isEqualTo(until("no", "2026-05-18T00:00:00Z"));
        assertThat(foreseen(compare(math("now-1y/d"), "GT", "2025-06-01T00:00:00Z"), "2026-03-01T12:00:00Z"))
                .isEqualTo(until("no", "2026-06-02T00:00:00Z"));
    }

    @Test
    void a_sum_of_dates_may_be_written_as_iso_before_it_is_compared() {
        assertThat(foreseen(
                        compare("2026-06-01T00:00:00Z", "LTE", iso("yyyy-MM-dd'T'HH:mm", math("now+14d"))),
                        "2026-03-01T12:00:00Z"))
                .isEqualTo(until("no", "2026-05-18T00:00:00Z"));
    }

    @Test
    void a_format_that_mixes_up_day_and_month_is_followed_step_by_step() {
        assertThat(foreseen(compare("2026-06-01T00:00:00Z", "LTE", iso("yyyy-dd-MM", TODAY)), "2026-03-01T12:00:00Z"))
                .isEqualTo(until("no", "2026-03-02T00:00:00Z"));
    }

    @Test
    void a_sum_of_a_sum_turns_when_it_has_come_to_the_date() {
        assertThat(foreseen(
                        compare("2026-06-01T00:00:00Z", "LTE", later("-1d", later("+15d", math("now")))),
                        "2026-03-01T12:00:00Z"))
                .isEqualTo(until("no", "2026-05-18T00:00:00Z"));
    }

    @Test
    void months_that_are_taken_off_turn_on_the_day_that_it_is_sure_to_be() {
        assertThat(foreseen(compare("2026-01-15T00:00:00Z", "LTE", math("now-6M")), "2026-03-01T12:00:00Z"))
                .isEqualTo(until("no", "2026-07-15T00:00:00Z"));
    }

    @Test
    void the_last_days_of_a_longer_month_go_back_to_the_same_day() {
        Fields noonOfTheLast = compare("2026-02-28T12:00:00Z", "LTE", math("now+1M"));
        assertThat(foreseen(noonOfTheLast, "2026-01-27T09:00:00Z")).isEqualTo(until("no", "2026-01-28T00:00:00Z"));
        assertThat(foreseen(noonOfTheLast, "2026-01-28T09:00:00Z")).isEqualTo(until("no", "2026-01-28T12:00:00Z"));
        assertThat(foreseen(noonOfTheLast, "2026-01-28T12:00:00Z")).isEqualTo(until("yes", "2026-01-29T00:00:00Z"));
        assertThat(foreseen(noonOfTheLast, "2026-01-29T00:00:00Z")).isEqualTo(until("no", "2026-01-29T12:00:00Z"));
        assertThat(foreseen(noonOfTheLast, "2026-02-01T00:00:00Z")).isEqualTo(until("yes", "2027-02-01T00:00:00Z"));
    }

    @Test
    void two_dates_that_both_follow_the_time_are_followed_step_by_step() {
        assertThat(foreseen(compare(TODAY, "LT", math("now/M")), "2026-03-01T12:00:00Z"))
                .isEqualTo(until("no", "2026-03-02T00:00:00Z"));
        assertThat(foreseen(compare(TODAY, "LT", "now"), "2026-03-01T12:00:00Z"))
                .isEqualTo(new Foreseen(given("yes"), Optional.of(Instant.parse("2026-03-02T00:00:00Z")), true));
    }

    @Test
    void a_reference_to_today_is_as_good_as_today() {
        Language language = Scene.language()
                .putTransforms("Today", TODAY)
                .putTransforms("A week later", math("+7d"))
                .build();
        Fields weekLater = transform("reference", "id", "A week later", "input", transform("reference", "id", "Today"));
        assertThat(language.compile(compare("2026-06-01T00:00:00Z", "LTE", weekLater))
                        .foresee(Scene.at("2026-03-01T12:00:00Z")))
                .isEqualTo(until("no", "2026-05-25T00:00:00Z"));
    }

    @Test
    void an_implicit_input_follows_the_time_for_each_who_asks_for_it() {
        Language language = Scene.language()
                .putTransforms("Both", compare(math("+0d"), "LT", math("+1d")))
                .build();
        assertThat(language.compile(transform("reference", "id", "Both", "input", TODAY))
                        .foresee(Scene.at("2026-03-01T12:00:00Z")))
                .isEqualTo(until("yes", "2026-03-02T00:00:00Z"));
    }

    private static Fields lifecycle() {
        Fields ended = compare(hr("end"), "LT", "now", "terminated", "active");
        return compare(hr("start"), "GT", "now", "prehire", "$started", "started", ended);
    }

    private static Foreseen lifecycle(String now) {
        return foreseen(
                lifecycle(),
                Scene.at(now)
                        .account(Scene.HR, "4711", "start", "2026-03-01T00:00:00Z", "end", "2026-09-30T00:00:00Z"));
    }

    @Test
    void a_prehire_is_one_until_the_first_day() {
        assertThat(lifecycle("2026-01-15T08:00:00Z")).isEqualTo(until("prehire", "2026-03-01T00:00:00Z"));
    }

    @Test
    void an_active_one_is_one_until_after_the_last_day() {
        assertThat(lifecycle("2026-03-01T00:00:00Z")).isEqualTo(until("active", "2026-09-30T00:00:00.001Z"));
    }

    @Test
    void a_terminated_one_is_looked_at_again_in_a_year() {
        assertThat(lifecycle("2026-10-01T00:00:00Z")).isEqualTo(until("terminated", "2027-10-01T00:00:00Z"));
    }

    @Test
    void a_branch_that_is_not_taken_counts_for_nothing() {
        assertThat(foreseen(transform("firstValid", "values", items("a", math("now"))), "2026-03-01T00:00:00Z"))
                .isEqualTo(forEver("a"));
    }

    @Test
    void what_fails_may_become_good_with_time() {
        TransformError none = new TransformError("concat", "attributes.values[1]", "a date is nothing", "");
        assertThat(foreseen(
                        transform("concat", "values", items(TODAY, compare(hr("end"), "LT", "now"))),
                        "2026-03-01T12:00:00Z"))
                .isEqualTo(new Foreseen(Either.left(none), Optional.of(Instant.parse("2026-03-02T00:00:00Z")), false));
    }

    @Test
    void what_fails_for_want_of_a_date_waits_for_no_time() {
        Foreseen foreseen = foreseen(compare(hr("end"), "LT", "now"), "2026-03-01T12:00:00Z");
        assertThat(foreseen)
                .isEqualTo(new Foreseen(
                        Either.left(new TransformError("dateCompare", "", "a date is nothing", "")),
                        Optional.empty(),
                        false));
    }

    @Test
    void a_year_of_two_digits_is_of_another_century_one_day() {
        Fields date =
                transform("dateFormat", "inputFormat", "dd.MM.yy", "outputFormat", "yyyy-MM-dd", "input", "05.06.46");
        assertThat(foreseen(date, "2026-03-01T12:00:00Z")).isEqualTo(until("1946-06-05", "2026-06-05T00:00:00.001Z"));
    }

    @Test
    void a_rule_that_asks_for_the_time_is_restless() {
        Language language = Scene.language()
                .putRules(
                        "Clock",
                        (arguments, situation) ->
                                Optional.of(AttributeValue.of(situation.now().toString())))
                .putRules(
                        "Name",
                        (arguments, situation) -> Optional.of(
                                AttributeValue.of(situation.identity().name())))
                .build();
        assertThat(language.compile(transform("rule", "name", "Clock")).foresee(Scene.at("2026-03-01T12:00:00Z")))
                .isEqualTo(restless("2026-03-01T12:00:00Z"));
        assertThat(language.compile(transform("rule", "name", "Name")).foresee(Scene.at("2026-03-01T12:00:00Z")))
                .isEqualTo(forEver("ada"));
    }

    @Test
    void what_is_left_to_chance_is_the_same_as_without_foreseeing() {
        Fields document = transform(
                "concat", "values", items(compare(TODAY, "LT", "2026-06-01T00:00:00Z"), transform("randomNumeric")));
        Scene scene = Scene.at("2026-03-01T12:00:00Z");
        assertThat(foreseen(document, scene).value())
                .isEqualTo(Scene.language().build().compile(document).evaluate(Scene.at("2026-03-01T12:00:00Z")));
    }

    @Test
    void too_many_comparisons_to_foresee_are_restless() {
        Object[] many = new Object[4_000];
        java.util.Arrays.fill(many, compare(TODAY, "LT", "2026-06-01T00:00:00Z"));
        assertThat(foreseen(transform("concat", "values", items(many)), "2026-03-01T12:00:00Z")
                        .restless())
                .isTrue();
    }

    private static boolean isTimed(Fields document) {
        return Scene.language()
                .putTransforms("Today", TODAY)
                .build()
                .compile(document)
                .isTimed();
    }

    @Test
    void what_may_ask_for_the_time_is_timed() {
        assertThat(isTimed(TODAY)).isTrue();
        assertThat(isTimed(transform("lower", "input", TODAY))).isTrue();
        assertThat(isTimed(transform("reference", "id", "Today"))).isTrue();
        assertThat(isTimed(math("$expression"))).isTrue();
        assertThat(isTimed(compare(hr("end"), "LT", "now"))).isTrue();
        assertThat(isTimed(compare(hr("end"), "LT", "2026-01-01T00:00:00Z"))).isTrue();
        assertThat(isTimed(transform("dateFormat", "inputFormat", "dd.MM.yy"))).isTrue();
        assertThat(isTimed(transform("dateFormat", "inputFormat", "$format"))).isTrue();
    }

    @Test
    void what_can_t_ask_for_the_time_is_not_timed() {
        assertThat(isTimed(transform("lower"))).isFalse();
        assertThat(isTimed(later("+1d", hr("start")))).isFalse();
        assertThat(isTimed(iso("yyyy-MM-dd", hr("start")))).isFalse();
        assertThat(isTimed(compare(iso("yyyy-MM-dd", hr("end")), "LT", "2026-01-01T00:00:00Z")))
                .isFalse();
        assertThat(isTimed(transform("rule", "name", "Nobody's"))).isFalse();
    }

    @Test
    void a_rule_is_timed_where_it_is_registered() {
        Language language = Scene.language()
                .putRules("Name", (arguments, situation) -> Optional.empty())
                .build();
        assertThat(language.compile(transform("rule", "name", "Name")).isTimed())
                .isTrue();
    }
}
