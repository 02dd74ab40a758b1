package dev.selfsame.transform;

import static dev.selfsame.transform.Writing.fields;
import static dev.selfsame.transform.Writing.items;
import static dev.selfsame.transform.Writing.transform;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.transform.Written.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final Language LANGUAGE = Scene.language()
            .putTransforms(
                    "Determine LCS",
                    transform(
                            "dateCompare",
                            "firstDate",
                            hr("start"),
                            "secondDate",
                            "now",
                            "operator",
                            "lte",
                            "positiveCondition",
                            "active",
                            "negativeCondition",
                            "prehire"))
            .putTransforms(
                    "Cut at the sign",
                    transform(
                            "concat",
                            "values",
                            items(
                                    transform("upper"),
                                    transform("substring", "begin", transform("indexOf", "substring", "@")))))
            .putRules("Greeting", (arguments, situation) -> Optional.of(AttributeValue.of("hello")))
            .build();

    private static Scene scene() {
        return Scene.at("2026-03-01T00:00:00Z").input("Ada");
    }

    private static Fields hr(String attribute, Object... more) {
        Object[] all = Arrays.copyOf(
                new Object[] {"sourceName", "HR", "attributeName", attribute}, 4 + more.length, Object[].class);
        System.arraycopy(more, 0, all, 4, more.length);
        return transform("accountAttribute", all);
    }

    private static Trace traced(Fields document, Scene scene) {
        return LANGUAGE.compile(document).trace(scene);
    }

    private static String text(Fields document, Scene scene) {
        return traced(document, scene).text();
    }

    @Test
    void a_lifecycle_state_is_understood_at_a_glance() {
        Fields state =
                fields("name", "cloudLifecycleState", "type", "reference", "attributes", fields("id", "Determine LCS"));
        assertThat(text(state, scene().account(Scene.HR, "4711", "start", "2026-01-01T00:00:00Z")))
                .isEqualTo("""
                        cloudLifecycleState: reference Determine LCS → "active"
                          Determine LCS: dateCompare → "active"  — 2026-01-01T00:00:00Z LTE 2026-03-01T00:00:00Z (now) is true: positiveCondition
                            firstDate: accountAttribute HR.start → "2026-01-01T00:00:00Z"  — account 4711 on HR: the only one
                            secondDate: "now\"""");
    }

    @Test
    void an_input_that_two_ask_for_is_shown_once() {
        assertThat(text(
                        transform("reference", "id", "Cut at the sign", "input", hr("mail")),
                        scene().account(Scene.HR, "4711", "mail", "a@b")))
                .isEqualTo("""
                        reference Cut at the sign → "A@B@b"
                          Cut at the sign: concat → "A@B@b"
                            values[0]: upper → "A@B"
                              input: accountAttribute HR.mail → "a@b"  — account 4711 on HR: the only one; implicit, from attributes.input of reference
                            values[1]: substring → "@b"
                              input: "a@b"  — implicit, as above
                              begin: indexOf → "1"
                                input: "a@b"  — implicit""");
    }

    @Test
    void what_fails_is_shown_up_to_where_it_fails() {
        assertThat(text(
                        transform("concat", "values", items("a", transform("lookup", "table", fields("a", "b")), "c")),
                        scene()))
                .isEqualTo("""
                        concat → ✗
                          values[0]: "a"
                          values[1]: lookup → ✗ the table has no entry for the input, and no default (text of 3)
                            input: "Ada"  — implicit""");
    }

    @Test
    void what_can_t_be_compiled_is_shown_as_broken() {
        assertThat(text(transform("Upper"), scene()))
                .isEqualTo("Upper: broken → ✗ there is no operation of this type (text of 5)");
    }

    @Test
    void a_template_that_fails_is_pointed_at() {
        assertThat(text(transform("static", "value", "$a"), scene()))
                .isEqualTo(
                        "static → ✗ the template can't be rendered: a name is undefined at attributes.value of static");
    }

    @Test
    void a_template_shows_what_it_is_filled_with() {
        assertThat(text(transform("static", "value", "$a $b", "a", transform("upper")), scene().field("b", "Lovelace")))
                .isEqualTo("""
                        static → "ADA Lovelace"  — $b = "Lovelace"
                          a: upper → "ADA"
                            input: "Ada"  — implicit""");
    }

    @Test
    void a_conditional_shows_what_it_has_compared() {
        assertThat(text(
                        transform(
                                "conditional",
                                "expression",
                                "a eq b",
                                "positiveCondition",
                                "p",
                                "negativeCondition",
                                "n"),
                        scene()))
                .isEqualTo("conditional → \"n\"  — \"a\" eq \"b\" is false: negativeCondition");
    }

    @Test
    void the_first_valid_one_is_told_and_what_was_wrong_with_those_before() {
        assertThat(text(
                        transform(
                                "firstValid",
                                "ignoreErrors",
                                true,
                                "values",
                                items(null, transform("dateMath", "expression", "now?"), "last", "never")),
                        scene()))
                .isEqualTo("""
                        firstValid → "last"  — values[2] is the first that is not null
                          values[0]: nothing
                          values[1]: broken → ✗ the expression is wrong at character 3 (text of 4)
                          values[2]: "last\"""");
    }

    @Test
    void a_lookup_tells_its_key() {
        assertThat(text(transform("lookup", "table", fields("Ada", "b", "default", "c")), scene()))
                .isEqualTo("""
                        lookup → "b"  — key "Ada"
                          input: "Ada"  — implicit
                          table.Ada: "b\"""");
        assertThat(text(transform("lookup", "table", fields("default", "c")), scene()))
                .isEqualTo("""
                        lookup → "c"  — no key "Ada": default
                          input: "Ada"  — implicit
                          table.default: "c\"""");
    }

    @Test
    void a_split_tells_its_items() {
        assertThat(text(transform("split", "delimiter", "d", "index", 1), scene()))
                .isEqualTo("""
                        split → "a"  — item 1 of ["A", "a"]
                          input: "Ada"  — implicit""");
    }

    @Test
    void a_user_name_tells_its_pattern_and_those_that_are_taken() {
        assertThat(text(
                        transform("usernameGenerator", "patterns", items("ada", "a$uniqueCounter")),
                        scene().taken("ada", "a", "a1")))
                .isEqualTo("""
                        usernameGenerator → "a2"  — "ada" is taken; "a" is taken; "a1" is taken; patterns[1], try 3""");
    }

    @Test
    void a_rule_and_an_identity_attribute_are_named() {
        assertThat(text(
                        transform(
                                "concat",
                                "values",
                                items(
                                        transform("rule", "name", "Greeting"),
                                        transform("identityAttribute", "name", "city"))),
                        scene().attributes(Attributes.ofTexts("city", "London"))))
                .isEqualTo("""
                        concat → "helloLondon"
                          values[0]: rule Greeting → "hello"
                            input: "Ada"  — implicit
                          values[1]: identityAttribute city → "London\"""");
    }

    private static List<String> account(Fields document, Scene scene) {
        return traced(document, scene).notes();
    }

    private static Scene three() {
        return scene().account(Scene.HR, "a")
                .account(Scene.HR, "b", "mail", "b@c")
                .account(Scene.HR, "c", "mail", "c@c");
    }

    @Test
    void an_account_is_chosen_for_a_reason() {
        assertThat(account(hr("nativeIdentity"), three())).isEqualTo(List.of("account a on HR: oldest of 3"));
        assertThat(account(hr("mail"), three()))
                .isEqualTo(List.of("account b on HR: first of 3 with a value, none in 1 before it"));
        assertThat(account(hr("mail", "accountReturnFirstLink", true), three()))
                .isEqualTo(List.of("account a on HR: oldest of 3"));
        assertThat(account(hr("mail", "accountSortDescending", true), three()))
                .isEqualTo(List.of("account c on HR: newest of 3"));
        assertThat(account(hr("mail", "accountSortAttribute", "mail"), three()))
                .isEqualTo(List.of("account b on HR: first by mail of 3"));
    }

    @Test
    void accounts_that_are_filtered_out_are_counted() {
        assertThat(account(
                        hr(
                                "mail",
                                "accountFilter",
                                "nativeIdentity != \"a\"",
                                "accountPropertyFilter",
                                "mail.startsWith(\"c\")"),
                        three()))
                .isEqualTo(
                        List.of(
                                "account c on HR: the only one; 1 filtered out by accountFilter; 1 filtered out by accountPropertyFilter"));
        assertThat(account(hr("mail", "accountPropertyFilter", "mail == \"none\""), three()))
                .isEqualTo(List.of("no account on HR; 3 filtered out by accountPropertyFilter"));
    }

    @Test
    void no_account_and_no_value_are_told_apart() {
        assertThat(account(hr("mail"), scene())).isEqualTo(List.of("no account on HR"));
        assertThat(account(hr("phone"), three())).isEqualTo(List.of("no value in any of 3 accounts on HR"));
        assertThat(account(hr("phone"), scene().account(Scene.HR, "a")))
                .isEqualTo(List.of("no value in the only account on HR"));
        assertThat(account(transform("accountAttribute", "sourceName", "SAP", "attributeName", "mail"), three()))
                .isEqualTo(List.of("there is no source SAP"));
    }

    @Test
    void a_source_by_its_id_is_shown_by_its_name() {
        assertThat(traced(transform("accountAttribute", "applicationId", "badge", "attributeName", "door"), scene())
                        .name())
                .isEqualTo(Optional.of("Badge.door"));
    }

    private static String value(@Nullable AttributeValue value) {
        Attributes attributes = value == null ? Attributes.none() : Attributes.of(Map.of("it", value));
        return text(transform("identityAttribute", "name", "it"), scene().attributes(attributes))
                .substring("identityAttribute it → ".length());
    }

    @Test
    void values_of_each_kind_are_told_apart() {
        assertThat(value(null)).isEqualTo("nothing");
        assertThat(value(AttributeValue.of("nothing"))).isEqualTo("\"nothing\"");
        assertThat(value(AttributeValue.of(7))).isEqualTo("7");
        assertThat(value(AttributeValue.of(true))).isEqualTo("true");
        assertThat(value(AttributeValue.of(List.of("a", "b")))).isEqualTo("[\"a\", \"b\"]");
    }

    @Test
    void long_values_are_cut() {
        assertThat(value(AttributeValue.of("x".repeat(80)))).isEqualTo("\"" + "x".repeat(80) + "\"");
        assertThat(value(AttributeValue.of("x".repeat(81)))).isEqualTo("\"" + "x".repeat(80) + "…\" (81 characters)");
        assertThat(value(AttributeValue.of("x".repeat(79) + "😀")))
                .isEqualTo("\"" + "x".repeat(79) + "…\" (81 characters)");
        assertThat(value(AttributeValue.of(List.of("x".repeat(79), "b", "c"))))
                .isEqualTo("[\"" + "x".repeat(79) + "\", …] (3 values)");
    }

    @Test
    void what_can_t_be_seen_is_written_by_its_code() {
        assertThat(value(AttributeValue.of("a\n\t\r\"\\b"))).isEqualTo("\"a\\n\\t\\r\\\"\\\\b\"");
        assertThat(value(AttributeValue.of("\0\u202e\u2028\ud800é😀")))
                .isEqualTo("\"\\u0000\\u202e\\u2028\\ud800é😀\"");
    }

    @Test
    void a_name_can_t_break_the_lines() {
        assertThat(text(transform("identityAttribute", "name", "a\nb"), scene()))
                .isEqualTo("identityAttribute a\\nb → nothing");
        assertThat(account(hr("mail"), scene().account(Scene.HR, "a\nb", "mail", "m")))
                .isEqualTo(List.of("account a\\nb on HR: the only one"));
    }

    @Test
    void more_steps_than_anybody_would_read_are_counted() {
        Object[] many = new Object[5_000];
        Arrays.fill(many, "a");
        Trace trace = traced(transform("concat", "values", items(many)), scene());
        assertThat(trace.parts()).hasSize(999);
        assertThat(trace.omitted()).isEqualTo(4_001);
        assertThat(trace.text()).endsWith("  values[998]: \"a\"\n  … 4001 more steps");
    }

    @Test
    void what_is_nested_too_deep_to_be_read_is_counted() {
        Fields document = transform("trim");
        for (int i = 0; i < 150; i++) {
            document = transform("trim", "input", document);
        }
        assertThat(text(document, scene()).lines().reduce((one, next) -> next))
                .isEqualTo(Optional.of("  ".repeat(100) + "… 52 more steps"));
    }

    @Test
    void a_trace_prints_itself_without_personal_data() {
        assertThat(traced(hr("mail"), three()).toString())
                .contains("HR.mail")
                .doesNotContain("b@c")
                .doesNotContain("account b");
    }

    @Test
    void a_trace_has_all_that_its_text_shows() {
        Trace input = Trace.builder()
                .transform("trim")
                .path("")
                .type("input")
                .value(AttributeValue.of("Ada"))
                .addNotes("implicit")
                .build();
        assertThat(traced(transform("trim"), scene()))
                .isEqualTo(Trace.builder()
                        .transform("trim")
                        .path("")
                        .type("trim")
                        .input(AttributeValue.of("Ada"))
                        .value(AttributeValue.of("Ada"))
                        .addParts(input)
                        .build());
    }
}
