package dev.selfsame.transform;

import static dev.selfsame.transform.Evaluating.evaluated;
import static dev.selfsame.transform.Evaluating.failed;
import static dev.selfsame.transform.Evaluating.found;
import static dev.selfsame.transform.Writing.items;
import static dev.selfsame.transform.Writing.transform;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.transform.Written.Fields;
import org.junit.jupiter.api.Test;

class ChanceOperationsTest {

    private static final String ALL_TAKEN = "all user names are taken";

    private static Fields names(Object... patterns) {
        return transform("usernameGenerator", "patterns", items(patterns), "first", "Ada", "last", "King");
    }

    @Test
    void a_random_text_has_its_length_and_its_characters() {
        assertThat(evaluated(transform("randomAlphaNumeric", "length", "3"), Given.nothing()))
                .isEqualTo(found("AAA"));
        assertThat(evaluated(transform("randomAlphaNumeric"), Given.nothing().dice(61)))
                .isEqualTo(found("9".repeat(32)));
        assertThat(evaluated(transform("randomNumeric"), Given.nothing())).isEqualTo(found("0".repeat(10)));
        assertThat(evaluated(transform("randomNumeric", "length", 450), Given.nothing()))
                .isEqualTo(found("0".repeat(450)));
    }

    @Test
    void a_length_has_bounds() {
        for (Object length : new Object[] {0, -1, 451}) {
            assertThat(evaluated(transform("randomNumeric", "length", length), Given.nothing()))
                    .isEqualTo(failed("randomNumeric", "the length is not from 1 to 450", ""));
        }
        assertThat(evaluated(transform("randomAlphaNumeric", "length", ""), Given.nothing()))
                .isEqualTo(failed("randomAlphaNumeric", "attributes.length", "it is not a whole number", "text of 0"));
    }

    @Test
    void a_uuid_is_of_version_4() {
        assertThat(evaluated(transform("uuid"), Given.nothing().dice(3)))
                .isEqualTo(found("33333333-3333-4333-b333-333333333333"));
    }

    @Test
    void a_host_whose_chance_is_no_chance_is_an_error() {
        assertThat(evaluated(transform("randomNumeric"), Given.nothing().dice(10)))
                .isEqualTo(failed("randomNumeric", "the host gives no number below 10", ""));
        assertThat(evaluated(transform("uuid"), Given.nothing().dice(-1)))
                .isEqualTo(failed("uuid", "the host gives no number below 16", ""));
    }

    @Test
    void the_first_user_name_that_is_free_is_taken() {
        assertThat(evaluated(names("$first", "$first.$last"), Given.nothing())).isEqualTo(found("Ada"));
        assertThat(evaluated(names("$first", "${first}x"), Given.nothing().taken("ada")))
                .isEqualTo(found("Adax"));
    }

    @Test
    void a_counter_begins_after_the_first_try() {
        Fields counted = names("$first${uniqueCounter}");
        assertThat(evaluated(counted, Given.nothing())).isEqualTo(found("Ada"));
        assertThat(evaluated(counted, Given.nothing().taken("ada", "ada1"))).isEqualTo(found("Ada2"));
    }

    @Test
    void only_so_many_names_are_tried() {
        Fields counted = names("$first${uniqueCounter}");
        Given two = Given.nothing().taken("ada", "ada1", "ada2").field("cloudMaxUniqueChecks", "2");
        assertThat(evaluated(counted, two)).isEqualTo(failed("usernameGenerator", ALL_TAKEN, ""));
        assertThat(evaluated(names("$first"), Given.nothing().taken("ada")))
                .isEqualTo(failed("usernameGenerator", ALL_TAKEN, ""));
    }

    @Test
    void a_user_name_is_cut_to_its_size() {
        assertThat(evaluated(names("$first$last"), Given.nothing().field("cloudMaxSize", "4")))
                .isEqualTo(found("AdaK"));
        assertThat(evaluated(
                        names("$first${uniqueCounter}"),
                        Given.nothing().taken("ada").field("cloudMaxSize", "3")))
                .isEqualTo(failed("usernameGenerator", ALL_TAKEN, ""));
    }

    @Test
    void sizes_and_checks_make_sense() {
        assertThat(evaluated(names("$first"), Given.nothing().field("cloudMaxSize", "-1")))
                .isEqualTo(failed("usernameGenerator", "the number of checks or the size is too low", ""));
        assertThat(evaluated(names("$first"), Given.nothing().field("cloudMaxUniqueChecks", "many")))
                .isEqualTo(failed("usernameGenerator", "it is not a whole number", "text of 4"));
    }

    @Test
    void patterns_are_needed() {
        assertThat(evaluated(transform("usernameGenerator"), Given.nothing()))
                .isEqualTo(failed("usernameGenerator", "the attribute \"patterns\" is missing", ""));
        assertThat(evaluated(transform("usernameGenerator", "patterns", "a"), Given.nothing()))
                .isEqualTo(failed("usernameGenerator", "attributes.patterns", "it is not a list", ""));
        assertThat(evaluated(transform("usernameGenerator", "patterns", items("a", items())), Given.nothing()))
                .isEqualTo(failed("usernameGenerator", "attributes.patterns[1]", "it is not a text", ""));
    }

    @Test
    void a_variable_without_a_value_matters_only_where_it_is_named() {
        Fields generator = transform(
                "usernameGenerator",
                "patterns",
                items("x", "$none"),
                "none",
                transform("identityAttribute", "name", "none"));
        assertThat(evaluated(generator, Given.nothing())).isEqualTo(found("x"));
        assertThat(evaluated(generator, Given.nothing().taken("x")))
                .isEqualTo(failed(
                        "usernameGenerator",
                        "attributes.patterns[1]",
                        "the template can't be rendered: $none is nothing",
                        ""));
    }
}
