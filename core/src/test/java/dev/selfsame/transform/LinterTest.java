package dev.selfsame.transform;

import static dev.selfsame.transform.Writing.fields;
import static dev.selfsame.transform.Writing.items;
import static dev.selfsame.transform.Writing.transform;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.transform.Finding.Severity;
import dev.selfsame.transform.Written.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinterTest {

    private static final Fields MAIL = transform("accountAttribute", "sourceName", "HR", "attributeName", "mail");

    private static List<String> rules(Fields document) {
        return Linter.lint(Map.of("it", document), Set.of()).stream()
                .map(finding -> finding.rule() + " " + finding.path())
                .map(String::trim)
                .toList();
    }

    @Test
    void a_transform_with_nothing_wrong_has_no_findings() {
        assertThat(rules(transform("lower", "input", transform("trim")))).isEmpty();
    }

    @Test
    void a_finding_tells_where_and_what_to_do() {
        assertThat(Linter.lint(Map.of("Region", transform("lookup", "table", fields("a", "b"))), Set.of()))
                .isEqualTo(List.of(new Finding(
                        "Region",
                        "attributes.table",
                        Severity.WARNING,
                        "lookup-without-default",
                        "a value that isn't in the table is an error: add a default")));
    }

    @Test
    void a_lookup_with_a_default_is_right() {
        assertThat(rules(transform("lookup", "table", fields("a", "b", "default", "c"))))
                .isEmpty();
    }

    @Test
    void an_unknown_type_is_found_wherever_it_is() {
        assertThat(rules(transform("concat", "values", items("a", fields("type", "Lower")))))
                .isEqualTo(List.of("unknown-type attributes.values[1]"));
    }

    @Test
    void an_unknown_reference_is_found() {
        assertThat(rules(transform("reference", "id", "nobody"))).isEqualTo(List.of("unknown-reference attributes.id"));
    }

    @Test
    void references_that_go_round_are_found_in_each_of_them() {
        Map<String, Fields> transforms =
                Map.of("a", transform("reference", "id", "b"), "b", transform("reference", "id", "a"));
        assertThat(Linter.lint(transforms, Set.of()).stream()
                        .map(finding -> finding.transform() + " " + finding.rule())
                        .toList())
                .isEqualTo(List.of("a circle", "b circle"));
    }

    @Test
    void a_variable_that_no_template_names_is_found() {
        assertThat(rules(transform("static", "value", "${used}", "used", "x", "unused", "y")))
                .isEqualTo(List.of("unused-variable attributes.unused"));
    }

    @Test
    void a_variable_that_may_have_no_value_is_found_unless_it_is_guarded() {
        assertThat(rules(transform("static", "value", "$mail", "mail", MAIL)))
                .isEqualTo(List.of("unguarded attributes.mail"));
        Fields guarded = transform("firstValid", "values", items(MAIL, "none"));
        assertThat(rules(transform("static", "value", "$mail", "mail", guarded)))
                .isEmpty();
    }

    @Test
    void a_join_of_what_may_be_nothing_is_found() {
        assertThat(rules(transform("join", "values", items(MAIL, "x"))))
                .isEqualTo(List.of("unguarded attributes.values"));
    }

    @Test
    void the_year_of_a_week_is_found_where_there_is_no_week() {
        assertThat(rules(transform("dateFormat", "inputFormat", "YYYY-MM-dd")))
                .isEqualTo(List.of("week-year attributes.inputFormat"));
        assertThat(rules(transform("dateFormat", "inputFormat", "YYYY-'W'ww"))).isEmpty();
    }

    @Test
    void patterns_that_mean_something_else_are_found() {
        assertThat(rules(transform("replaceAll", "table", fields(".", "", "[A-z]", ""))))
                .isEqualTo(List.of("bare-dot attributes.table", "a-z attributes.table"));
        assertThat(rules(transform("split", "delimiter", "|", "index", 0)))
                .isEqualTo(List.of("bare-delimiter attributes.delimiter"));
        assertThat(rules(transform("replace", "regex", "(", "replacement", "")))
                .isEqualTo(List.of("wrong-pattern attributes.regex"));
    }

    @Test
    void what_changes_with_time_has_to_be_refreshed() {
        Fields now = transform("dateMath", "expression", "now/d");
        assertThat(rules(transform("upper", "input", now))).isEqualTo(List.of("no-periodic-refresh"));
        assertThat(rules(transform("upper", "input", now, "requiresPeriodicRefresh", true)))
                .isEmpty();
        assertThat(rules(
                        fields("type", "upper", "requiresPeriodicRefresh", "true", "attributes", fields("input", now))))
                .isEmpty();
    }

    @Test
    void what_refers_to_something_that_changes_with_time_changes_with_it() {
        Map<String, Fields> transforms = Map.of(
                "a", transform("reference", "id", "b"),
                "b", transform("dateMath", "expression", "now", "requiresPeriodicRefresh", true));
        assertThat(Linter.lint(transforms, Set.of()).stream()
                        .map(finding -> finding.transform() + " " + finding.rule())
                        .toList())
                .isEqualTo(List.of("a no-periodic-refresh"));
    }

    @Test
    void misnamed_attributes_are_found() {
        assertThat(rules(transform("static", "values", "x"))).contains("misnamed attributes.values");
        assertThat(rules(transform("substring", "start", 1))).isEqualTo(List.of("misnamed attributes.start"));
    }

    @Test
    void rules_that_nobody_has_registered_are_found() {
        Fields rule = transform("rule", "name", "Ours");
        assertThat(rules(rule)).isEqualTo(List.of("unregistered-rule attributes.name"));
        assertThat(Linter.lint(Map.of("it", rule), Set.of("Ours"))).isEmpty();
    }

    @Test
    void a_counter_has_to_be_in_the_last_pattern() {
        assertThat(rules(transform("usernameGenerator", "patterns", items("a${uniqueCounter}", "b"))))
                .isEqualTo(List.of("counter-not-last attributes.patterns"));
    }

    @Test
    void lengths_that_nobody_can_have_are_found() {
        assertThat(rules(transform("randomNumeric", "length", "451"))).isEqualTo(List.of("length attributes.length"));
        assertThat(rules(transform("randomNumeric", "length", "x"))).isEqualTo(List.of("length attributes.length"));
        assertThat(rules(transform("randomNumeric", "length", 450))).isEmpty();
    }

    @Test
    void templates_that_go_on_too_far_are_found() {
        assertThat(rules(transform("static", "value", "$a-b", "a", "x"))).contains("braces attributes.value");
        assertThat(rules(transform("static", "value", "#if(true)a#elseb#end")))
                .isEqualTo(List.of("else-text attributes.value"));
    }

    @Test
    void deep_nesting_is_found_once() {
        Fields nested = transform("trim");
        for (int i = 0; i < 10; i++) {
            nested = transform("trim", "input", nested);
        }
        assertThat(rules(nested)).hasSize(1).allMatch(rule -> rule.startsWith("deep "));
    }

    @Test
    void nesting_and_references_without_end_do_no_harm() {
        Fields nested = transform("trim");
        for (int i = 0; i < 10_000; i++) {
            nested = transform("trim", "input", nested);
        }
        assertThat(rules(nested)).isEqualTo(List.of("too-deep"));
        Map<String, Fields> chain = new HashMap<>();
        for (int i = 0; i < 1_000; i++) {
            chain.put("t" + i, transform("reference", "id", "t" + (i + 1)));
        }
        chain.put("t1000", transform("trim"));
        assertThat(Linter.lint(chain, Set.of())).isEmpty();
    }

    @Test
    void names_that_are_too_long_or_needless_are_found() {
        assertThat(Linter.lint(Map.of("n".repeat(51), transform("trim")), Set.of()).stream()
                        .map(Finding::rule)
                        .toList())
                .isEqualTo(List.of("name"));
        assertThat(rules(transform("lower", "input", fields("type", "trim", "name", "inner"))))
                .isEqualTo(List.of("nested-name attributes.input"));
    }
}
