package dev.selfsame.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListRequestTest {

    private static final IdentityQuery PLAIN = IdentityQuery.builder().build();

    @Test
    void nothing_asks_for_the_first_250_that_are_correlated() {
        assertThat(request().build().toQuery()).isEqualTo(Either.right(PLAIN));
    }

    @Test
    void everything_that_is_given_counts() {
        ListRequest request = request()
                .filters("name eq x")
                .sorters("-alias")
                .defaultFilter("NONE")
                .limit("10")
                .offset("20")
                .count("true")
                .build();

        assertThat(request.toQuery())
                .isEqualTo(Either.right(IdentityQuery.builder()
                        .filter(new Filter.Equal(FilterField.NAME, "x"))
                        .addSorters(new Sorter(SortField.ALIAS, true))
                        .correlatedOnly(false)
                        .window(new Window.Offset(10, 20))
                        .count(true)
                        .build()));
    }

    @Test
    void a_blank_filter_and_empty_sorters_count_as_absent() {
        assertThat(request().filters("  ").sorters("").build().toQuery()).isEqualTo(Either.right(PLAIN));
    }

    @Test
    void the_defaults_may_be_said() {
        ListRequest request = request()
                .defaultFilter("CORRELATED_ONLY")
                .count("false")
                .limit("250")
                .offset("0")
                .build();

        assertThat(request.toQuery()).isEqualTo(Either.right(PLAIN));
    }

    @Test
    void numbers_reach_as_far_as_they_may() {
        assertThat(request().limit("0").offset("2147483647").build().toQuery())
                .isEqualTo(Either.right(PLAIN.withWindow(new Window.Offset(0, Integer.MAX_VALUE))));
        assertThat(request().limit("02").offset("0".repeat(100)).build().toQuery())
                .isEqualTo(Either.right(PLAIN.withWindow(new Window.Offset(2, 0))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "251", "+5", " 5", "5 ", "1.5", "1e2", "0x10", "NaN", "\u0661", "4294967297"})
    void another_limit_is_refused(String limit) {
        assertThat(request().limit(limit).build().toQuery())
                .isEqualTo(refused("limit", "it is a whole number from 0 to 250"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "2147483648", "18446744073709551616", "0.5", "x"})
    void another_offset_is_refused(String offset) {
        assertThat(request().offset(offset).build().toQuery())
                .isEqualTo(refused("offset", "it is a whole number from 0 to 2147483647"));
    }

    @Test
    void a_very_long_number_is_refused() {
        assertThat(request().offset("9".repeat(100_000)).build().toQuery())
                .isEqualTo(refused("offset", "it is a whole number from 0 to 2147483647"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "ALL", "NONE ", "NONE,CORRELATED_ONLY"})
    void another_default_filter_is_refused(String defaultFilter) {
        assertThat(request().defaultFilter(defaultFilter).build().toQuery())
                .isEqualTo(refused("defaultFilter", "it is CORRELATED_ONLY or NONE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "TRUE", "maybe"})
    void another_count_is_refused(String count) {
        assertThat(request().count(count).build().toQuery()).isEqualTo(refused("count", "it is true or false"));
    }

    @Test
    void mistakes_in_filters_and_sorters_are_refused() {
        assertThat(request().filters("x eq y").build().toQuery())
                .isEqualTo(Either.left(
                        new Refusal.InvalidFilter(0, "there is no such filter field; field names are exact in case")));
        assertThat(request().sorters("id").build().toQuery())
                .isEqualTo(Sorter.parse("id"))
                .isNotEqualTo(Either.right(List.of()));
    }

    @Test
    void its_text_does_not_show_the_filter() {
        assertThat(request().filters("name eq Alice").build().toString()).doesNotContain("Alice");
    }

    private static ListRequest.Builder request() {
        return ListRequest.builder();
    }

    private static Either<Refusal, IdentityQuery> refused(String name, String reason) {
        return Either.left(new Refusal.InvalidParameter(name, reason));
    }
}
