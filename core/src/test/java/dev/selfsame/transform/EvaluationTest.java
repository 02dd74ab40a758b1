package dev.selfsame.transform;

import static dev.selfsame.transform.Evaluating.evaluated;
import static dev.selfsame.transform.Evaluating.failed;
import static dev.selfsame.transform.Evaluating.found;
import static dev.selfsame.transform.Evaluating.language;
import static dev.selfsame.transform.Writing.fields;
import static dev.selfsame.transform.Writing.items;
import static dev.selfsame.transform.Writing.transform;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.transform.Written.Fields;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private static Fields nested(int levels) {
        Fields nested = transform("trim");
        for (int i = 1; i < levels; i++) {
            nested = transform("trim", "input", nested);
        }
        return nested;
    }

    private static Situation broken() {
        return (Situation) Proxy.newProxyInstance(
                Situation.class.getClassLoader(), new Class<?>[] {Situation.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("ada's secret");
                });
    }

    @Test
    void a_type_that_there_is_not_is_an_error() {
        assertThat(evaluated(fields("type", "Lower"), Given.nothing()))
                .isEqualTo(failed("Lower", "there is no operation of this type", "text of 5"));
        assertThat(evaluated(fields("name", "Mine"), Given.nothing())).isEqualTo(failed("Mine", "it has no type", ""));
        assertThat(evaluated(fields(), Given.nothing())).isEqualTo(failed("transform", "it has no type", ""));
    }

    @Test
    void attributes_are_fields() {
        assertThat(evaluated(fields("type", "lower", "attributes", items()), Given.nothing()))
                .isEqualTo(failed("lower", "attributes", "they are no fields", ""));
    }

    @Test
    void an_error_tells_the_transform_and_where_in_it() {
        Fields document = fields(
                "name",
                "Mine",
                "type",
                "concat",
                "attributes",
                fields("values", items("a", transform("lookup", "table", fields("k", transform("none"))))));
        assertThat(evaluated(document, Given.input("k")))
                .isEqualTo(failed(
                        "Mine",
                        "attributes.values[1].attributes.table.k",
                        "there is no operation of this type",
                        "text of 4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base64Decode",
                "dateMath",
                "split",
                "substring",
                "lookup",
                "leftPad",
                "indexOf",
                "rule",
                "reference",
                "dateCompare"
            })
    void no_error_tells_data(String type) {
        String secret = "!$ecret#";
        Fields document = transform(
                type,
                "expression",
                transform("static", "value", secret),
                "delimiter",
                ",",
                "index",
                7,
                "begin",
                99,
                "table",
                fields(),
                "length",
                transform("trim"),
                "id",
                transform("trim"),
                "firstDate",
                transform("trim"),
                "secondDate",
                "now");
        assertThat(evaluated(document, Given.input(secret)).getLeft().toString())
                .doesNotContain(secret, "ecret");
    }

    @Test
    void what_is_nested_within_bounds_is_evaluated() {
        assertThat(evaluated(nested(200), Given.input(" a "))).isEqualTo(found("a"));
    }

    @Test
    void what_is_nested_ten_thousand_levels_deep_is_an_error() {
        assertThat(evaluated(nested(10_000), Given.input(" a ")).getLeft().reason())
                .isEqualTo("it is nested deeper than 200 levels");
    }

    @Test
    void a_chain_of_references_without_end_is_an_error() {
        Map<String, Fields> chain = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            chain.put("t" + i, transform("reference", "id", "t" + (i + 1)));
        }
        assertThat(language()
                        .putAllTransforms(chain)
                        .build()
                        .compile(transform("reference", "id", "t0"))
                        .evaluate(Given.nothing())
                        .getLeft()
                        .reason())
                .isEqualTo("it is nested deeper than 500 levels");
    }

    private static String exploding(Fields each, Fields last) {
        Map<String, Fields> all = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            String next = "t" + (i + 1);
            all.put(
                    "t" + i,
                    transform(
                            "concat",
                            "values",
                            items(each, transform("reference", "id", next), transform("reference", "id", next))));
        }
        all.put("t60", last);
        long start = System.nanoTime();
        String reason = language()
                .putAllTransforms(all)
                .build()
                .compile(transform("reference", "id", "t0"))
                .evaluate(Given.input("x".repeat(100_000)))
                .getLeft()
                .reason();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(A_SECOND.multipliedBy(3));
        return reason;
    }

    @Test
    void references_that_explode_are_an_error() {
        assertThat(exploding(transform("trim", "input", "a"), transform("trim", "input", "a")))
                .isEqualTo("more than 100000 steps");
    }

    @Test
    void texts_that_explode_are_an_error() {
        assertThat(exploding(transform("trim", "input", "a"), transform("decomposeDiacriticalMarks")))
                .isIn("it is too much work", "the result has more than 1000000 characters");
        Fields long64 = transform("base64Encode");
        for (int i = 0; i < 100; i++) {
            long64 = transform("base64Encode", "input", long64);
        }
        assertThat(evaluated(long64, Given.input("abc")).getLeft().reason())
                .isEqualTo("the result has more than 1000000 characters");
    }

    @Test
    void a_host_that_breaks_down_is_an_error_without_its_message() {
        assertThat(evaluated(transform("trim"), broken()))
                .isEqualTo(failed("trim", "it broke down: IllegalStateException", ""));
        assertThat(evaluated(transform("displayName"), broken()))
                .isEqualTo(failed("displayName", "it broke down: IllegalStateException", ""));
        assertThat(evaluated(transform("uuid"), broken()))
                .isEqualTo(failed("uuid", "it broke down: IllegalStateException", ""));
        assertThat(evaluated(transform("usernameGenerator", "patterns", items("a")), broken()))
                .isEqualTo(failed("usernameGenerator", "it broke down: IllegalStateException", ""));
        assertThat(evaluated(transform("static", "value", "$field"), broken()))
                .isEqualTo(failed("static", "it broke down: IllegalStateException", ""));
    }
}
