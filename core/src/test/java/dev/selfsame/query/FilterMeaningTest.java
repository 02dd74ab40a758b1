package dev.selfsame.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.selfsame.identity.Identity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterMeaningTest {

    private static final int ROUNDS = 3_000;
    private static final List<FilterField> TEXTS = Arrays.stream(FilterField.values())
            .filter(field -> field.kind() == FilterField.Kind.TEXT)
            .toList();
    private static final List<String> STATUSES = List.of("unregistered", "REGISTERED", "Pending", "LOCKED", "bogus");

    private final Random random = new Random(20_240_607);

    @ParameterizedTest
    @CsvSource({
        "name eq ALICE, true",
        "name eq alic, false",
        "name sw aLI, true",
        "name sw \"\", true",
        "name sw alicex, false",
        "name eq \"Alice \", false",
        "name sw %, false",
        "cloudStatus eq active, true",
        "cloudStatus eq locked, false",
        "cloudStatus eq bogus, false",
        "not cloudStatus eq bogus, true",
        "correlated eq true, true",
        "protected eq true, false",
        "id eq A1, true",
        "id eq a, false",
    })
    void comparisons_ignore_case_and_nothing_else(String text, boolean expected) {
        Identity alice = People.with("a1", "Alice").build();

        assertThat(compiled(text).test(alice)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "email eq x, false",
        "not email eq x, true",
        "email sw \"\", false",
        "not email sw \"\", true",
        "not (email sw x and name eq alice), true",
        "not (email sw x or name eq alice), false",
        "email eq null, false",
        "not processingState eq OK, true",
        "not alias sw a, true",
    })
    void absence_makes_a_comparison_false_and_its_opposite_true(String text, boolean expected) {
        assertThat(compiled(text).test(People.named("Alice"))).isEqualTo(expected);
    }

    @Test
    void an_id_is_one_of_many_ignoring_case() {
        Predicate<Identity> few = compiled("id in (x, A1)");
        Predicate<Identity> many = compiled("id in (x, y, z, q, r, s, t, A1)");

        for (Predicate<Identity> filter : List.of(few, many)) {
            assertThat(filter.test(People.with("a1", "Alice").build())).isTrue();
            assertThat(filter.test(People.with("A1", "Alice").build())).isTrue();
            assertThat(filter.test(People.with("a2", "Alice").build())).isFalse();
        }
    }

    @Test
    void thousands_of_alternatives_are_evaluated() {
        StringBuilder text = new StringBuilder("name eq nobody");
        for (int i = 0; i < 20_000; i++) {
            text.append(" or name sw x")
                    .append(i)
                    .append(" and protected eq true or name eq y")
                    .append(i);
        }
        Predicate<Identity> filter = compiled(text.toString());

        assertThat(filter.test(People.named("Y19999"))).isTrue();
        assertThat(filter.test(People.with("1", "X7").isProtected(true).build()))
                .isTrue();
        assertThat(filter.test(People.named("X7"))).isFalse();
    }

    @Test
    void what_is_compiled_agrees_with_the_definition() {
        List<Identity> people = People.various(random, 60);

        for (int i = 0; i < ROUNDS; i++) {
            Filter filter = filter(4);
            Predicate<Identity> compiled = filter.compile();
            for (Identity who : people) {
                assertThat(compiled.test(who)).as("%s of %s", filter, who).isEqualTo(holds(filter, who));
            }
        }
    }

    @Test
    void what_is_read_means_what_was_written() {
        List<Identity> people = People.various(random, 30);

        for (int i = 0; i < ROUNDS; i++) {
            Filter written = filter(3);
            Filter read = Filter.parse(text(written)).get();
            for (Identity who : people) {
                assertThat(holds(read, who)).as(text(written)).isEqualTo(holds(written, who));
            }
        }
    }

    @Test
    void a_flag_has_no_text_and_a_text_is_no_flag() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Filter.Equal(FilterField.PROTECTED, "true"))
                .withMessage("protected is a flag");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Filter.StartsWith(FilterField.CORRELATED, "t"))
                .withMessage("correlated is a flag");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Filter.In(FilterField.CORRELATED, List.of()))
                .withMessage("correlated is a flag");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Filter.Is(FilterField.NAME, true))
                .withMessage("name is no flag");
    }

    private static Predicate<Identity> compiled(String text) {
        return Filter.parse(text).get().compile();
    }

    private static boolean holds(Filter filter, Identity who) {
        if (filter instanceof Filter.And and) {
            return and.parts().stream().allMatch(part -> holds(part, who));
        }
        if (filter instanceof Filter.Or or) {
            return or.parts().stream().anyMatch(part -> holds(part, who));
        }
        if (filter instanceof Filter.Not not) {
            return !holds(not.part(), who);
        }
        if (filter instanceof Filter.Is is) {
            return is.value() == (is.field() == FilterField.PROTECTED ? who.isProtected() : who.correlated());
        }
        if (filter instanceof Filter.Equal equal) {
            String value = equal.field().textOf(who);
            return value != null && Folding.fold(value).equals(Folding.fold(equal.value()));
        }
        if (filter instanceof Filter.StartsWith startsWith) {
            String value = startsWith.field().textOf(who);
            return value != null && Folding.fold(value).startsWith(Folding.fold(startsWith.prefix()));
        }
        if (filter instanceof Filter.In in) {
            return in.values().stream().anyMatch(value -> holds(new Filter.Equal(in.field(), value), who));
        }
        return true;
    }

    private static String text(Filter filter) {
        if (filter instanceof Filter.And and) {
            return "("
                    + String.join(
                            " and ",
                            and.parts().stream().map(FilterMeaningTest::text).toList()) + ")";
        }
        if (filter instanceof Filter.Or or) {
            return "("
                    + String.join(
                            " or ",
                            or.parts().stream().map(FilterMeaningTest::text).toList()) + ")";
        }
        if (filter instanceof Filter.Not not) {
            return "not " + text(not.part());
        }
        if (filter instanceof Filter.Is is) {
            return is.field().literal() + " eq " + is.value();
        }
        if (filter instanceof Filter.Equal equal) {
            return equal.field().literal() + " eq \"" + equal.value() + '"';
        }
        if (filter instanceof Filter.StartsWith startsWith) {
            return startsWith.field().literal() + " sw \"" + startsWith.prefix() + '"';
        }
        if (filter instanceof Filter.In in) {
            return in.field().literal() + " in (\"" + String.join("\",\"", in.values()) + "\")";
        }
        throw new IllegalArgumentException("cannot be written");
    }

    private Filter filter(int depth) {
        int choice = random.nextInt(depth == 0 ? 5 : 8);
        return switch (choice) {
            case 0 -> new Filter.Equal(textField(), People.name(random));
            case 1 -> new Filter.StartsWith(textField(), beginning(People.name(random)));
            case 2 ->
                new Filter.Is(
                        random.nextBoolean() ? FilterField.CORRELATED : FilterField.PROTECTED, random.nextBoolean());
            case 3 -> new Filter.In(FilterField.ID, ids());
            case 4 -> status();
            case 5 -> new Filter.Not(filter(depth - 1));
            case 6 -> new Filter.And(filters(depth - 1));
            default -> new Filter.Or(filters(depth - 1));
        };
    }

    private Filter status() {
        return random.nextBoolean()
                ? new Filter.Equal(FilterField.CLOUD_STATUS, STATUSES.get(random.nextInt(STATUSES.size())))
                : new Filter.Equal(FilterField.PROCESSING_STATE, random.nextBoolean() ? "ok" : "Error");
    }

    private List<Filter> filters(int depth) {
        List<Filter> filters = new ArrayList<>();
        int count = random.nextInt(10) == 0 ? 40 : 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            filters.add(filter(count > 3 ? 0 : depth));
        }
        return filters;
    }

    private List<String> ids() {
        return random.ints(1 + random.nextInt(8), 0, 60)
                .mapToObj(id -> "ID" + id)
                .toList();
    }

    private FilterField textField() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** The name up to a place that isn't amid a surrogate pair. */
    private String beginning(String name) {
        return name.substring(0, name.offsetByCodePoints(0, random.nextInt(name.codePointCount(0, name.length()) + 1)));
    }
}
