package dev.selfsame.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.transform.Regex.RegexTrouble;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTest {

    private static final int LONGEST = 1_000_000;
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    /** As much as one evaluation may do. */
    private static final class Budget implements Regex.Meter {

        private long left = 5_000_000;

        @Override
        public void spend(long steps) {
            left -= steps;
            if (left < 0) {
                throw new RegexTrouble("costs too much");
            }
        }
    }

    private static String replaced(String pattern, String text, String by) {
        return Regex.of(pattern).replaced(text, by, Integer.MAX_VALUE, LONGEST, new Budget());
    }

    private static List<String> split(String pattern, String text, int limit) {
        return Regex.of(pattern).split(text, limit, new Budget());
    }

    /** A busy machine may be slow, but not each time. */
    private static void assertEnds(String pattern, String text) {
        assertThat(Stream.generate(() -> taken(pattern, text)).limit(3))
                .anyMatch(taken -> taken.compareTo(A_SECOND) < 0);
    }

    private static Duration taken(String pattern, String text) {
        long start = System.nanoTime();
        try {
            replaced(pattern, text, "-");
        } catch (RegexTrouble trouble) {
            assertThat(trouble).hasMessageNotContaining(text);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void every_match_is_replaced() {
        assertThat(replaced("[^a-z]", "a1-b", "")).isEqualTo("ab");
    }

    @Test
    void only_so_many_matches_are_replaced() {
        assertThat(Regex.of("a").replaced("aaa", "b", 2, LONGEST, new Budget())).isEqualTo("bba");
    }

    @Test
    void groups_are_named_by_number_or_by_name() {
        assertThat(replaced("(?<first>\\w+) (\\w+)", "Ada King", "$2, ${first} \\$0 $22"))
                .isEqualTo("King, Ada $0 King2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[^a-z0-9]",
                "\\s+",
                "(\\d{3})-(\\d{4})",
                "^0+",
                "@.*$",
                "(?i)^(mr|dr)\\.? ",
                "\\bvan\\b",
                "a{2,5}?"
            })
    void what_is_common_is_searched_in_linear_time(String pattern) {
        assertThat(CommonPattern.of(pattern)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?=a)",
                "(?<!a)b",
                "(a)\\1",
                "a*+",
                "(?>a)",
                "[a&&b]",
                "[a[b]]",
                "\\p{L}",
                "\\R",
                "\\h",
                "\\Z",
                "\\Qa\\E",
                "\\07",
                "(?m)^a",
                "(?x) a",
                "(?u)a",
                "(a*)*",
                "(|a)+",
                "a{1001}",
                "(?:a{999}){999}",
                "\uD83D\uDE00",
                "(",
                "["
            })
    void what_the_engines_could_understand_differently_is_left_to_java(String pattern) {
        assertThat(CommonPattern.of(pattern)).isEmpty();
    }

    @Test
    void an_end_before_a_last_line_end_is_found() {
        assertThat(replaced("b$", "ab\n", "c")).isEqualTo("ac\n");
    }

    @Test
    void a_dot_is_no_line_end() {
        assertThat(replaced(".", "a\r\u0085\u2028b", "x")).isEqualTo("x\r\u0085\u2028x");
    }

    @Test
    void a_vertical_tab_is_a_space() {
        assertThat(replaced("\\s", "a\u000bb", "")).isEqualTo("ab");
    }

    @Test
    void without_a_flag_for_it_only_ascii_letters_have_two_cases() {
        assertThat(replaced("(?i)k", "kK\u212a", "x")).isEqualTo("xx\u212a");
    }

    /** RE2/J 1.8 takes a set of both cases and the letter alone for the same where they begin alternatives. */
    @Test
    void alternatives_with_and_without_case_are_told_apart() {
        assertThat(replaced("(?i:b)\\w\\z|B\\d{0,2}é|", "bé", "x")).isEqualTo("xbxéx");
        assertThat(replaced("[Bb]\\w\\z|B\\d{0,2}é|", "bé", "x")).isEqualTo("xbxéx");
    }

    @Test
    void a_text_is_split_as_java_does() {
        assertThat(split(",", "a,,b,,", 0)).isEqualTo(List.of("a", "", "b"));
        assertThat(split(",", "a,,b,,", -1)).isEqualTo(List.of("a", "", "b", "", ""));
        assertThat(split(",", "a,b,c", 2)).isEqualTo(List.of("a", "b,c"));
        assertThat(split("", "abc", 0)).isEqualTo(List.of("a", "b", "c"));
        assertThat(split(",", "", 0)).isEqualTo(List.of(""));
        assertThat(split(",", ",", 0)).isEmpty();
    }

    @Test
    void a_wrong_pattern_is_told_without_its_words() {
        assertThatThrownBy(() -> Regex.of("\\p{Lovelace}"))
                .isInstanceOf(RegexTrouble.class)
                .hasMessage("is wrong: Unknown character property name");
        assertThatThrownBy(() -> Regex.of("(?<Ada>a)\\k<Lovelace>"))
                .isInstanceOf(RegexTrouble.class)
                .hasMessageNotContaining("Lovelace");
    }

    @Test
    void a_wrong_replacement_is_told_without_its_words() {
        assertThatThrownBy(() -> replaced("a", "a", "${Ada}"))
                .isInstanceOf(RegexTrouble.class)
                .hasMessage("has a wrong replacement");
        assertThatThrownBy(() -> replaced("(?=a)a", "a", "$7"))
                .isInstanceOf(RegexTrouble.class)
                .hasMessage("has a wrong replacement");
    }

    @Test
    void a_result_is_bounded() {
        assertThatThrownBy(() -> replaced("a", "a".repeat(2_000), "b".repeat(1_000)))
                .isInstanceOf(RegexTrouble.class)
                .hasMessage("gives more than 1000000 characters");
    }

    static Stream<String> takingTooMuch() {
        return Stream.of(
                "(a+)+b",
                "(a|a)*b",
                "(a|aa)+$b",
                "(.*a){20}b",
                "(a*)*b",
                "(?=(a+)+b)c",
                "(a+)+\\1b",
                "((a|b)|(a|c))*\\1z",
                "(?:a?a){200}b",
                "(?:aa?){400}b",
                "a{2,500}b",
                "a.*b|a",
                "(){2000000000}x",
                "(){0,2000000000}?x",
                "(|)".repeat(40) + "$",
                "(?:^|^)".repeat(40) + "\\z",
                "(?=(?:|\\b)(|)(?:|a??){40}\\z)b",
                "()".repeat(4_000) + "$",
                "(?:a" + "()".repeat(3_000) + ")*$",
                "a*".repeat(4_000) + "b",
                "(?:(?:^){40000}){40000}x",
                "\\b{2000000000}",
                "\\X*z",
                "(".repeat(5_000) + ")".repeat(5_000),
                "(?:".repeat(900) + "a?" + ")?".repeat(900),
                "((((((((a{9}){9}){9}){9}){9}){9}){9}){9}){9}",
                "[a-z]".repeat(2_000),
                "a|".repeat(4_999),
                "x".repeat(10_001),
                "[" + "a-z".repeat(3_000));
    }

    @ParameterizedTest
    @MethodSource("takingTooMuch")
    void no_pattern_takes_for_ever(String pattern) {
        assertEnds(pattern, "a".repeat(30));
        assertEnds(pattern, "a".repeat(5_000));
        assertEnds(pattern, "a".repeat(LONGEST));
        assertEnds(pattern, "a\u2028\n".repeat(LONGEST / 30));
    }
}
